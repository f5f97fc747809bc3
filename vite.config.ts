import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from '@lit-labs/rollup-plugin-minify-html-literals/lib/minify-html-literals.js';
import { minify } from 'terser';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import { frameworkFiles } from './test/build/frameworks.js';
import { ownLit } from './test/build/lit.js';
import { elementsOf, spellOut } from './test/build/manifest.js';
import { besideRenderer, forNode } from './test/build/render.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/**
 * What first paint does not need, by the name of its chunk. Each is bundled alone, never holds Lit, and imports nothing
 * but leaves that stand above it here, when it needs them.
 */
const leaves: Record<string, string> = {
  search: 'src/ui/archive.ts',
  fuzzy: 'src/search/fuzzy.ts',
  stored: 'src/search/stored.ts',
  panel: 'src/views/search-panel.ts',
  weather: 'src/views/weather.ts',
  story: 'src/views/story.ts',
  extras: 'src/ui/card-extras.ts',
  'own-card': 'src/ui/own-card.ts',
  ranking: 'src/views/ranking.ts',
  cards: 'src/ui/late-cards.ts',
  rail: 'src/views/rail.ts',
  wires: 'src/mapping/wires/named.ts',
  counts: 'src/views/counts.ts',
  'list-call': 'src/ui/list-call.ts',
  markup: 'src/mapping/markup.ts',
  composer: 'src/views/composer.ts',
  thread: 'src/views/thread.ts',
  page: 'src/ui/page-article.ts',
  merged: 'src/data/merged-feed.ts',
  paging: 'src/data/paging.ts',
  patience: 'src/data/patience.ts',
  rare: 'src/mapping/rare.ts',
  unknown: 'src/mapping/unknown.ts',
  articles: 'src/mapping/late-articles.ts',
  forecast: 'src/mapping/weather.ts',
  remarks: 'src/mapping/remark.ts',
  sanitize: 'src/ui/sanitize.ts',
  purify: 'src/ui/purify.ts',
  ...Object.fromEntries(sources('src/locales', ['en']).map((name) => [`locale-${name}`, `src/locales/${name}.ts`])),
};

/** One door per widget: `src/define/article.ts` becomes `press-article.js`. */
const entries = Object.fromEntries(
  sources('src/define').map((name) => [`press-${name}`, join(root, `src/define/${name}.ts`)]),
);

/** File name in dist → text. Nothing is written before everything is built. */
type Files = Map<string, string>;

/**
 * Builds dist: first the leaves, because the others carry their hashes in `import('./chunks/search.js?1a2b3c')`; then
 * the doors; then what is read off the sources. The order of writing is fixed and no file holds a date or a path, so two
 * builds of one source are equal to the byte.
 */
async function buildAll(outDir: string): Promise<void> {
  const files: Files = new Map();
  const bundled = new Set<string>();
  for (const [name, source] of Object.entries(leaves)) {
    if (existsSync(join(root, source))) await buildLeaf(files, bundled, name, source);
  }
  await buildDoors(files, bundled);
  await buildPackage(files);
  await buildForNode(files, bundled);
  files.set('presslet.css', tightStyle(readFileSync(join(root, 'src/presslet.css'), 'utf8')));
  files.set('THIRD-PARTY.txt', notices(bundled));
  files.set('sri.json', integrity(files));
  files.set('importmap.json', importMap(files));
  write(outDir, files);
  await describe(outDir);
}

async function buildLeaf(files: Files, bundled: Set<string>, name: string, source: string): Promise<void> {
  const [chunk, ...rest] = await bundle({ [`chunks/${name}`]: join(root, source) }, 'es');
  const loaded = chunk?.dynamicImports.filter((id) => !id.startsWith(placeholder));
  if (!chunk || rest.length || chunk.imports.length || loaded?.length) {
    const imported = [...(chunk?.imports ?? []), ...(loaded ?? [])];
    throw new Error(`${source} is a leaf and must import nothing at run time but leaves: ${imported.join(', ')}`);
  }
  const lit = chunk.moduleIds.find((id) => /node_modules\/(@lit|lit|lit-html|lit-element)\//.test(id));
  if (lit) throw new Error(`${source} is a leaf and must not hold Lit: ${relative(root, lit)}`);
  chunk.moduleIds.forEach((id) => bundled.add(id));
  files.set(chunk.fileName, eager + addressed(chunk.fileName, chunk.code, files));
}

async function buildDoors(files: Files, bundled: Set<string>): Promise<void> {
  const door = async (name: string, file: string, format: 'es' | 'iife', finish: (code: string) => string) => {
    for (const chunk of await bundle({ [name]: file }, format)) {
      const swallowed = chunk.moduleIds.find((id) => Object.values(leaves).includes(relative(root, id)));
      if (swallowed) throw new Error(`${relative(root, swallowed)} is a leaf but something imports it statically`);
      const stray = /\bimport\((?!["'`]presslet-leaf:)[^)]*\)/.exec(chunk.code);
      if (stray && chunk.fileName !== 'presslet.loader.js')
        throw new Error(`${chunk.fileName} holds ${stray[0]}: only leaves and doors can be loaded`);
      chunk.moduleIds.forEach((id) => bundled.add(id));
      files.set(chunk.fileName, finish(addressed(chunk.fileName, chunk.code, files)));
    }
  };
  const source = (name: string) => join(root, 'src', `${name}.ts`);
  await door('presslet', source('script'), 'es', (code) => banner + once(code));
  await door('presslet.classic', source('script'), 'iife', (code) => banner + once(fromTag(code)));
  for (const [name, file] of Object.entries(entries)) await door(name, file, 'es', (code) => eager + code);
  const loader = (code: string) => once(fromTag(hashed(code, files)), 'presslet:loader');
  await door('presslet.loader', source('loader'), 'iife', (code) => banner + loader(code));
}

/**
 * What other bundlers take: each class by itself, each registered, and all registered. Lit stays outside, so that a site
 * has one; chunks are the same files that the doors load.
 */
async function buildPackage(files: Files): Promise<void> {
  const names = sources('src/define');
  const inputs = {
    presslet: join(root, 'src/presslet.ts'),
    ...Object.fromEntries(names.map((name) => [name, join(root, `src/widgets/${name}.ts`)])),
    ...Object.fromEntries(names.map((name) => [`define/${name}`, join(root, `src/define/${name}.ts`)])),
  };
  const chunks = await bundle(inputs, 'es', {
    entryFileNames: 'npm/[name].js',
    chunkFileNames: 'npm/shared/[name].js',
    codeSplitting: true,
    externals: [/^lit(?:\/|$)/, /^@lit\//],
  });
  for (const { fileName, code } of chunks) {
    const up = '../'.repeat(fileName.split('/').length - 1);
    files.set(
      fileName,
      code.replaceAll(placeholder, `${up}chunks/`).replaceAll(/(\/chunks\/[\w-]+(?:\$\{\w+\})?)(?=["'`])/g, '$1.js'),
    );
  }
}

/** For Node: the command and the renderer, each one file that brings everything but Node's own modules. */
async function buildForNode(files: Files, bundled: Set<string>): Promise<void> {
  const file = async (name: string, source: string, plugin: Plugin): Promise<void> => {
    const [chunk] = await bundle({ [name]: join(root, source) }, 'es', { codeSplitting: false }, [plugin]);
    if (!chunk) throw new Error(`${source} made no file`);
    chunk.moduleIds.forEach((id) => bundled.add(id));
    const isCommand = chunk.code.startsWith('#!');
    files.set(chunk.fileName, isCommand ? `#!/usr/bin/env node\n${chunk.code.replace(/^#!.*\n/, '')}` : chunk.code);
  };
  await file('presslet-render', 'src/render.ts', forNode(root));
  await file('presslet-cli', 'src/cli.ts', besideRenderer());
}

type Bundle = Pick<Rolldown.OutputChunk, 'fileName' | 'moduleIds' | 'imports' | 'dynamicImports' | 'code'>;

/** Runs Vite once, in memory, and returns what it made. */
async function bundle(
  input: Record<string, string>,
  format: 'es' | 'iife',
  { externals = [], ...output }: Rolldown.OutputOptions & { readonly externals?: readonly RegExp[] } = {},
  others: readonly Plugin[] = [],
): Promise<Bundle[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...others, ...(output.codeSplitting === false ? [] : [leafAddresses()]), ownLit(), tightTemplates()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry: input, formats: [format], name: 'Presslet' },
      rolldownOptions: {
        output: {
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          codeSplitting: false,
          ...output,
        },
        external: [/^node:/, ...externals],
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.filter((one) => one.type === 'chunk');
  return Promise.all(
    chunks.map(async ({ fileName, moduleIds, imports, dynamicImports, code }) => ({
      ...{ fileName, moduleIds, imports, dynamicImports },
      code: await tightened(code, format === 'es'),
    })),
  );
}

/** The private custom properties of all styles, sorted: their places are their names in dist. */
const privateNames = [...new Set(readAll('src/ui', 'src/widgets', 'src/views').match(/--_[\w-]+/g))].sort();

/** What only looks like one is left alone. */
function short(name: string): string {
  const place = privateNames.indexOf(name);
  return place < 0 ? name : `--_${place.toString(36)}`;
}

function readAll(...folders: string[]): string {
  return folders
    .flatMap((folder) => sources(folder).map((name) => readFileSync(join(root, folder, `${name}.ts`), 'utf8')))
    .join('\n');
}

/** Lit's decorators return nothing: the compiler's helper, which weaves in what they return, can be a plain loop. */
const DECORATE = /function ([\w$]+)\([\w$,]+\)\{[^{}]*Reflect\.decorate[^{}]*\}/;

/** A second minifier finds one byte in a hundred more: a quarter of a kilobyte of what every reader loads. */
async function tightened(code: string, module: boolean): Promise<string> {
  const compress = {
    passes: 3,
    ecma: 2020,
    pure_getters: true,
    unsafe_arrows: true,
  } as const;
  const plain = code.replace(DECORATE, 'function $1(all,target,key){for(const one of all)one(target,key)}');
  const named = plain.replaceAll(/--_[\w-]+/g, (name) => short(name));
  // Names inside Lit, which is in one file of a page's: nobody else reads what is called so.
  const mangle = { properties: { regex: /^_\$/ } };
  const { code: tight } = await minify(named, { module, compress, mangle, format: { comments: false } });
  return tight ?? code;
}

const placeholder = 'presslet-leaf:';

/** Turns `import('../search/engine.js')` into an address that `addressed` fills in once the leaf's hash is known. */
function leafAddresses(): Plugin {
  const names = new Map(Object.entries(leaves).map(([name, source]) => [join(root, source), name]));
  return {
    name: 'presslet:leaf-addresses',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (options.kind !== 'dynamic-import') return null;
      const target = await this.resolve(source, importer, { ...options, skipSelf: true });
      const name = target && names.get(target.id);
      return name ? { id: placeholder + name, external: true } : null;
    },
    transform(code, id) {
      if (id !== join(root, 'src/ui/words.ts')) return null;
      const own = '`../locales/${name}.ts`';
      if (!code.includes(own)) this.error(`no ${own} in ${id}: languages would not be found`);
      return { code: code.replace(own, `\`${placeholder}locale-\${name}\``), map: null };
    },
  };
}

/**
 * Minifies `html` and `css` templates, and styles that are kept as text (`raw`). A run of white space stays one space: the minifier's own default also drops those
 * between words and a slot, an own element or the edge of a template, and "3 min" · "World" would run together.
 */
function tightTemplates(): Plugin {
  const minifyOptions = {
    conservativeCollapse: true,
    removeEmptyAttributes: false,
    removeAttributeQuotes: false,
    keepClosingSlash: true,
  };
  return {
    name: 'presslet:tight-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.startsWith(join(root, 'src')) || !/\b(html|svg|css|raw)`/.test(code)) return null;
      const result = await minifyHTMLLiterals(code, {
        ...{ fileName: id, minifyOptions, generateSourceMap: false },
        shouldMinifyCSS: ({ tag = '' }) => /^(css|(String\.)?raw)$/.test(tag),
      });
      return result && { code: result.code, map: null };
    },
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

/** What stands behind the `?` of a chunk's address. A list of thirty hashes would cost every reader 300 bytes, so languages share one. */
function hashOfChunk(name: string, files: Files): string {
  const isLanguage = name.startsWith('chunks/locale-');
  const texts = [...files].filter(([other]) => (isLanguage ? other.startsWith('chunks/locale-') : other === name));
  return hashOf(texts.map(([, text]) => text).join(''));
}

/** Puts the address and hash of each finished chunk into the code that loads it. */
function addressed(fileName: string, code: string, files: Files): string {
  const folder = fileName.startsWith('chunks/') ? './' : './chunks/';
  const address = (name: string) => {
    if (!files.has(`chunks/${name}.js`)) throw new Error(`${fileName} loads chunks/${name}.js, which no source makes`);
    return `${folder}${name}.js?${hashOfChunk(`chunks/${name}.js`, files)}`;
  };
  return code
    .replaceAll(
      new RegExp(`${placeholder}locale-(\\$\\{\\w+\\})`, 'g'),
      (_, name: string) => `${folder}locale-${name}.js?${hashOfChunk('chunks/locale-', files)}`,
    )
    .replaceAll(new RegExp(`${placeholder}([\\w-]+)`, 'g'), (_, name: string) => address(name));
}

/** What the loader loads. */
const ENTRY = /^press(?:let|-[\w-]+)\.js$/;

function hashOfEntries(files: Files): string {
  const texts = [...files].filter(([name]) => ENTRY.test(name)).map(([, text]) => text);
  return hashOf(texts.join(''));
}

/** The loader makes addresses of widgets' files, which change together with the hash of all of them. */
function hashed(code: string, files: Files): string {
  const entry = '.js`)';
  if (code.split(entry).length !== 2) throw new Error(`presslet.loader.js makes no address, or more than one`);
  return code.replace(entry, `.js?${hashOfEntries(files)}\`)`);
}

/** A classic script of another site has no address to load from, unless its tag asked for CORS: it takes that of its tag. */
function fromTag(code: string): string {
  const from = 'let pressTag=document.currentScript,pressFrom=e=>pressTag&&pressTag.src?new URL(e,pressTag.src):e;';
  return from + code.replaceAll(/\bimport\(((["`])\.\/.*?\2)\)/g, 'import(pressFrom($1))');
}

/**
 * Chromium then compiles all of a file while it loads, beside the main thread, in place of each function on its first
 * call: a seventh of what five widgets cost. Other browsers see a comment.
 */
const eager = '//# allFunctionsCalledOnLoad\n';

const banner = `${eager}/*! Presslet ${version} | MIT | THIRD-PARTY.txt */\n`;

/**
 * A page may paste the script twice, or two versions of it: the first wins, before a second Lit is evaluated. The loader
 * takes the mark that all have away for what it loads, and another loader may come just then: it has one of its `own` too.
 */
function once(code: string, own = 'presslet'): string {
  if (/(^|[;}\n])\s*(import\s*[\w{*"'`]|export\b)/.test(code)) {
    throw new Error('script.ts must neither import nor export in its bundle: it is wrapped in a guard');
  }
  const marks = [...new Set(['presslet', own])].map((name) => `globalThis[Symbol.for("${name}")]`);
  const found = marks[1] ? `(${marks.join('||')})` : marks.join();
  return (
    `if(${found})console.info("Presslet ${version} stays out: "+${found}+" is on this page already.");` +
    `else{${marks.join('=')}="${version}";${code.trim()}}\n`
  );
}

/** A style without its comments and white space: there are no strings in it. */
function tightStyle(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();
}

/** sha384 of every script and style, for `integrity` on script tags and in import maps. */
function integrity(files: Files): string {
  const scripts = [...files]
    .filter(([name]) => /\.(?:js|css)$/.test(name) && !/^npm\/|-(?:cli|render)\.js$/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(scripts.map(([name, text]) => [name, sha384(text)])), null, 2) + '\n';
}

const sha384 = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/**
 * An import map that lets a browser refuse every file which is not the one that was built. Its addresses are those that
 * the doors ask for, under `/presslet/`.
 */
function importMap(files: Files): string {
  const entries = hashOfEntries(files);
  const addresses = [...files].flatMap(([name, text]): [string, string][] => {
    if (name.startsWith('chunks/')) return [[`/presslet/${name}?${hashOfChunk(name, files)}`, sha384(text)]];
    return ENTRY.test(name) ? [[`/presslet/${name}?${entries}`, sha384(text)]] : [];
  });
  return (
    JSON.stringify({ integrity: Object.fromEntries(addresses.sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 2) + '\n'
  );
}

/** The licences of the packages whose code is in the bundles. */
function notices(ids: Set<string>): string {
  const folders = [...ids]
    .map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort().map(notice).join('\n\n');
}

function notice(folder: string): string {
  const info = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${info.name} ${info.version} (${info.license})\n${'='.repeat(40)}\n${text}\n`;
}

function write(outDir: string, files: Files): void {
  rmSync(outDir, { recursive: true, force: true });
  add(outDir, files);
}

function add(outDir: string, files: Files): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(outDir, name)), { recursive: true });
    writeFileSync(join(outDir, name), text);
  }
}

/** Declarations, and the manifest of custom elements. */
async function describe(outDir: string): Promise<void> {
  const typed = run('typescript/bin/tsc', '-p', 'test/tsconfig.types.json', '--outDir', join(outDir, 'types'));
  const folder = relative(root, outDir);
  const cem = '@custom-elements-manifest/analyzer/cem.js';
  const listed = run(cem, 'analyze', '--config', 'test/manifest.config.mjs', '--outdir', folder);
  await Promise.all([typed.catch(() => console.warn('Declarations hold type errors.')), listed]);
  const manifest: unknown = JSON.parse(readFileSync(join(outDir, 'custom-elements.json'), 'utf8'));
  if (!isManifest(manifest)) throw new Error('custom-elements.json has no modules');
  spellOut(manifest, root);
  add(outDir, new Map([['custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`]]));
  add(outDir, frameworkFiles(elementsOf(manifest, root), version));
}

const isManifest = (value: unknown): value is Parameters<typeof elementsOf>[0] =>
  typeof value === 'object' && value !== null && 'modules' in value && Array.isArray(value.modules);

function run(script: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${script} ended with ${code}`))));
  });
}

function sources(folder: string, except: string[] = []): string[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  return names
    .map((name) => name.slice(0, -3))
    .filter((name) => !except.includes(name))
    .sort();
}

/**
 * What presslet.js would be without some of its sources: each is replaced by its names with nothing behind them. Chunks
 * have made-up addresses, as long as the real ones.
 */
export async function mainWithout(sources: RegExp): Promise<string> {
  const hollow: Plugin = {
    name: 'presslet:hollow',
    enforce: 'pre',
    transform(code, id) {
      if (!sources.test(relative(root, id))) return null;
      const names = [...code.matchAll(/^export (?:async |abstract )*(?:const|let|function|class) (\w+)/gm)].map(
        ([, name]) => name,
      );
      return { code: names.map((name) => `export const ${name} = globalThis.x;`).join('\n'), map: null };
    },
  };
  const [main] = await bundle({ presslet: join(root, 'src/script.ts') }, 'es', {}, [hollow]);
  return (main?.code ?? '').replaceAll(
    new RegExp(`${placeholder}([\\w-]+(?:\\$\\{\\w+\\})?)`, 'g'),
    (_, name: string) => `./chunks/${name}.js?${hashOf(name)}`,
  );
}

export default defineConfig({
  root,
  builder: {
    async buildApp({ config, environments }) {
      await buildAll(resolve(root, config.build.outDir));
      // Vite builds whatever nobody built: there is no index.html here.
      for (const environment of Object.values(environments)) environment.isBuilt = true;
    },
  },
});
