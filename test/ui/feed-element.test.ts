import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { list as sentences } from '../../src/locales/en.js';
import type { Article } from '../../src/model/article.js';
import type { Listing } from '../../src/model/feed.js';
import { FeedController } from '../../src/ui/feed-controller.js';
import { FeedElement } from '../../src/ui/feed-element.js';
import { openArticles } from '../../src/ui/articles-source.js';
import { learn } from '../../src/ui/words.js';
import { settle, until } from '../helpers/clock.js';
import { draw, erase } from '../helpers/draw.js';
import { json, Network, status, type Turn } from '../helpers/network.js';

/** The smallest widget: the titles of a list. */
class TestTitles extends FeedElement<Listing<Article>> {
  readonly feed = new FeedController(this, openArticles);
  override loading = 'eager' as const;

  protected readonly subject = 'list';
  protected renderSkeleton(): TemplateResult {
    return html`<i class="skeleton"></i>`;
  }
  protected renderValue({ items }: Listing<Article>): TemplateResult {
    return html`<b>${items.map(({ title }) => title).join(', ')}</b>`;
  }
}
learn(sentences);
customElements.define('test-titles', TestTitles);

let count = 0;
const list = (...titles: string[]): Response =>
  json(titles.map((title) => ({ id: title, title, url: `/${title}`, date: '2026-11-23T12:00:00Z' })));

describe('ui/feed-element', () => {
  let network: Network;
  let src = '';
  let events: string[] = [];
  const onEvent = ({ type }: Event): void => void events.push(type);
  const types = ['press-ready', 'press-failed', 'press-impression'] as const;
  const { warn } = console;

  beforeEach(() => {
    src = `https://titles.example/${count++}`;
    events = [];
    console.warn = () => {};
    for (const type of types) document.addEventListener(type, onEvent);
  });

  afterEach(async () => {
    erase();
    for (const type of types) document.removeEventListener(type, onEvent);
    await settle();
    network?.restore();
    console.warn = warn;
  });

  const answers = (...turns: readonly Turn[]): Network => (network = new Network(...turns));

  function place(template: TemplateResult): TestTitles {
    const element = draw(template).querySelector('test-titles');
    if (!(element instanceof TestTitles)) throw new Error('no element');
    return element;
  }

  const text = (element: TestTitles): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const becomes = (element: TestTitles, words: string): Promise<void> =>
    until(() => text(element) === words, `it says "${words}"`);
  const part = (element: TestTitles, name: string): HTMLElement | null =>
    element.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`) ?? null;

  it('shows a skeleton and then the value, and tells so once', async () => {
    let give = (_: Response): void => {};
    answers(new Promise<Response>((resolve) => (give = resolve)));
    const element = place(html`<test-titles src=${src}></test-titles>`);
    await settle(5);
    expect(element.shadowRoot?.querySelector('.skeleton')).not.to.equal(null);
    expect(part(element, 'base')?.getAttribute('aria-busy')).to.equal('true');
    expect(text(element)).to.equal('Loading');
    give(list('a', 'b'));
    await becomes(element, 'a, b');
    expect(part(element, 'base')?.hasAttribute('aria-busy')).to.equal(false);
    expect(events).to.deep.equal(['press-ready']);
  });

  it('shows what the page wrote where nobody names data, and asks nobody', async () => {
    answers(list('a'));
    const element = place(html`<test-titles><a href="/">Home</a></test-titles>`);
    await settle(5);
    expect(element.shadowRoot?.querySelector('slot')?.assignedElements().length).to.equal(1);
    expect([network.asked.length, events.length]).to.deep.equal([0, 0]);
  });

  it('shows what the page wrote until there is something better', async () => {
    let give = (_: Response): void => {};
    answers(new Promise<Response>((resolve) => (give = resolve)));
    const element = place(html`<test-titles src=${src}><a href="/">Home</a></test-titles>`);
    await settle(5);
    expect(element.shadowRoot?.querySelector('slot')?.assignedElements().length).to.equal(1);
    expect(element.shadowRoot?.querySelector('.skeleton')).to.equal(null);
    expect(part(element, 'base')?.hasAttribute('aria-busy')).to.equal(false);
    give(list('a'));
    await becomes(element, 'a');
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
  });

  it('reads its JSON child without a request, and shows no script', async () => {
    answers(list('a'));
    const element = place(
      html`<test-titles
        ><script type="application/json">
          [{ "title": "b", "url": "/b", "id": 1, "date": "2026-11-23" }]
        </script></test-titles
      >`,
    );
    await becomes(element, 'b');
    expect(network.asked.length).to.equal(0);
  });

  for (const fallback of [html``, html`<a href="/">Home</a>`]) {
    const name = fallback.strings[0] ? 'beside what the page wrote' : 'alone';

    it(`says that it failed, ${name}, and keeps the focus when a reader tries again`, async () => {
      let give = (_: Response): void => {};
      answers(status(404), new Promise<Response>((resolve) => (give = resolve)));
      const element = place(html`<test-titles src=${src}>${fallback}</test-titles>`);
      await becomes(element, 'These stories could not be loaded. Try again');
      expect(element.shadowRoot?.querySelector('slot')?.assignedElements().length).to.equal(element.children.length);
      expect(events).to.deep.equal(['press-failed']);
      part(element, 'retry')?.focus();
      part(element, 'retry')?.click();
      await settle(5);
      expect(element.shadowRoot?.activeElement).to.equal(part(element, 'base'));
      give(list('a'));
      await becomes(element, 'a');
      expect(element.shadowRoot?.activeElement).to.equal(part(element, 'base'));
      expect(events).to.deep.equal(['press-failed', 'press-ready']);
    });
  }

  it('says that there is nothing, and goes on saying so while it asks again', async () => {
    answers(json([]));
    const element = place(html`<test-titles src=${src} preset="wordpress"></test-titles>`);
    await becomes(element, 'No stories yet.');
    element.refresh();
    await settle(1);
    expect(text(element)).to.equal('No stories yet.');
    await becomes(element, 'No stories yet.');
    expect(network.asked.length).to.equal(2);
  });

  it('keeps the old value and says how old it is when a refresh fails', async () => {
    answers(list('a'), status(404));
    const element = place(html`<test-titles src=${src}></test-titles>`);
    await becomes(element, 'a');
    element.refresh();
    await until(() => /^a\s?As of \d+:\d\d\s[AP]M\.$/.test(text(element)), 'it says how old it is');
    expect(events).to.deep.equal(['press-ready', 'press-failed']);
  });

  it('shows nobody what a captive portal says', async () => {
    answers(new Response('<html><script>x</script>Log in', { headers: { 'content-type': 'text/html' } }));
    const element = place(html`<test-titles src=${src}></test-titles>`);
    await becomes(element, 'These stories could not be loaded. Try again');
  });

  for (const [attribute, value] of [
    ['src', '[object Object]'],
    ['src', 'https://titles.example/{id}'],
    ['timeout', 'soon'],
    ['refresh', '5'],
    ['credentials', 'always'],
  ] as const) {
    it(`says that it is not set up for ${attribute}="${value}", once`, async () => {
      answers(list('a'));
      const element = place(html`<test-titles></test-titles>`);
      element.setAttribute('src', src);
      element.setAttribute(attribute, value);
      await becomes(element, 'This part of the page is not set up correctly.');
      element.requestUpdate();
      await settle(5);
      expect(events).to.deep.equal(['press-failed']);
      element.setAttribute(attribute, attribute === 'src' ? src : '');
      await becomes(element, 'a');
    });
  }

  describe('with its feed', () => {
    it('asks once for twenty widgets', async () => {
      answers(list('a'));
      const box = draw(html`${Array.from({ length: 20 }, () => html`<test-titles src=${src}></test-titles>`)}`);
      await settle(20);
      expect(network.asked.length).to.equal(1);
      for (const element of box.querySelectorAll('test-titles')) expect(text(element as TestTitles)).to.equal('a');
    });

    it('asks no second time when it is moved, before the answer or after', async () => {
      let give = (_: Response): void => {};
      answers(new Promise<Response>((resolve) => (give = resolve)));
      const element = place(html`<test-titles src=${src}></test-titles>`);
      await settle(5);
      document.body.append(element);
      await settle(5);
      expect(network.asked[0]?.signal.aborted).to.equal(false);
      give(list('a'));
      await settle(20);
      document.body.prepend(element);
      await settle(1);
      expect(text(element)).to.equal('a');
      await settle(20);
      expect(network.asked.length).to.equal(1);
      element.remove();
    });

    it('asks no second time when it is moved, though it begins only near the view', async () => {
      answers(list('a'));
      const element = place(html`<test-titles src=${src}></test-titles>`);
      await settle(20);
      element.setAttribute('loading', 'lazy');
      document.body.append(element);
      await settle(3);
      expect([text(element), network.asked.length]).to.deep.equal(['a', 1]);
      element.remove();
    });

    it('aborts when it is removed, and tells nobody', async () => {
      answers(undefined);
      place(html`<test-titles src=${src}></test-titles>`);
      await settle(5);
      erase();
      await settle(5);
      expect(network.asked[0]?.signal.aborted).to.equal(true);
      expect(events).to.deep.equal([]);
    });

    it('shows the last of addresses that change in flight, whatever the order of replies', async () => {
      const gives: (() => void)[] = [];
      const late = (name: string): Promise<Response> => new Promise((resolve) => gives.push(() => resolve(list(name))));
      answers(late('a'), late('b'), late('c'));
      const element = place(html`<test-titles></test-titles>`);
      for (const name of ['a', 'b', 'c']) {
        element.src = `${src}/${name}`;
        await settle(5);
      }
      for (const give of gives.reverse()) give();
      await becomes(element, 'c');
      expect(network.asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, true, false]);
      expect(events).to.deep.equal(['press-ready']);
    });

    it('takes data from a property, and new data when it is set anew', async () => {
      answers(list('x'));
      const element = place(html`<test-titles .data=${[{ id: 1, title: 'a', url: '/a' }]}></test-titles>`);
      await becomes(element, 'a');
      element.data = [{ id: 2, title: 'b', url: '/b' }];
      await becomes(element, 'b');
      expect(network.asked.length).to.equal(0);
    });
  });

  it('speaks the language around it, and follows it', async () => {
    answers(json([]));
    const element = place(html`<div lang="en-GB"><test-titles src=${src} preset="wordpress"></test-titles></div>`);
    await settle(20);
    const { words } = element as unknown as { words: { lang: string } };
    expect(words.lang).to.equal('en-GB');
    element.parentElement?.setAttribute('lang', 'en-IN');
    await settle(5);
    expect((element as unknown as { words: { lang: string } }).words.lang).to.equal('en-IN');
  });
});
