// Prints what each file of dist costs and fails past the budgets. `npm run size`, or `npx tsx test/size.mjs <folder>`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { partBytes } from './parts.ts';

const dist = resolve(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)));

const widgets = readdirSync(dist).filter((name) => /^press-.*\.js$/.test(name));
const alone = (name) => ({ what: `${name} alone`, files: [name], most: 15_000 });

/** Most bytes that a reader may download, brotli 11, by what makes them download it; a kilobyte is 1,000 bytes. */
const budgets = [
  { what: 'presslet.js', files: ['presslet.js'], most: 24_000 },
  ...widgets.map(alone),
  { what: '  with its cards', files: ['press-related.js', 'chunks/cards.js', 'chunks/articles.js'] },
  { what: 'search on first focus', files: ['chunks/search.js', 'chunks/fuzzy.js'], most: 13_000 },
  { what: '  with its panel', files: ['chunks/panel.js', 'chunks/search.js', 'chunks/fuzzy.js'] },
  { what: 'comments on first key', files: ['chunks/composer.js'], most: 8_000 },
  { what: 'presslet.loader.js', files: ['presslet.loader.js'], most: 1_200 },
];

function sizes(name) {
  const bytes = readFileSync(join(dist, name));
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

function row(name, ...cells) {
  console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(12)).join(''));
}

const scripts = readdirSync(dist, { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .sort();
const measured = new Map(scripts.map((name) => [name, sizes(name)]));

row('file', 'min', 'gzip 9', 'brotli 11');
for (const [name, { min, gzip, brotli }] of measured) row(name, min, gzip, brotli);
console.log();
row('a reader downloads', 'brotli 11', 'budget');
for (const { what, files, most } of budgets) {
  const there = files.filter((name) => existsSync(join(dist, name)));
  if (!there.length) continue;
  const sum = there.reduce((total, name) => total + measured.get(name).brotli, 0);
  row(what, sum, most ?? '', sum > most ? '  TOO BIG' : '');
  if (sum > most) process.exitCode = 1;
}

console.log();
row('of presslet.js are', 'brotli 11', 'budget');
for (const { what, bytes, most } of await partBytes()) {
  row(what, bytes, most, bytes > most ? '  TOO BIG' : '');
  if (bytes > most) process.exitCode = 1;
}
