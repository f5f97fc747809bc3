import { expect } from '@open-wc/testing';
import { PressFailedEvent } from '../../src/ui/events.js';
import type { PressList } from '../../src/widgets/list.js';
import {
  address,
  heard,
  json,
  make,
  never,
  part,
  parts,
  pause,
  said,
  saidBy,
  serve,
  shown,
  status,
  stories,
  story,
  until,
} from './tools.js';

const titles = (list: Element): string[] => saidBy(list, 'headline');
const numbers = (list: Element): string => titles(list).join(' ').replaceAll('Story number ', '');

const has = (list: Element, expected: string): Promise<void> =>
  until(() => numbers(list) === expected, `${expected}, but it has ${numbers(list)}`);

const list = (attributes: Readonly<Record<string, string>>, children = ''): Promise<PressList> =>
  make('press-list', { limit: '50', ...attributes }, children);

/** The failure that a widget with these attributes tells the page of, and what it says to readers. */
async function failing(
  attributes: Readonly<Record<string, string>>,
): Promise<{ kind: string; message: string; seen: string }> {
  const failures = heard(document.body, 'press-failed');
  const element = await list(attributes);
  const seen = said(await shown(element, 'message'));
  await pause();
  expect(failures).to.have.length(1);
  const [event] = failures;
  if (!(event instanceof PressFailedEvent)) throw new Error('no press-failed');
  return { kind: event.failure.kind, message: event.failure.message, seen };
}

const NOT_SET_UP = 'This part of the page is not set up correctly.';

/** What the console is told meanwhile. */
async function warnings(run: () => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (line: unknown) => lines.push(String(line));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return lines;
}

describe('a widget and any endpoint', function () {
  this.timeout(30_000);

  describe('reads a list that', () => {
    const reads = async (text: string, expected = '1 2'): Promise<void> => {
      serve(() => new Response(text, { headers: { 'content-type': 'text/plain' } }));
      await has(await list({ src: address() }), expected);
    };

    it('is the root', () => reads(JSON.stringify(stories(2))));
    it('is wrapped', () => reads(JSON.stringify({ status: 'ok', data: { rows: stories(2) } })));
    it('has ids for keys', () => reads(JSON.stringify({ a: story(1), b: story(2) })));
    it('is one object', () => reads(JSON.stringify(story(1)), '1'));
    it('is a line each', () =>
      reads(
        stories(2)
          .map((one) => JSON.stringify(one))
          .join('\n'),
      ));
    it('begins with a byte-order mark', () => reads(`\uFEFF${JSON.stringify(stories(2))}`));

    it('stands in a script inside it, and asks nobody', async () => {
      const asked = serve(() => status(404));
      const text = JSON.stringify({ posts: stories(2) });
      await has(await list({}, `<script type="application/json">${text}</script>`), '1 2');
      expect(asked).to.be.empty;
    });

    it('is a property, whole or set anew', async () => {
      const asked = serve(() => status(404));
      const element = await list({});
      element.data = stories(2);
      await has(element, '1 2');
      element.data = { items: [story(7)] };
      await has(element, '7');
      element.data = [];
      await until(() => said(parts(element, 'message')[0]) === 'No stories yet.');
      expect(asked).to.be.empty;
    });
  });

  describe('says what is wrong with', () => {
    it('a `map`, under a caret, once to the console and once to the page', async () => {
      serve(() => json(stories(2)));
      const src = address();
      const lines = await warnings(async () => {
        const failure = await failing({ src, map: 'titel: headline' });
        expect(failure).to.include({ kind: 'config', seen: NOT_SET_UP });
        expect(failure.message).to.include('unknown field "titel"').and.include('did you mean "title"?');
        expect(failure.message).to.match(/\n {2}titel: headline\n {2}\^$/);
        const twin = await list({ src, map: 'titel: headline' });
        await shown(twin, 'message');
      });
      expect(lines.filter((line) => line.includes('titel'))).to.have.length(1);
    });

    it('a placeholder that nobody knows', async () => {
      const asked = serve(() => json(stories(1)));
      const failure = await failing({ src: 'https://paper.example/{slug}.json' });
      expect(failure).to.include({ kind: 'config', seen: NOT_SET_UP });
      expect(failure.message).to.include('{slug}').and.include('{thread} {page} {query} {lang}');
      expect(asked).to.be.empty;
    });

    it('an object that a framework wrote as text', async () => {
      const failure = await failing({ src: '[object Object]' });
      expect(failure).to.include({ kind: 'config', seen: NOT_SET_UP });
      expect(failure.message).to.include('"data"');
    });

    for (const [attribute, value] of Object.entries({
      credentials: 'yes',
      timeout: 'soon',
      refresh: 'often',
      base: 'ftp://x',
      next: 'onwards',
      preset: 'wordpres',
      'source-timezone': 'Europe/Atlantis',
    })) {
      it(`\`${attribute}\``, async () => {
        serve(() => json(stories(1, { date: '2026-11-23 13:32' })));
        const { kind, message, seen } = await failing({ src: address(), [attribute]: value });
        expect([kind, seen]).to.deep.equal(['config', NOT_SET_UP]);
        expect(message).to.include(`${attribute}="${value}"`);
      });
    }
  });

  it('fills in what the page knows, percent-encoded', async () => {
    const asked = serve(() => json(stories(1)));
    const link = document.createElement('link');
    Object.assign(link, { rel: 'canonical', href: 'https://paper.example/world/a b/?x=1' });
    document.head.append(link);
    try {
      const element = await list({ src: `${address()}?t={thread}&p={page}&l={lang}`, lang: 'pt-BR' });
      await has(element, '1');
      expect(asked[0]?.url).to.match(/\?t=%2Fworld%2Fa%2520b%2F&p=1&l=pt-BR$/);
    } finally {
      link.remove();
    }
  });

  it('sends cookies and headers only where it is told to', async () => {
    const inits: (RequestInit | undefined)[] = [];
    const kept = window.fetch.bind(window);
    window.fetch = (input, init) => {
      inits.push(init);
      return kept(input, init);
    };
    try {
      serve(() => json(stories(1)));
      await has(await list({ src: address() }), '1');
      await has(await list({ src: address(), credentials: 'include' }), '1');
    } finally {
      window.fetch = kept;
    }
    expect(inits.map((init) => init?.credentials)).to.deep.equal(['omit', 'include']);
    expect(inits.map((init) => init?.headers)).to.deep.equal([undefined, undefined]);
  });

  it('gives up after its `timeout`, and says so to readers in one sentence', async () => {
    serve(never);
    const failure = await failing({ src: address(), timeout: '1ms' });
    expect(failure.kind).to.equal('timeout');
    expect(failure.seen).to.equal('These stories could not be loaded. Try again');
  });

  it('takes "no content" for an empty list', async () => {
    serve(() => new Response(null, { status: 204 }));
    const element = await list({ src: address() });
    expect(said(await shown(element, 'message'))).to.equal('No stories yet.');
  });

  it('reads dates without a zone in `source-timezone`', async () => {
    serve(() => json([{ title: 'Noon in Oslo', url: '/a', date: '2026-07-01 12:00:00' }]));
    const element = await list({ src: address(), 'source-timezone': 'Europe/Oslo' });
    await has(element, 'Noon in Oslo');
    const moment = element.feed.value?.items[0]?.publishedAt;
    expect(moment).to.deep.equal({ kind: 'instant', epoch: Date.UTC(2026, 6, 1, 10) });
  });

  it('asks again when it is told to, and keeps what it shows meanwhile', async () => {
    let n = 1;
    const asked = serve(() => json([story(n++)]));
    const element = await list({ src: address() });
    await has(element, '1');
    element.refresh();
    expect(numbers(element)).to.equal('1');
    await has(element, '2');
    expect(asked).to.have.length(2);
  });

  it('keeps an old list whose refresh fails, says how old it is, and drops that when the network is back', async () => {
    let isUp = true;
    serve(() => (isUp ? json(stories(1)) : status(404)));
    const element = await list({ src: address() });
    await has(element, '1');
    isUp = false;
    element.refresh();
    await until(() => /^As of \d/.test(said(parts(element, 'message')[0])), 'its age');
    expect(numbers(element)).to.equal('1');
    isUp = true;
    window.dispatchEvent(new Event('online'));
    await until(() => !parts(element, 'message').length);
  });

  it('asks again by itself when the network returns after a failure', async () => {
    let isUp = false;
    serve(() => (isUp ? json(stories(2)) : status(404)));
    const element = await list({ src: address() });
    await shown(element, 'message');
    isUp = true;
    window.dispatchEvent(new Event('online'));
    await has(element, '1 2');
  });

  describe('turns pages', () => {
    /** Two pages of two, by whatever names the next: what `paged` gives for a page. */
    async function turns(
      attributes: Readonly<Record<string, string>>,
      server: (request: URL) => { page: number; body?: object; headers?: Record<string, string> },
    ): Promise<string[]> {
      const asked = serve(({ url }) => {
        const { page, body, headers } = server(new URL(url));
        const items = page < 3 ? [story(page * 2 - 1), story(page * 2)] : [];
        return json(body ? { items, ...body } : items, headers);
      });
      const element = await make('press-list', { limit: '2', more: '', ...attributes });
      await has(element, '1 2');
      part(element, 'more').click();
      await has(element, '1 2 3 4');
      // A list that does not say where it ends is asked once more.
      parts(element, 'more')[0]?.click();
      await until(() => !parts(element, 'more').length, 'the end');
      expect(numbers(element)).to.equal('1 2 3 4');
      return asked.map(({ url }) => new URL(url).search);
    }
    const pageIn = (url: URL, name: string): number => Number(url.searchParams.get(name) ?? 1);

    it('by the header Link, unasked or by name', async () => {
      for (const next of ['auto', 'link']) {
        const src = address();
        const asked = await turns({ src, next }, (url) => {
          const page = pageIn(url, 'p');
          return { page, ...(page < 2 && { headers: { link: `<${src}?p=2>; rel="next"` } }) };
        });
        expect(asked).to.deep.equal(['', '?p=2']);
      }
    });

    it('by a header with the number of pages', async () => {
      for (const [next, name] of [
        ['auto', 'X-WP-TotalPages'],
        ['header:X-Pages', 'X-Pages'],
      ] as const) {
        const asked = await turns({ src: address(), next }, (url) => ({
          page: pageIn(url, 'page'),
          headers: { [name]: '2' },
        }));
        expect(asked).to.deep.equal(['', '?page=2']);
      }
    });

    it('by number until a page is empty, or not full', async () => {
      const server = (url: URL): { page: number } => ({ page: pageIn(url, 'page') });
      expect(await turns({ src: address(), next: 'page' }, server)).to.deep.equal(['', '?page=2', '?page=3']);
      const full = { src: `${address()}?page=1`, next: 'page', 'page-size': '3' };
      serve(() => json(stories(2)));
      const element = await make('press-list', { limit: '2', more: '', ...full });
      await has(element, '1 2');
      expect(parts(element, 'more')).to.be.empty;
    });

    it('by offset', async () => {
      const asked = await turns({ src: `${address()}?skip=0`, next: 'offset' }, (url) => ({
        page: Number(url.searchParams.get('skip')) / 2 + 1,
      }));
      expect(asked).to.deep.equal(['?skip=0', '?skip=2', '?skip=4']);
    });

    it('by a cursor', async () => {
      const asked = await turns({ src: address(), next: 'cursor: meta.next_cursor', items: 'items' }, (url) => {
        const page = url.searchParams.has('cursor') ? 2 : 1;
        return { page, body: { meta: { next_cursor: page < 2 ? 'a b' : null } } };
      });
      expect(asked).to.deep.equal(['', '?cursor=a+b']);
    });

    it('by an address in the answer', async () => {
      const asked = await turns({ src: address(), next: 'url: links.next.href', items: 'items' }, (url) => {
        const page = pageIn(url, 'p');
        return { page, body: { links: page < 2 ? { next: { href: '?p=2' } } : {} } };
      });
      expect(asked).to.deep.equal(['', '?p=2']);
    });

    it('never, where it is told so', async () => {
      const src = address();
      serve(() => json(stories(2), { link: `<${src}?p=2>; rel="next"` }));
      const element = await make('press-list', { src, limit: '2', more: '', next: 'none' });
      await has(element, '1 2');
      expect(parts(element, 'more')).to.be.empty;
    });

    it('of which one repeats no further', async () => {
      const asked = serve(() => json(stories(2)));
      const element = await make('press-list', { src: address(), limit: '2', more: '', next: 'page' });
      await has(element, '1 2');
      part(element, 'more').click();
      await until(() => !parts(element, 'more').length);
      expect(numbers(element)).to.equal('1 2');
      expect(asked).to.have.length(2);
    });

    it('in related posts too', async () => {
      const src = address();
      serve(({ url }) =>
        json(url.includes('p=2') ? [story(5)] : stories(3), url === src ? { link: `<${src}?p=2>; rel="next"` } : {}),
      );
      const element = await make('press-related', { src, rank: 'latest', current: '1', limit: '2', more: '' });
      await has(element, '2 3');
      part(element, 'more').click();
      await has(element, '2 3 5');
      await until(() => !parts(element, 'more').length);
    });
  });

  it('shows the last address of 1,000 random chains of changes, however late the others answer', async () => {
    let seed = 20_261_123;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return Math.floor((seed / 0x80000000) * below);
    };
    let waiting: (() => void)[] = [];
    serve(
      ({ url }) =>
        new Promise((resolve) =>
          waiting.push(() => resolve(json([story(Number(new URL(url).searchParams.get('n')))]))),
        ),
    );
    const element = await list({});
    const base = address();
    const turn = (): Promise<void> => Promise.resolve();
    for (let chain = 0; chain < 1_000; chain++) {
      const length = 2 + random(4);
      for (let change = 0; change < length; change++) {
        element.src = `${base}?n=${chain * 10 + change}`;
        if (random(3)) await element.updateComplete;
        for (let wait = random(3); wait > 0; wait--) await turn();
      }
      await element.updateComplete;
      await turn();
      // The earliest asked answers last, or in any order.
      const order = random(2) ? waiting.reverse() : waiting.sort(() => random(3) - 1);
      waiting = [];
      for (const answer of order) answer();
      await has(element, `${chain * 10 + length - 1}`);
    }
    await pause();
    expect(numbers(element)).to.match(/^\d+$/);
  });
});
