import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** The built manifest knows every attribute: the README must not forget one. */
test('the README names every element and every attribute', () => {
  const readme = read('README.md');
  const { modules } = JSON.parse(read('dist/custom-elements.json')) as Manifest;
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const names = elements.flatMap(({ tagName = '', attributes = [] }) => [
    `<${tagName}>`,
    ...attributes.map(({ name }) => name),
  ]);
  const missing = [...new Set(names)].filter((name) => !readme.includes(`\`${name}`) && !readme.includes(`${name}=`));
  assert.ok(elements.length >= 8, 'the manifest has the elements');
  assert.deepEqual(missing, []);
});

/** Markdown takes a tag for HTML only where it ends on the line on which it begins. */
test('what the README gives to paste into an editor stands on one line a tag', () => {
  const [, section = ''] = /### On WordPress, Ghost and Hugo\n([^]*?)\n### /.exec(read('README.md')) ?? [];
  const tags = [...section.matchAll(/^<press-[^]*?<\/press-[\w-]+>$/gm)].map(([tag]) => tag);
  assert.ok(tags.length >= 2);
  for (const tag of tags) assert.match(tag, /^<press-[^<>\n]*>(?:<|\n)/);
});

test('the README lets authors of a WordPress write every element', () => {
  const [, list = ''] = /foreach \( array\(([^)]*)\) as \$name/.exec(read('README.md')) ?? [];
  const { modules } = JSON.parse(read('dist/custom-elements.json')) as Manifest;
  const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  const allowed = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => `press-${name}`);
  assert.deepEqual(allowed.sort(), tags.sort());
});
