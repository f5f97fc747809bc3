import { expect } from '@open-wc/testing';
import { pageArticle } from '../../src/ui/page-article.js';
import type { PressArticle } from '../../src/widgets/article.js';
import { json, make, said, saidBy, serve, shown, story, until } from '../widgets/tools.js';

const LD = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Words of JSON-LD',
  description: 'What it says of it.',
  articleSection: 'World',
  datePublished: '2025-06-04T10:00:00Z',
  author: [{ '@type': 'Person', name: 'Anna Writer' }],
  image: { url: '/picture.jpg' },
};

const OPEN_GRAPH = [
  ['property', 'og:title', 'Words of OpenGraph'],
  ['property', 'og:description', 'What OpenGraph says.'],
  ['property', 'og:image', 'https://paper.example/og.jpg'],
  ['property', 'article:section', 'Culture'],
  ['property', 'article:tag', 'opera'],
  ['property', 'article:tag', 'Milan'],
  ['name', 'Author', 'Bert Writer'],
] as const;

const added: Element[] = [];

function put<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  text = '',
  into: Element = document.head,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  into.append(element);
  added.push(element);
  return element;
}

const ld = (text: string): HTMLElement => put('script', { type: 'application/ld+json' }, text);
const openGraph = (): void => OPEN_GRAPH.forEach(([key, name, content]) => void put('meta', { [key]: name, content }));
const canonical = (href: string): HTMLLinkElement => put('link', { rel: 'canonical', href });

const article = (attributes: Readonly<Record<string, string>> = {}): Promise<PressArticle> =>
  make('press-article', { preset: 'page', ...attributes });

describe('the preset page', function () {
  this.timeout(20_000);
  let asked: readonly unknown[] = [];

  beforeEach(() => {
    asked = serve(() => json([story(1)]));
  });

  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    expect(asked).to.be.empty;
  });

  it('reads JSON-LD before all else', async () => {
    openGraph();
    ld(JSON.stringify({ '@graph': [{ '@type': 'WebSite', name: 'Paper' }, LD] }));
    canonical('https://paper.example/world/it/');
    const shownArticle = await article();
    expect(said(await shown(shownArticle, 'headline'))).to.equal('Words of JSON-LD');
    expect(saidBy(shownArticle, 'kicker')).to.deep.equal(['World']);
    expect(saidBy(shownArticle, 'standfirst')).to.deep.equal(['What it says of it.']);
    expect(saidBy(shownArticle, 'byline')).to.deep.equal(['By Anna Writer']);
    expect(shownArticle.shadowRoot?.querySelector('a')?.href).to.equal('https://paper.example/world/it/');
  });

  it('reads OpenGraph and meta tags where there is no JSON-LD', async () => {
    openGraph();
    const shownArticle = await article();
    expect(said(await shown(shownArticle, 'headline'))).to.equal('Words of OpenGraph');
    expect(saidBy(shownArticle, 'kicker')).to.deep.equal(['Culture']);
    expect(saidBy(shownArticle, 'byline')).to.deep.equal(['By Bert Writer']);
    expect(shownArticle.shadowRoot?.querySelector('img')?.src).to.equal('https://paper.example/og.jpg');
    const { tags } = shownArticle.feed.value?.items[0] ?? {};
    expect(tags).to.deep.equal(['opera', 'Milan']);
  });

  it('reads the headline where there is nothing else, and names it by the page’s address', async () => {
    put('h1', {}, '  Words of the page ', document.body);
    const shownArticle = await article();
    expect(said(await shown(shownArticle, 'headline'))).to.equal('Words of the page');
    expect(shownArticle.feed.value?.items[0]?.id).to.equal(location.href);
  });

  it('passes over JSON-LD that is broken, and names that prototypes have', async () => {
    ld('{"@type": "NewsArticle", headline');
    put('meta', { name: '__proto__', content: 'x' });
    put('meta', { name: 'constructor', content: 'y' });
    openGraph();
    expect(said(await shown(await article(), 'headline'))).to.equal('Words of OpenGraph');
    const page: unknown = JSON.parse(pageArticle(() => {}));
    expect(page).to.have.property('jsonld').that.deep.equals([null]);
  });

  it('shares the article on screen with all inside a feed', async () => {
    ld(JSON.stringify(LD));
    const feed = await make('press-feed', { preset: 'page' }, '<press-article loading="eager"></press-article>');
    const inside = feed.querySelector('press-article');
    if (!inside) throw new Error('no press-article');
    expect(said(await shown(inside, 'headline'))).to.equal('Words of JSON-LD');
  });

  it('follows a navigation without a load, alone and in a feed', async () => {
    const link = canonical('https://paper.example/one');
    const headline = put('h1', {}, 'One', document.body);
    const alone = await article();
    const feed = await make('press-feed', { preset: 'page' }, '<press-article loading="eager"></press-article>');
    const inside = feed.querySelector('press-article');
    if (!inside) throw new Error('no press-article');
    const both = (words: string): Promise<void> =>
      until(() => [alone, inside].every((each) => saidBy(each, 'headline')[0] === words), words);
    await both('One');
    headline.textContent = 'Two';
    link.href = 'https://paper.example/two';
    await both('Two');
    expect(alone.feed.value?.items[0]?.url).to.equal('https://paper.example/two');
    const came = location.href;
    headline.textContent = 'Three';
    history.pushState({}, '', '?three');
    history.replaceState({}, '', came);
    await both('Three');
  });
});
