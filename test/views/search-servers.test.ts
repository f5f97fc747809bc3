import { expect } from '@open-wc/testing';
import { PressSearchEvent } from '../../src/ui/events.js';
import {
  address,
  find,
  findAll,
  heard,
  json,
  make,
  part,
  said,
  saidBy,
  serve,
  story,
  type,
  until,
} from '../widgets/tools.js';

const posts = [
  story(1, { title: 'Korea in the old days', section: 'Archive' }),
  story(2, { title: 'Letters from Korea', section: 'World' }),
];

/** What each server sends for one question, as its documentation has it, and how many and which sections it counts. */
const servers: readonly {
  readonly name: string;
  readonly answer: unknown;
  readonly total: number;
  readonly facets: readonly string[];
}[] = [
  {
    name: 'Meilisearch',
    answer: {
      ...{ hits: posts, query: 'korea', processingTimeMs: 1, limit: 20, offset: 0, estimatedTotalHits: 40 },
      facetDistribution: { section: { Archive: 28, World: 12 } },
    },
    total: 40,
    facets: ['All 40', 'Archive 28', 'World 12'],
  },
  {
    name: 'Typesense',
    answer: {
      ...{ found: 40, out_of: 1200, page: 1, search_time_ms: 2, request_params: { q: 'korea', per_page: 10 } },
      hits: posts.map((document) => ({ document, highlights: [], text_match: 130916 })),
      facet_counts: [
        {
          field_name: 'section',
          counts: [
            { value: 'Archive', count: 28, highlighted: 'Archive' },
            { value: 'World', count: 12, highlighted: 'World' },
          ],
        },
      ],
    },
    total: 40,
    facets: ['All 40', 'Archive 28', 'World 12'],
  },
  {
    name: 'Elasticsearch and OpenSearch',
    answer: {
      ...{ took: 3, timed_out: false, _shards: { total: 1, successful: 1, skipped: 0, failed: 0 } },
      hits: {
        ...{ total: { value: 40, relation: 'eq' }, max_score: 1.2 },
        hits: posts.map((post) => ({ _index: 'posts', _id: String(post.id), _score: 1.2, _source: post })),
      },
      aggregations: {
        section: {
          doc_count_error_upper_bound: 0,
          sum_other_doc_count: 0,
          buckets: [
            { key: 'Archive', doc_count: 28 },
            { key: 'World', doc_count: 12 },
          ],
        },
      },
    },
    total: 40,
    facets: ['All 40', 'Archive 28', 'World 12'],
  },
  {
    name: 'Algolia',
    answer: {
      ...{ nbHits: 40, page: 0, nbPages: 20, hitsPerPage: 2, processingTimeMS: 1, query: 'korea', params: '' },
      hits: posts.map((post) => ({ ...post, objectID: String(post.id), _highlightResult: {} })),
      facets: { section: { Archive: 28, World: 12 } },
    },
    total: 40,
    facets: ['All 40', 'Archive 28', 'World 12'],
  },
  {
    // It sends titles and addresses alone: no sections to count, and the total is in a header.
    name: 'WordPress search',
    answer: posts.map(({ id, title, url }) => ({ id, title, url, type: 'post', subtype: 'post', _links: {} })),
    total: 40,
    facets: [],
  },
];

describe('a search box that asks', function () {
  this.timeout(20_000);
  for (const { name, answer, total, facets } of servers) {
    it(`${name} shows its hits, its total and its sections`, async () => {
      const events = heard(document, 'press-search');
      const requests = serve(() => json(answer, name.startsWith('WordPress') ? { 'X-WP-Total': '40' } : undefined));
      const search = await make('press-search', { src: `${address()}?q={query}`, lang: 'en' });
      type(find<HTMLInputElement>(search, 'input') ?? search, 'korea');
      await until(() => saidBy(search, 'result-title').length === 2, 'hits');
      expect(saidBy(search, 'result-title')).to.deep.equal(posts.map(({ title }) => title));
      expect(findAll(search, '[part=result-title] mark').map(said)).to.deep.equal(['Korea', 'Korea']);
      expect(said(part(search, 'status'))).to.equal(`${total} results for “korea”`);
      expect(findAll(search, '[part=facets] button').map(said)).to.deep.equal(facets);
      await until(() => events.length, 'press-search');
      const [event] = events;
      expect(event instanceof PressSearchEvent && [event.query, event.count]).to.deep.equal(['korea', total]);
      expect(requests).to.have.length(1);
      await expect(search).to.be.accessible();
    });
  }
});
