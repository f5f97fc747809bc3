import { expect } from '@open-wc/testing';
import { PressFailedEvent } from '../../src/ui/events.js';
import {
  address,
  dangers,
  executions,
  find,
  heard,
  hostile,
  json,
  make,
  never,
  part,
  parts,
  pause,
  remark,
  said,
  sample,
  serve,
  shown,
  status,
  until,
} from './tools.js';

const remarks = (count: number): unknown => Array.from({ length: count }, (_, i) => remark(i + 1));

describe('press-comment-count', function () {
  this.timeout(60_000);

  for (const [count, words] of [
    [1, '1 comment'],
    [12, '12 comments'],
  ] as const) {
    it(`says "${words}"`, async () => {
      serve(() => json(remarks(count)));
      const element = await make('press-comment-count', { src: address() });
      expect(said(await shown(element, 'base'))).to.equal(words);
      await expect(element).to.be.accessible();
    });
  }

  it('says 0 where there is none yet', async () => {
    serve(() => json([]));
    const element = await make('press-comment-count', { src: address() });
    expect(said(await shown(element, 'base'))).to.equal('0 comments');
  });

  it('says how many the server has in all, in the figures of its language', async () => {
    serve(() => json(remarks(3), { 'x-wp-total': '1234' }));
    const element = await make('press-comment-count', { src: address(), preset: 'wordpress', lang: 'de' });
    expect(said(await shown(element, 'base'))).to.match(/^1\.234/);
  });

  it('reads a real WordPress answer', async () => {
    const answer = await sample('wordpress-comments.json');
    serve(() => json(answer));
    const element = await make('press-comment-count', { src: 'https://wp.example/wp-json/wp/v2/comments?post=4182' });
    expect(said(await shown(element, 'base'))).to.match(/^\d comments$/);
  });

  it('is a link where it has an `href`, and text again without', async () => {
    serve(() => json(remarks(2)));
    const element = await make('press-comment-count', { src: address(), href: '#comments' });
    expect((await shown(element, 'base')).getAttribute('href')).to.equal('#comments');
    await expect(element).to.be.accessible();
    element.removeAttribute('href');
    await element.updateComplete;
    expect(part(element, 'base').localName).to.equal('span');
  });

  it('shares its request with the thread of the same address', async () => {
    const asked = serve(() => json(remarks(2)));
    const src = address();
    const element = await make('press-comment-count', { src });
    const thread = await make('press-comments', { src });
    await shown(element, 'base');
    await shown(thread, 'comment');
    expect(asked).to.have.length(1);
  });

  it('stands in a line of text as a part of it', async () => {
    serve(() => json(remarks(2)));
    const element = await make('press-comment-count', { src: address() });
    await shown(element, 'base');
    expect(getComputedStyle(element).display).to.equal('inline');
  });

  it('leaves the page’s own words while it loads, and where nothing comes', async () => {
    serve(never);
    const element = await make('press-comment-count', { src: address() }, '<a href="#c">Comments</a>');
    await pause();
    expect(find(element, 'slot')).not.to.be.null;
    serve(() => status(404));
    const events = heard(document, 'press-failed');
    element.src = address();
    await until(() => events.length);
    expect(find(element, 'slot')).not.to.be.null;
    expect(parts(element, 'base')).to.be.empty;
    serve(() => json(remarks(2)));
    element.refresh();
    expect(said(await shown(element, 'base'))).to.equal('2 comments');
    expect(events).to.have.length(1);
  });

  it('takes hostile strings without a crash, and makes no link of them', async () => {
    const strings = await hostile();
    const element = await make('press-comment-count', { map: 'text: text' });
    const calls = await executions(async () => {
      element.data = [{ text: 'x', id: 1 }];
      await shown(element, 'base');
      for (const text of strings) {
        element.href = text;
        element.lang = text;
        await element.updateComplete;
        expect(dangers(element), text).to.deep.equal([]);
      }
    });
    expect(calls).to.equal(0);
  });

  describe('of several threads', () => {
    const counts = async (srcs: readonly string[], attributes: Readonly<Record<string, string>>): Promise<string[]> => {
      const made = await Promise.all(srcs.map((src) => make('press-comment-count', { src, ...attributes })));
      return Promise.all(made.map(async (element) => said(await shown(element, 'base'))));
    };

    const kept: Readonly<Record<string, number>> = { '/a': 3, '/b': 0, '/c': 12 };
    const number = (thread: string): number => kept[thread] ?? -1;

    for (const [preset, list, answer, method] of [
      [
        'waline',
        '/api/comment?path=/THREAD&page=1',
        (asked: string[]) => json({ errno: 0, data: asked.map(number) }),
        'GET',
      ],
      ['isso', '/?uri=/THREAD', (asked: string[]) => json(asked.map(number)), 'POST'],
      ['artalk', '/api/v2/comments?page_key=/THREAD', () => json({ data: kept }), 'GET'],
    ] as const) {
      it(`of ${preset} asks once for all`, async () => {
        const asked = serve(({ url, body }) => {
          const { searchParams } = new URL(url);
          const listed: unknown = JSON.parse(typeof body.text === 'string' ? body.text : '[]');
          const inBody = Array.isArray(listed) ? listed.map(String) : [];
          return answer(searchParams.get('url')?.split(',') ?? inBody);
        });
        const base = address().replace('/list.json', '');
        const srcs = ['a', 'b', 'c'].map((thread) => base + list.replace('THREAD', thread));
        expect(await counts(srcs, { preset })).to.deep.equal(['3 comments', '0 comments', '12 comments']);
        expect(asked.map((request) => request.method)).to.deep.equal([method]);
      });
    }

    it('of WordPress asks once for all, by the threads of their comments', async () => {
      const posts = [7, 7, 9, 7].map((post) => ({ post }));
      const asked = serve(() => json(posts, { 'x-wp-total': '4' }));
      const base = address().replace('list.json', 'wp-json/wp/v2/comments');
      const srcs = [7, 8, 9].map((post) => `${base}?post=${post}`);
      expect(await counts(srcs, {})).to.deep.equal(['3 comments', '0 comments', '1 comment']);
      expect(asked.map(({ url }) => url)).to.deep.equal([`${base}?post=7%2C8%2C9&_fields=post&per_page=100`]);
    });

    it('each asks for itself where the one answer does not hold all, or fails', async () => {
      for (const all of [(): Response => json([{ post: 7 }], { 'x-wp-total': '500' }), (): Response => status(500)]) {
        const asked = serve(({ url }) => (url.includes('_fields') ? all() : json([], { 'x-wp-total': '250' })));
        const base = address().replace('list.json', 'wp-json/wp/v2/comments');
        expect(await counts([`${base}?post=7`, `${base}?post=8`], {})).to.deep.equal(['250 comments', '250 comments']);
        expect(asked).to.have.length(3);
      }
    });

    it('says what is wrong with an attribute, as one alone does, and asks nobody', async () => {
      const asked = serve(() => json([]));
      const base = address().replace('list.json', 'wp-json/wp/v2/comments');
      const made = await Promise.all(
        [7, 8].map((post) => make('press-comment-count', { src: `${base}?post=${post}`, loading: 'lazy' })),
      );
      const events = made.map((element) => heard(element, 'press-failed'));
      for (const element of made) {
        element.credentials = 'all';
        element.loading = 'eager';
      }
      await until(() => events.every(({ length }) => length));
      const failures = events.flat().map((event) => (event instanceof PressFailedEvent ? event.failure : undefined));
      expect(failures.map((failure) => failure?.kind)).to.deep.equal(['config', 'config']);
      expect(failures[0]?.message).to.contain('is not omit, same-origin or include');
      expect(asked).to.be.empty;
    });

    it('asks again for all at once where one is asked to, and for itself where a server is not known', async () => {
      let answer = 1;
      const asked = serve(() => json({ errno: 0, data: [answer, answer] }));
      const base = address().replace('list.json', 'api/comment');
      const [first] = await Promise.all(
        ['a', 'b'].map((thread) => make('press-comment-count', { src: `${base}?path=/${thread}`, preset: 'waline' })),
      );
      if (!first) throw new Error('none');
      expect(said(await shown(first, 'base'))).to.equal('1 comment');
      await pause(1_100);
      answer = 5;
      first.refresh();
      await until(() => said(part(first, 'base')) === '5 comments');
      expect(asked).to.have.length(2);
      const plain = serve(() => json(remarks(2)));
      expect(await counts([address(), address()], {})).to.deep.equal(['2 comments', '2 comments']);
      expect(plain).to.have.length(2);
    });
  });
});
