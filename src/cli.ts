#!/usr/bin/env node
/** `npx presslet`: what a site's build does before there is a browser. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticles, type Tools } from './mapping/read.js';
import { Failure } from './model/failure.js';
import { textOf } from './render/text.js';
import { toStoredFeed } from './search/stored-feed.js';

const USAGE = `Usage:
  presslet index <feed.json> [<out.json>] [--base <address>] [--preset <name>] [--items <path>] [--map <map>]
      Writes a JSON Feed with a search index. Options mean what the attributes of the same name do; --base is the
      address that the feed is served from.

  presslet render <page.html> [<out.html>] --base <address> [--root <folder>] [--style <address>] [--embed]
  presslet render <folder> --base <address> [--style <address>] [--embed]
      Draws the widgets of a page into it, or of all pages of a folder in place. --base is the address that the page or
      the folder is served from; data below it is read from --root or the folder itself, and all other is asked for.
      --style is the address of the style, where {tag} stands for the element's name; without it the style is in the
      page. --embed puts the data in place of its address, so that the browser asks for nothing.

  presslet style <tag> [<out.css>]
      Writes the style that --style leads to.

Everything goes to standard output where no file is named.
`;

const tools: Tools = {
  decode: (texts) => texts.map(textOf),
  parseXml: () => {
    throw new Failure('format', 'The command reads JSON. Turn the feed into JSON first.');
  },
};

const OPTIONS = {
  base: { type: 'string', default: 'https://localhost/' },
  preset: { type: 'string' },
  items: { type: 'string' },
  map: { type: 'string' },
  root: { type: 'string' },
  style: { type: 'string' },
  embed: { type: 'boolean' },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

const warn = (message: string): void => console.error(message);

function write(to: string | undefined, text: string): void {
  if (to) writeFileSync(to, text);
  else process.stdout.write(text);
}

async function index(from: string, to: string | undefined, { base, preset, items, map }: Options): Promise<void> {
  const json: unknown = JSON.parse(readFileSync(from, 'utf8'));
  const options = { preset, items, map, next: 'none', warn };
  const { items: articles } = await readArticles({ url: base ?? '', json }, options, tools);
  const text = JSON.stringify(await toStoredFeed(articles, textOf));
  write(to, text);
  if (to) warn(`${to}: ${articles.length} articles, ${Math.ceil(text.length / 1000)} kB`);
}

/** A widget that cannot be drawn fails the build, and stays as it is written. */
async function render(from: string, to: string | undefined, options: Options): Promise<void> {
  const { base = '', style, embed } = options;
  const { render: draw } = await import('./render.js');
  const isFolder = statSync(from).isDirectory();
  const root = options.root ?? (isFolder ? from : undefined);
  const page = (file: string, address: string): Promise<string> =>
    draw(readFileSync(file, 'utf8'), {
      ...{ base: address, embed, load: (url) => ownData(url, base, root) },
      linkStyle: style ? (tag) => style.replaceAll('{tag}', tag) : undefined,
      warn(message) {
        warn(`${file}: ${message}`);
        process.exitCode = 1;
      },
    });
  if (!isFolder) return write(to, await page(from, base));
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const name of names) {
    const path = name
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1');
    const file = join(from, name);
    writeFileSync(file, await page(file, new URL(path, base).href));
  }
}

/** Data of the site itself is a file beside its pages; all other is asked for. */
function ownData(url: string, base: string, root: string | undefined): unknown {
  const { origin, pathname } = new URL(url);
  const site = new URL('.', base);
  if (!root || origin !== site.origin || !pathname.startsWith(site.pathname)) return undefined;
  const file = resolve(root, decodeURIComponent(pathname.slice(site.pathname.length)));
  if (!file.startsWith(resolve(root) + sep)) throw new Failure('config', `${url} leads out of ${root}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function style(tag: string, to: string | undefined): Promise<void> {
  const { stylesheet } = await import('./render.js');
  write(to, stylesheet(tag));
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const [command, from, to] = positionals;
  const commands: Readonly<Record<string, typeof index>> = { index, render, style };
  const act = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!act || !from) throw new Failure('config', USAGE);
  await act(from, to, values);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
