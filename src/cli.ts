#!/usr/bin/env node
/** `npx presslet index feed.json [out.json]`: a feed with its index, for archives too large to index in every page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticles, type Tools } from './mapping/read.js';
import { Failure } from './model/failure.js';
import { toStoredFeed } from './search/stored-feed.js';

const USAGE = `Usage: presslet index <feed.json> [<out.json>] [--base <address>] [--preset <name>] [--items <path>] [--map <map>]

Writes a JSON Feed with a search index, to standard output where no file is named.
Options mean what the attributes of the same name do; --base is the address that the feed is served from.
`;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
};

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The words of HTML: nothing is shown from it, so what looks like a tag goes. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<\/?(?:p|div|br|li|h\d|td|tr|blockquote|figure|figcaption)\b[^>]*>/gi, ' ')
    .replace(/<[!/?a-z][^>]*>/gi, '')
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => character(parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

const tools: Tools = {
  decode: (texts) => texts.map(textOf),
  parseXml: () => {
    throw new Failure('format', 'The command reads JSON. Turn the feed into JSON first.');
  },
};

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string', default: 'https://localhost/' },
      preset: { type: 'string' },
      items: { type: 'string' },
      map: { type: 'string' },
    },
  });
  const [command, from, to] = positionals;
  if (command !== 'index' || !from) throw new Failure('config', USAGE);
  const { base, ...options } = values;
  const json: unknown = JSON.parse(readFileSync(from, 'utf8'));
  const warn = (message: string): void => console.error(message);
  const { items } = await readArticles({ url: base, json }, { ...options, next: 'none', warn }, tools);
  const text = JSON.stringify(await toStoredFeed(items, textOf));
  if (!to) return void process.stdout.write(text);
  writeFileSync(to, text);
  console.error(`${to}: ${items.length} articles, ${Math.ceil(text.length / 1000)} kB`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
