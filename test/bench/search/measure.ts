import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Post } from './corpus.js';
import type { Ask, Engine } from './engines.js';
import { classes, type Item, type ItemClass } from './items.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Processor milliseconds, so that a busy machine does not tell against whoever runs while it is. */
export const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const heap = (): number => {
  for (let round = 0; round < 3; round++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

/** The value that so much of a list is under. */
export const percentile = (list: readonly number[], part: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? NaN;

export interface Row {
  readonly engine: string;
  readonly build: number;
  readonly heap: number;
  readonly p50: number;
  readonly p95: number;
  readonly keys: number;
  readonly byClass: ReadonlyMap<ItemClass, { mrr: number; asked: number }>;
  readonly mrr: number;
}

/** Every query typed letter by letter, each key a search, until the time is up. */
async function type(ask: Ask, items: readonly Item[], seconds: number): Promise<number[]> {
  const keys: number[] = [];
  const start = spent();
  for (const { query } of items) {
    for (let length = 1; length <= query.length; length++) {
      const before = spent();
      await ask(query.slice(0, length));
      keys.push(spent() - before);
      if (spent() - start > seconds * 1000) return keys;
    }
  }
  return keys;
}

async function meanRank(ask: Ask, items: readonly Item[], seconds: number): Promise<{ mrr: number; asked: number }> {
  let sum = 0;
  let asked = 0;
  const start = spent();
  for (const { query, target } of items) {
    const place = (await ask(query)).indexOf(target);
    sum += place < 0 ? 0 : 1 / (place + 1);
    asked++;
    if (spent() - start > seconds * 1000) break;
  }
  return { mrr: sum / asked, asked };
}

/** One engine over one archive; `seconds` bounds each part of it, and what was asked until then is counted. */
export async function measure(
  engine: Engine,
  posts: readonly Post[],
  items: ReadonlyMap<ItemClass, readonly Item[]>,
  typing: readonly Item[],
  seconds: number,
): Promise<Row> {
  const empty = heap();
  const start = spent();
  const ask = await engine.build(posts);
  const build = spent() - start;
  const full = heap();
  await type(ask, typing.slice(0, 10), seconds / 4);
  const keys = await type(ask, typing.slice(10), seconds);
  const byClass = new Map<ItemClass, { mrr: number; asked: number }>();
  for (const kind of classes) byClass.set(kind, await meanRank(ask, items.get(kind) ?? [], seconds));
  const all = [...byClass.values()];
  return {
    engine: engine.name,
    build,
    heap: full - empty,
    p50: percentile(keys, 0.5),
    p95: percentile(keys, 0.95),
    keys: keys.length,
    byClass,
    mrr: all.reduce((sum, { mrr }) => sum + mrr, 0) / all.length,
  };
}
