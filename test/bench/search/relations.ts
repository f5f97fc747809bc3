import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildIndex, related } from '../../../src/search/engine.js';
import { dice, type Post } from './corpus.js';
import { percentile, spent } from './measure.js';

export interface RelationRow {
  readonly engine: string;
  /** The part of six related posts that share a topic with the one being read. */
  readonly precision: number;
  readonly asked: number;
  readonly p95: number;
}

/** Half of the paper is about earnings and mergers; whatever is near those is right, so they judge nothing. */
const COMMON = new Set(['earn', 'acq']);
const LIMIT = 6;

type Relate = (post: number) => readonly number[];

function rate(engine: string, posts: readonly Post[], read: readonly number[], relate: Relate): RelationRow {
  let right = 0;
  const times: number[] = [];
  for (const number of read) {
    const start = spent();
    const found = relate(number);
    times.push(spent() - start);
    const topics = posts[number]?.topics ?? [];
    right += found.filter((other) => posts[other]?.topics.some((topic) => topics.includes(topic))).length / LIMIT;
  }
  return { engine, precision: right / read.length, asked: read.length, p95: percentile(times, 0.95) };
}

function bm25(posts: readonly Post[], fields: readonly ('title' | 'excerpt' | 'tags')[]): Relate {
  const texts = posts.map(({ title, excerpt, tags }, id) => ({ id, title, excerpt, tags: tags.join(' ') }));
  const mini = new MiniSearch<(typeof texts)[number]>({
    fields: [...fields],
    searchOptions: { boost: { title: 2, tags: 2 } },
  });
  mini.addAll(texts);
  return (number) => {
    const query = fields.map((field) => texts[number]?.[field] ?? '').join(' ');
    const found = mini.search(query).map(({ id }) => Number(id));
    return found.filter((other) => other !== number && posts[other]?.title !== posts[number]?.title).slice(0, LIMIT);
  };
}

/** How often related posts are about the same, by the topics that people gave, which no engine sees. */
export async function relations(posts: readonly Post[], count: number): Promise<RelationRow[]> {
  const roll = dice(99);
  const judged = [...posts.keys()].filter((number) => {
    const topics = posts[number]?.topics ?? [];
    return topics.length > 0 && !topics.some((topic) => COMMON.has(topic));
  });
  const read = Array.from({ length: count }, () => judged[Math.floor(roll() * judged.length)] ?? 0);
  const index = await buildIndex(posts);
  const fuse = new Fuse(posts, { keys: ['title'], ignoreLocation: true });
  const title = (number: number): string => posts[number]?.title.slice(0, 64) ?? '';
  return [
    rate('Presslet', posts, read, (number) => related(index, posts[number] ?? '', { limit: LIMIT })),
    rate('BM25 text and tags', posts, read, bm25(posts, ['title', 'excerpt', 'tags'])),
    rate('BM25 text', posts, read, bm25(posts, ['title', 'excerpt'])),
    rate('Fuse, whole title', posts, read.slice(0, 20), (number) =>
      fuse
        .search(title(number), { limit: LIMIT + 1 })
        .map(({ refIndex }) => refIndex)
        .filter((other) => other !== number)
        .slice(0, LIMIT),
    ),
    rate('random', posts, read, () => Array.from({ length: LIMIT }, () => Math.floor(roll() * posts.length))),
  ];
}
