import { expect } from '@open-wc/testing';
import { readArticles } from '../../src/mapping/read.js';
import type { Article } from '../../src/model/article.js';
import { ForeignHtml } from '../../src/model/text.js';
import { search, type SearchDocument } from '../../src/search/engine.js';
import { parseStored } from '../../src/search/stored.js';
import { toStoredFeed, type StoredFeed } from '../../src/search/stored-feed.js';
import { inline, options, tools } from '../mapping/tools.js';
import { post } from './documents.js';

const article = (id: string, title: string, rest: Partial<Article> = {}): Article => ({
  id,
  url: `https://paper.example/${id}`,
  title,
  excerpt: '',
  bodyText: '',
  section: '',
  authors: [],
  tags: [],
  live: false,
  sponsor: '',
  opinion: false,
  related: [],
  lang: '',
  ...rest,
});

const articles: readonly Article[] = [
  article('1', 'Élysée & après', {
    excerpt: 'Two words',
    authors: ['Ines Okafor'],
    tags: ['politics', 'france'],
    section: 'World',
    related: ['2'],
    lang: 'fr',
    publishedAt: { kind: 'instant', epoch: Date.UTC(2026, 10, 14, 6) },
    body: new ForeignHtml('<p>A hidden <b>lighthouse</b></p>'),
  }),
  article('2', 'Rain', { publishedAt: { kind: 'day', epoch: Date.UTC(2026, 10, 13) }, bodyText: 'An umbrella' }),
  article('3', 'Sun', { publishedAt: { kind: 'words', words: 'last Tuesday' } }),
];

const textOf = (html: string): string => html.replace(/<[^>]+>/g, '');

/** As it comes over the wire. */
const sent = async (): Promise<StoredFeed> =>
  JSON.parse(JSON.stringify(await toStoredFeed(articles, textOf, 'The paper'))) as StoredFeed;

const toDocument = ({ id, title }: Article): SearchDocument => post(id, title);

describe('a stored feed', () => {
  it('is a JSON Feed with what it was given', async () => {
    const { items } = await readArticles(inline(await sent()), options(), tools);
    expect(items.map(({ title }) => title)).to.deep.equal(['Élysée & après', 'Rain', 'Sun']);
    expect(items[0]).to.deep.include({ excerpt: 'Two words', tags: ['politics', 'france'], lang: 'fr' });
    expect(items.map(({ publishedAt }) => publishedAt)).to.deep.equal(articles.map(({ publishedAt }) => publishedAt));
  });

  it('holds no bodies', async () => {
    expect(JSON.stringify((await sent()).items)).to.not.include('lighthouse');
  });

  it('keeps section and given relations under its own key', async () => {
    const { items } = await sent();
    expect(items[0]?._presslet).to.deep.equal({ section: 'World', related: ['2'] });
    expect(items[1]).to.not.have.property('_presslet');
  });

  it('has an index for its own articles that knows the bodies', async () => {
    const feed = await sent();
    const { items } = await readArticles(inline(feed), options(), tools);
    const index = await parseStored(feed._presslet.index, items.map(toDocument));
    if (!index) throw new Error('not read');
    expect((await search(index, 'lighthouse')).hits.map(({ doc }) => doc)).to.deep.equal([0]);
    expect((await search(index, 'umbrella')).hits.map(({ doc }) => doc)).to.deep.equal([1]);
  });
});
