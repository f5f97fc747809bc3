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
