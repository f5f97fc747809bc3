import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of this project's own packages to its end; gives all that it printed and whether it ended well. */
function run(command: string, ...args: string[]): Promise<{ readonly isWell: boolean; readonly printed: string }> {
  return new Promise((done) => {
    execFile(command, args, { cwd: root, maxBuffer: 1e7 }, (error, stdout, stderr) =>
      done({ isWell: !error, printed: stdout + stderr }),
    );
  });
}

const bin = (name: string, ...args: string[]): ReturnType<typeof run> =>
  run(process.execPath, `node_modules/${name}`, ...args);
const elements = ['feed', 'dateline', 'article', 'list', 'related', 'search', 'comments', 'comment-count'].map(
  (name) => `press-${name}`,
);
const json = (name: string): unknown => JSON.parse(readFileSync(`${root}dist/${name}`, 'utf8'));

test('publint finds nothing', async () => {
  const { isWell, printed } = await bin('publint/src/cli.js', '--strict');
  assert.match(printed, /All good!/);
  assert.equal(isWell, true);
});

test('every entry point has its types, as arethetypeswrong sees it', async () => {
  const { isWell, printed } = await bin('@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only');
  assert.match(printed, /presslet\/define\/article/);
  assert.equal(isWell, true, printed);
});

test('the package holds what a site or a bundler loads, and nothing else', async () => {
  const { printed } = await run('npm', 'pack', '--dry-run', '--json', '--silent');
  const [{ files }] = JSON.parse(printed.slice(printed.indexOf('['), printed.lastIndexOf(']') + 1)) as [
    { files: { path: string }[] },
  ];
  const kinds: readonly RegExp[] = [
    /^(?:LICENSE|README\.md|package\.json)$/,
    /^dist\/(?:presslet(?:\.classic|\.loader|-cli|-render)?|press-[a-z-]+)\.js$/,
    /^dist\/presslet\.css$/,
    /^dist\/chunks\/[a-z-]+\.js$/,
    /^dist\/npm\/(?:define\/|shared\/)?[a-z.-]+\d*\.js$/,
    /^dist\/npm\/(?:elements|jsx|react|svelte|vue)\.d\.ts$/,
    /^dist\/types\/.*\.d\.ts$/,
    /^dist\/(?:custom-elements|importmap|sri|vscode\.html-data|web-types)\.json$/,
    /^dist\/THIRD-PARTY\.txt$/,
  ];
  const paths = files.map(({ path }) => path);
  assert.deepEqual(
    paths.filter((path) => !kinds.some((kind) => kind.test(path))),
    [],
  );
  for (const kind of kinds)
    assert.ok(
      paths.some((path) => kind.test(path)),
      `nothing is ${kind}`,
    );
  assert.deepEqual(
    paths.filter((path) => /types\/locales\//.test(path)),
    ['dist/types/locales/en.d.ts'],
  );
});

const dist = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' });
const text = (name: string): string => readFileSync(`${root}dist/${name}`, 'utf8');

test('what a script of the package loads is in it, or comes with a package that it depends on', () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
    'dependencies' | 'peerDependencies',
    Record<string, string>
  >;
  const known = Object.keys({ ...dependencies, ...peerDependencies });
  const loaded = /(?:\bfrom|\bimport) ?\(?["'`]([^"'`$]+)["'`]/g;
  const scripts = dist.filter((name) => name.endsWith('.js') && !name.includes('-cli'));
  const missing = scripts.flatMap((name) =>
    [...text(name).matchAll(loaded)].flatMap(([, what = '']) => {
      if (what.startsWith('node:') && name.endsWith('-render.js')) return [];
      const there = what.startsWith('.')
        ? existsSync(new URL(what.replace(/\?.*/, ''), `file://${root}dist/${name}`))
        : known.some((each) => what === each || what.startsWith(`${each}/`));
      return there ? [] : [`${name} loads ${what}`];
    }),
  );
  assert.deepEqual(missing, []);
});

test('nothing tells when or where it was built', () => {
  const now = new Date().toISOString().slice(0, 10);
  const telling = dist.filter(
    (name) =>
      /\.(?:js|json|css|ts|txt)$/.test(name) && [root.slice(0, -1), now].some((each) => text(name).includes(each)),
  );
  assert.deepEqual(telling, []);
});

test('a page in React 19 is type-checked, with tags and with wrappers', async () => {
  const { printed } = await bin('typescript/bin/tsc', '-p', 'test/frameworks');
  assert.equal(printed.replace(/^npm warn.*$/gm, '').trim(), '');
});

test('a page in Vue is type-checked', async () => {
  const { isWell, printed } = await bin('vue-tsc/bin/vue-tsc.js', '-p', 'test/frameworks');
  assert.equal(printed.replace(/^npm warn.*$/gm, '').trim(), '');
  assert.equal(isWell, true);
});

test('what editors and frameworks know comes from the one manifest', () => {
  const manifest = json('custom-elements.json') as {
    modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
  };
  const found = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const { tags } = json('vscode.html-data.json') as { tags: { name: string; attributes: { name: string }[] }[] };
  const web = json('web-types.json') as {
    contributions: { html: { elements: { name: string; attributes: { name: string }[] }[] } };
  };
  const texts = ['jsx', 'vue', 'svelte'].map((name) => readFileSync(`${root}dist/npm/${name}.d.ts`, 'utf8'));
  const shared = readFileSync(`${root}dist/npm/elements.d.ts`, 'utf8');
  assert.deepEqual(found.map(({ tagName }) => tagName).sort(), [...elements].sort());
  for (const { tagName = '', attributes = [] } of found) {
    const names = attributes.map(({ name }) => name);
    const namesOf = (list: { name: string; attributes: { name: string }[] }[]): string[] | undefined =>
      list.find(({ name }) => name === tagName)?.attributes.map(({ name }) => name);
    assert.deepEqual(namesOf(tags), names);
    assert.deepEqual(namesOf(web.contributions.html.elements), names);
    for (const name of names) assert.ok(shared.includes(`'${name}'?:`), `${tagName} ${name}`);
    for (const text of texts) assert.ok(text.includes(`'${tagName}':`), tagName);
  }
});

/** A file of the package and all that it imports before it runs, as one text. */
function whole(name: string, seen = new Set<string>()): string {
  const path = new URL(name, new URL('../dist/npm/', import.meta.url));
  if (seen.has(path.href)) return '';
  seen.add(path.href);
  const code = readFileSync(path, 'utf8');
  const imports = [...code.matchAll(/(?:from|import) ?["'](\.[^"']+)["']/g)];
  return code + imports.map(([, next = '']) => whole(new URL(next, path).href, seen)).join('');
}

test('a class can be had without its element being registered, and all can be registered at once', () => {
  assert.match(readFileSync(`${root}dist/npm/article.js`, 'utf8'), /PressArticle/);
  assert.doesNotMatch(whole('article.js'), /customElements\.define/);
  assert.match(whole('define/article.js'), /"press-article"/);
  const names = whole('presslet.js').match(/(?<=\("|,")press-[a-z-]+(?=",)/g) ?? [];
  assert.equal(new Set(names.filter((name) => elements.includes(name))).size, elements.length);
});
