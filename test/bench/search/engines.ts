import UFuzzy from '@leeoniya/ufuzzy';
import { Charset, Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildIndex, search } from '../../../src/search/engine.js';
import { fuzzy } from '../../../src/search/fuzzy.js';
import type { Post } from './corpus.js';

/** Answers with the numbers of the best posts, best first. */
export type Ask = (query: string) => readonly number[] | Promise<readonly number[]>;

export interface Engine {
  readonly name: string;
  /** Processor seconds for each part of the measure, where all its questions would take hours. */
  readonly seconds?: number;
  readonly build: (posts: readonly Post[]) => Ask | Promise<Ask>;
}

const LIMIT = 20;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const presslet: Engine = {
  name: 'Presslet',
  build: async (posts) => {
    const index = await buildIndex(posts);
    return async (query) => (await search(index, query, { fuzzy, limit: LIMIT })).hits.map(({ doc }) => doc);
  },
};

/** With what its own documentation recommends: prefixes, a fifth of a word misspelt, titles first, accents folded. */
const miniSearch = (combineWith: 'OR' | 'AND'): Engine => ({
  name: `MiniSearch ${combineWith}`,
  build: (posts) => {
    const mini = new MiniSearch<{ id: number; title: string; excerpt: string; tags: string }>({
      fields: ['title', 'excerpt', 'tags'],
      processTerm: (term) => plain(term) || null,
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, tags: 2 }, combineWith },
    });
    mini.addAll(posts.map(({ title, excerpt, tags }, id) => ({ id, title, excerpt, tags: tags.join(' ') })));
    return (query) =>
      mini
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => Number(id));
  },
});

const flexSearch: Engine = {
  name: 'FlexSearch',
  build: (posts) => {
    const flex = new Document({
      tokenize: 'forward',
      encoder: Charset.LatinBalance,
      document: { id: 'id', index: ['title', 'excerpt', 'tags'] },
    });
    posts.forEach(({ title, excerpt, tags }, id) => flex.add({ id, title, excerpt, tags: tags.join(' ') }));
    return (query) => {
      const found = flex.search(query, { limit: LIMIT, suggest: true });
      return [...new Set(found.flatMap(({ result }) => result.map(Number)))].slice(0, LIMIT);
    };
  },
};

const uFuzzy: Engine = {
  name: 'uFuzzy',
  seconds: 10,
  build: (posts) => {
    const fuzz = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    const lines = UFuzzy.latinize(posts.map(({ title, excerpt, tags }) => `${title} ${tags.join(' ')} ${excerpt}`));
    return (query) => {
      const [ids, info, order] = fuzz.search(lines, UFuzzy.latinize([query])[0] ?? '', 4);
      const numbers = info && order ? order.map((at) => info.idx[at] ?? 0) : (ids ?? []);
      return numbers.slice(0, LIMIT);
    };
  },
};

const plainFuse: Engine = {
  name: 'Fuse',
  seconds: 10,
  build: (posts) => {
    const fuse = new Fuse(posts, {
      keys: [
        { name: 'title', weight: 4 },
        { name: 'tags', weight: 2 },
        { name: 'excerpt', weight: 1 },
      ],
      ignoreDiacritics: true,
      ignoreLocation: true,
    });
    return (query) => fuse.search(query, { limit: LIMIT }).map(({ refIndex }) => refIndex);
  },
};

export const engines: readonly Engine[] = [
  presslet,
  miniSearch('OR'),
  miniSearch('AND'),
  flexSearch,
  uFuzzy,
  plainFuse,
];
