/**
 * How long 5,000 WordPress posts take to map, against `JSON.parse` of the same text in the same run.
 * Run: npx tsx test/bench/mapping.ts [posts]
 */
import { readFileSync } from 'node:fs';
import { isList, isRecord } from '../../src/mapping/path.js';
import { readArticles, type Tools } from '../../src/mapping/read.js';

const COUNT = Number(process.argv[2] ?? 5000);
const ROUNDS = 9;
const MOST = 6;

/** Stands in for the browser's parser, which is measured nowhere here. */
const tools: Tools = {
  decode: (texts) =>
    texts.map((text) =>
      text.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code))),
    ),
  parseXml: () => null,
};

/** The best round of each: what else the machine does only adds. */
const best = (times: readonly number[]): number => Math.min(...times);

async function main(): Promise<void> {
  const { href } = new URL('../fixtures/samples/wordpress-posts-embed.json', import.meta.url);
  const sample: unknown = JSON.parse(readFileSync(new URL(href), 'utf8'));
  const posts = isList(sample) ? sample.filter(isRecord) : [];
  const list = Array.from({ length: COUNT }, (_, index) => ({ ...posts[index % posts.length], id: index }));
  const text = JSON.stringify(list);
  const payload = {
    url: 'https://news.example/wp-json/wp/v2/posts',
    status: 200,
    type: 'application/json',
    text,
    header: () => null,
  };
  const parsing: number[] = [];
  const mapping: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let start = performance.now();
    JSON.parse(text);
    parsing.push(performance.now() - start);
    start = performance.now();
    const { items } = await readArticles(payload, { warn: console.warn }, tools);
    mapping.push(performance.now() - start);
    if (items.length !== COUNT) throw new Error(`${items.length} of ${COUNT} posts were read`);
  }
  const ratio = best(mapping) / best(parsing);
  console.log(
    `${COUNT} posts, ${(text.length / 1e6).toFixed(1)} MB: JSON.parse ${best(parsing).toFixed(0)} ms, parse and map ${best(mapping).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${MOST})`,
  );
  process.exitCode = ratio < MOST ? 0 : 1;
}

await main();
