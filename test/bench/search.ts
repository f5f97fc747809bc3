/**
 * `npx tsx test/bench/search.ts [posts …]`: Presslet's search and related posts beside Fuse, MiniSearch, FlexSearch and
 * uFuzzy over real news, in one run. `--only=Presslet,Mini` measures engines whose names begin so,
 * and related posts only where all are measured; `--items=1000` sets the
 * known items of each class and `--seconds=180` bounds each part of a slow engine; what was asked until then is in brackets.
 */
import { corpus, type Post } from './search/corpus.js';
import { engines } from './search/engines.js';
import { classes, judge, knownItems, type Item, type ItemClass } from './search/items.js';
import { measure, type Row } from './search/measure.js';
import { relations } from './search/relations.js';

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const count = Number(option('items') ?? 1000);
const seconds = Number(option('seconds') ?? 180);
const only = (option('only') ?? '').split(',');

/** BM25 by an engine without a limit of terms takes a third of a second each. */
const RELATIONS = 200;

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

function table(rows: readonly Readonly<Record<string, string>>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  console.log(line(columns));
  for (const row of rows) console.log(line(columns.map((column) => row[column] ?? '')));
}

const scores = (row: Row): Record<string, string> =>
  Object.fromEntries(
    [...row.byClass].map(([kind, { mrr, asked }]) => [kind, mrr.toFixed(3) + (asked < count ? ` (${asked})` : '')]),
  );

function print(rows: readonly Row[]): void {
  table(
    rows.map((row) => ({
      engine: row.engine,
      'build ms': number(row.build),
      'heap MB': number(row.heap),
      'p50 ms': number(row.p50),
      'p95 ms': number(row.p95),
      keys: String(row.keys),
      MRR: row.mrr.toFixed(3),
    })),
  );
  console.log();
  table(rows.map((row) => ({ 'MRR by class': row.engine, ...scores(row) })));
  const own = rows.find(({ engine }) => engine === 'Presslet');
  if (!own || rows.length < 2) return;
  console.log();
  table(
    rows.map((row) => ({
      'ratio to Presslet': row.engine,
      build: number(row.build / own.build),
      heap: number(row.heap / own.heap),
      p50: number(row.p50 / own.p50),
      p95: number(row.p95 / own.p95),
    })),
  );
}

async function relate(posts: readonly Post[], label: string): Promise<void> {
  const rows = await relations(posts, Math.min(count, RELATIONS));
  console.log();
  table(
    rows.map(({ engine, precision, asked, p95 }) => ({
      [`related, ${label}`]: engine,
      'precision at 6': precision.toFixed(3),
      'p95 ms': number(p95),
      asked: String(asked),
    })),
  );
}

for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const posts = corpus(size);
  console.log(`\n## ${posts.length} posts\n`);
  const having = judge(posts);
  const items = new Map<ItemClass, Item[]>(classes.map((kind) => [kind, knownItems(posts, having, kind, count)]));
  const typing = [...(items.get('one typo') ?? []).slice(0, 60), ...(items.get('prefix') ?? []).slice(0, 60)];
  const rows: Row[] = [];
  for (const engine of engines) {
    if (!only.some((name) => engine.name.startsWith(name))) continue;
    const row = await measure(engine, posts, items, typing, Math.min(engine.seconds ?? seconds, seconds));
    // The tables come when all are through, and that takes long.
    console.error(`… ${row.engine}: p95 ${number(row.p95)} ms, MRR ${row.mrr.toFixed(3)}`);
    rows.push(row);
  }
  print(rows);
  if (size > 10_000 || only[0] !== '') continue;
  await relate(posts, 'places as tags');
  await relate(
    posts.map((post) => ({ ...post, tags: [...post.tags, ...post.topics.slice(0, 1)] })),
    'one topic as a tag too',
  );
}
