import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { PressArticleOpenEvent, PressSearchEvent } from '../../src/ui/events.js';
import type { PressSearch } from '../../src/widgets/search.js';
import {
  address,
  dangers,
  executions,
  find,
  findAll,
  heard,
  hostile,
  json,
  make,
  never,
  part,
  parts,
  pause,
  press,
  said,
  saidBy,
  serve,
  shown,
  status,
  story,
  type,
  until,
} from './tools.js';

const paper = [
  story(1, { title: 'Seoul and NATO share concerns over North Korea', section: 'World' }),
  story(2, { title: 'Grain prices ease in the strait', section: 'Business' }),
  story(3, { title: 'North Korea confirms it sent troops', section: 'World' }),
  story(4, { title: 'Shipyards of Korea book a record year', section: 'Business' }),
  story(5, { title: 'A cup final in the rain', section: 'Sport' }),
];

const input = (search: PressSearch): HTMLInputElement => {
  const found = find<HTMLInputElement>(search, 'input');
  if (!found) throw new Error('no field');
  return found;
};

/** A box over the paper, with an answer to `words` in it. */
async function asked(words: string, attributes: Readonly<Record<string, string>> = {}): Promise<PressSearch> {
  serve(() => json(paper));
  const search = await make('press-search', { src: address(), lang: 'en', loading: 'interaction', ...attributes });
  type(input(search), words);
  await until(() => said(part(search, 'status')).includes(words), `an answer to ${words}`);
  return search;
}

const selected = (search: PressSearch): string => said(find(search, '[aria-selected=true] [part=result-title]'));

describe('press-search', function () {
  this.timeout(20_000);

  it('is a named field at once, and asks for nothing', async () => {
    const requests = serve(() => json(paper));
    const search = await make('press-search', { src: address(), loading: 'interaction' });
    await pause();
    expect(requests).to.be.empty;
    const field = input(search);
    expect(field.getAttribute('role')).to.equal('combobox');
    expect(field.getAttribute('aria-label')).to.equal('Search');
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    expect(field.placeholder).to.equal('Search');
    await expect(search).to.be.accessible();
  });

  it('takes its label, placeholder and language from the page, live', async () => {
    const search = await make('press-search', { label: 'Search the Ledger', placeholder: 'Ferry, harbour' });
    expect(input(search).getAttribute('aria-label')).to.equal('Search the Ledger');
    expect(input(search).placeholder).to.equal('Ferry, harbour');
    search.placeholder = '';
    await search.updateComplete;
    expect(input(search).placeholder).to.equal('Search the Ledger');
  });

  it('asks for its list when a reader reaches for it, once', async () => {
    const requests = serve(() => json(paper));
    const search = await make('press-search', { src: address(), loading: 'interaction' });
    search.focus();
    input(search).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await until(() => requests.length);
    type(input(search), 'korea');
    await shown(search, 'result');
    expect(requests).to.have.length(1);
  });

  it('shows options with their found words marked, and says how many', async () => {
    const search = await asked('korea');
    expect(part(search, 'results').getAttribute('role')).to.equal('listbox');
    expect(parts(search, 'result').every((option) => option.getAttribute('role') === 'option')).to.be.true;
    expect(saidBy(search, 'result-title')).to.have.length(3);
    expect(saidBy(search, 'result-title').every((title) => title.includes('Korea'))).to.be.true;
    expect(findAll(search, '[part=result-title] mark').map(said)).to.deep.equal(['Korea', 'Korea', 'Korea']);
    expect(said(part(search, 'status'))).to.equal('3 results for “korea”');
    expect(part(search, 'status').getAttribute('role')).to.equal('status');
    await expect(search).to.be.accessible();
  });

  it('finds what was typed while its panel was coming', async () => {
    serve(() => json(paper));
    const search = await make('press-search', { src: address() });
    type(input(search), 'grain');
    await shown(search, 'result');
    expect(saidBy(search, 'result-title')[0]).to.equal('Grain prices ease in the strait');
  });

  it('forgives a wrong letter', async () => {
    const search = await asked('koraea');
    expect(saidBy(search, 'result-title').join()).to.contain('Korea');
  });

  it('shows `limit` results, and all of them when asked', async () => {
    const search = await asked('korea', { limit: '1' });
    expect(parts(search, 'result')).to.have.length(1);
    expect(said(find(search, '.all'))).to.contain('1 of 3 shown');
    await expect(search).to.be.accessible();
    find(search, '.all button')?.click();
    await until(() => parts(search, 'result').length === 3);
    expect(find(search, '.all')).to.be.null;
  });

  describe('by keys', () => {
    it('walks the results down, up and round, and says where it stands', async () => {
      const search = await asked('korea');
      const titles = saidBy(search, 'result-title');
      const steps: [string, number][] = [
        ['ArrowDown', 1],
        ['ArrowDown', 2],
        ['ArrowDown', 0],
        ['ArrowUp', 2],
        ['ArrowUp', 1],
      ];
      expect(selected(search)).to.equal(titles[0]);
      for (const [key, at] of steps) {
        expect(press(input(search), key).defaultPrevented).to.be.true;
        await search.updateComplete;
        expect(selected(search)).to.equal(titles[at]);
        const active = input(search).getAttribute('aria-activedescendant') ?? '';
        expect(said(find(search, `#${active} [part=result-title]`))).to.equal(titles[at]);
        expect(findAll(search, '[aria-selected=true]')).to.have.length(1);
      }
      expect(input(search).getAttribute('aria-expanded')).to.equal('true');
      expect(find(search, `#${input(search).getAttribute('aria-controls') ?? ''}`)).to.equal(part(search, 'results'));
    });

    it('opens the one that it stands on with Enter, and the page may do that itself', async () => {
      const search = await asked('korea');
      search.addEventListener('press-article-open', (event) => event.preventDefault());
      const events = heard(document, 'press-article-open');
      press(input(search), 'ArrowDown');
      await search.updateComplete;
      const title = selected(search);
      press(input(search), 'Enter');
      const [event] = events;
      expect(event instanceof PressArticleOpenEvent && event.article.title).to.equal(title);
    });

    it('closes with Escape and opens again with an arrow, the words kept', async () => {
      const search = await asked('korea');
      press(input(search), 'Escape');
      await search.updateComplete;
      expect(parts(search, 'result')).to.be.empty;
      expect(input(search).getAttribute('aria-expanded')).to.equal('false');
      expect(input(search).hasAttribute('aria-activedescendant')).to.be.false;
      expect(input(search).value).to.equal('korea');
      press(input(search), 'ArrowDown');
      await shown(search, 'result');
      expect(parts(search, 'result')).to.have.length(3);
    });

    it('leaves the keys to an input method while it composes a word', async () => {
      const search = await asked('korea');
      const title = selected(search);
      const events = heard(document, 'press-article-open');
      for (const key of ['ArrowDown', 'Enter', 'Escape']) {
        expect(press(input(search), key, { isComposing: true }).defaultPrevented).to.be.false;
      }
      await search.updateComplete;
      expect(selected(search)).to.equal(title);
      expect(parts(search, 'result')).to.have.length(3);
      expect(events).to.be.empty;
    });

    it('is reached by its shortcut from the page, and not from a field', async () => {
      const search = await make('press-search', { shortcut: '/ mod+k' });
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
      expect(press(field, '/').defaultPrevented).to.be.false;
      expect(document.activeElement).to.equal(field);
      expect(press(field, 'k', { ctrlKey: true }).defaultPrevented).to.be.true;
      expect(document.activeElement).to.equal(search);
      field.focus();
      field.remove();
      expect(press(document.body, 'K', { metaKey: true }).defaultPrevented).to.be.true;
      expect(press(document.body, '/').defaultPrevented).to.be.true;
      expect(search.shadowRoot?.activeElement).to.equal(input(search));
      search.shortcut = '';
      expect(press(document.body, '/').defaultPrevented).to.be.false;
    });
  });

  it('shows its first shortcut in the empty field, as it is pressed', async () => {
    const search = await make('press-search', { shortcut: '/ mod+k' });
    expect(said(find(search, 'kbd'))).to.equal('/');
    search.shortcut = 'mod+k';
    await search.updateComplete;
    expect(said(find(search, 'kbd'))).to.equal('Ctrl k');
    search.shortcut = '';
    await search.updateComplete;
    expect(find(search, 'kbd')).to.be.null;
  });

  it('shows of each result its picture, section, excerpt with the found words, and age', async () => {
    const search = await make('press-search', { lang: 'en' });
    const far = 'A long way into the text that nobody would read to its end, the harbour of Busan is named once.';
    search.data = [
      story(1, { title: 'A ferry', section: 'Sport', excerpt: far, image: 'https://paper.example/ferry.jpg' }),
      story(2, { title: 'Busan', date: new Date(Date.now() - 5 * 60_000).toISOString() }),
    ];
    type(input(search), 'busan');
    await until(() => parts(search, 'result').length === 2);
    const row = parts(search, 'result').find((each) => said(each).includes('A ferry'));
    const picture = row?.querySelector('img');
    expect(picture?.src).to.equal('https://paper.example/ferry.jpg');
    expect([picture?.alt, picture?.loading]).to.deep.equal(['', 'lazy']);
    expect(said(row?.querySelector('.kick'))).to.equal('Sport');
    expect(said(row?.querySelector('.stand'))).to.match(/^… .*harbour of Busan is named/);
    expect(said(row?.querySelector('.stand mark'))).to.equal('Busan');
    expect(saidBy(search, 'result').join(' ')).to.contain('5 min ago');
  });

  it('narrows to a section by its facets, and back', async () => {
    const search = await asked('korea');
    const facets = (): HTMLElement[] => findAll(search, '[part=facets] button');
    expect(facets().map(said)).to.deep.equal(['All 3', 'World 2', 'Business 1']);
    facets()[2]?.click();
    await until(() => saidBy(search, 'result-title').join() === 'Shipyards of Korea book a record year');
    expect(facets().map((facet) => facet.getAttribute('aria-pressed'))).to.deep.equal(['false', 'false', 'true']);
    await expect(search).to.be.accessible();
    facets()[0]?.click();
    await until(() => parts(search, 'result').length === 3);
  });

  it('says that nothing is found, and what may have been meant', async () => {
    const search = await asked('zzzzqqqq');
    expect(said(find(search, '.msg'))).to.contain('Nothing found for “zzzzqqqq”.');
    expect(said(part(search, 'status'))).to.equal('Nothing found for “zzzzqqqq”.');
    expect(input(search).getAttribute('aria-expanded')).to.equal('false');
    await expect(search).to.be.accessible();
  });

  it('empties with its button, then closes', async () => {
    const search = await asked('korea');
    part(search, 'clear').click();
    await search.updateComplete;
    expect(input(search).value).to.equal('');
    expect(parts(search, 'result')).to.be.empty;
    expect(said(part(search, 'status'))).to.equal('');
    expect(part(search, 'clear').getAttribute('aria-label')).to.equal('Close');
    part(search, 'clear').click();
    await search.updateComplete;
    expect(parts(search, 'clear')).to.be.empty;
  });

  it('closes when a reader goes elsewhere', async () => {
    const search = await asked('korea');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await search.updateComplete;
    expect(parts(search, 'result')).to.be.empty;
    expect(input(search).value).to.equal('korea');
  });

  it('tells the page of a query when its reader rests, once for all keys', async () => {
    const search = await make('press-search', {});
    search.data = paper;
    const events = heard(document, 'press-search');
    for (const words of ['k', 'ko', 'kor', 'korea']) type(input(search), words);
    await until(() => events.length, 'press-search');
    await pause(500);
    expect(events).to.have.length(1);
    const [event] = events;
    expect(event instanceof PressSearchEvent && [event.query, event.count]).to.deep.equal(['korea', 3]);
  });

  it('shows the newest question’s answer, however fast they come', async () => {
    const search = await make('press-search', {});
    search.data = paper;
    for (const words of ['grain', 'korea', 'cup']) type(input(search), words);
    await until(() => said(part(search, 'status')).includes('cup'));
    await pause();
    expect(saidBy(search, 'result-title')).to.deep.equal(['A cup final in the rain']);
  });

  it('says that it searches while the list is coming, and then shows what it found', async () => {
    let answer: (response: Response) => void = () => {};
    serve(() => new Promise((done) => (answer = done)));
    const search = await make('press-search', { src: address(), lang: 'en' });
    type(input(search), 'korea');
    await until(() => said(part(search, 'status')) === 'Searching');
    await expect(search).to.be.accessible();
    answer(json(paper));
    await shown(search, 'result');
  });

  it('says that it failed, and finds when the retry brings the list', async () => {
    serve(() => status(404));
    const events = heard(document, 'press-failed');
    const search = await make('press-search', { src: address(), lang: 'en' });
    type(input(search), 'korea');
    const retry = await shown(search, 'retry');
    expect(said(part(search, 'message'))).to.match(/^Search could not be loaded\./);
    expect(events).to.have.length(1);
    await expect(search).to.be.accessible();
    serve(() => json(paper));
    retry.click();
    await shown(search, 'result');
    expect(parts(search, 'retry')).to.be.empty;
  });

  it('takes the whole screen on a phone, above everything, and gives it back', async () => {
    await setViewport({ width: 360, height: 640 });
    try {
      serve(() => json(paper));
      const search = await make('press-search', { src: address(), lang: 'en' });
      type(input(search), 'korea');
      await shown(search, 'result');
      const box = part(search, 'base');
      expect(box.matches(':popover-open')).to.be.true;
      const { left, top, width, height } = box.getBoundingClientRect();
      expect([left, top, width, height]).to.deep.equal([0, 0, 360, 640]);
      await expect(search).to.be.accessible();
      press(input(search), 'Escape');
      expect(box.hasAttribute('popover')).to.be.false;
      expect(part(search, 'base').getBoundingClientRect().height).to.be.below(200);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('runs from right to left with the page', async () => {
    serve(never);
    const search = await make('press-search', { src: address(), lang: 'ar', dir: 'rtl' });
    expect(getComputedStyle(input(search)).direction).to.equal('rtl');
    await expect(search).to.be.accessible();
  });

  it('hears nothing more once it is taken out of the page', async () => {
    const search = await asked('korea', { shortcut: '/' });
    const field = input(search);
    search.remove();
    expect(press(document.body, '/').defaultPrevented).to.be.false;
    type(field, 'grain');
    await pause();
  });

  it('shows hostile articles and hostile questions as text', async () => {
    const strings = await hostile();
    const map = ['title', 'excerpt', 'section', 'url', 'image', 'body'].map((field) => `${field}: ${field}`).join('; ');
    const search = await make('press-search', {
      limit: '40',
      base: 'https://paper.example/',
      map: map.replace('body:', 'bodyHtml:'),
    });
    const calls = await executions(async () => {
      search.data = strings.map((text) => ({
        title: `alert ${text}`,
        excerpt: text,
        section: text,
        url: text,
        image: text,
        body: text,
      }));
      type(input(search), 'alert');
      await until(() => parts(search, 'result').length > 20);
      expect(dangers(search)).to.deep.equal([]);
      search.limit = 8;
      for (const text of strings.filter((_, i) => i % 4 === 0)) {
        type(input(search), text);
        await search.updateComplete;
      }
      type(input(search), 'alert');
      await until(() => /“alert”/.test(said(part(search, 'status'))));
      expect(dangers(search)).to.deep.equal([]);
    });
    expect(calls).to.equal(0);
  });
});
