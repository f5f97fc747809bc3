import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'presslet-'));
const file = (name: string): string => join(folder, name);
const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

function presslet(...words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', cli, ...words], { encoding: 'utf8' });
}

interface Written {
  readonly items: readonly { readonly url: string; readonly title: string }[];
  readonly _presslet: { readonly index: { readonly words: string } };
}

describe('presslet index', () => {
  after(() => rmSync(folder, { recursive: true }));

  writeFileSync(
    file('feed.json'),
    JSON.stringify([{ url: '/rain/', title: 'Rain &amp; wind', content: '<p>An umbrella</p>' }]),
  );

  it('writes a feed with its index beside it', () => {
    const { status, stderr } = presslet(
      'index',
      file('feed.json'),
      file('out.json'),
      '--base',
      'https://paper.example/',
    );
    assert.equal(status, 0, stderr);
    const { items, _presslet } = JSON.parse(readFileSync(file('out.json'), 'utf8')) as Written;
    assert.equal(items[0]?.url, 'https://paper.example/rain/');
    assert.ok(_presslet.index.words.split('\n').includes('umbrella'));
  });

  it('writes to standard output where no file is named', () => {
    const { stdout } = presslet('index', file('feed.json'));
    const { items } = JSON.parse(stdout) as Written;
    assert.equal(items.length, 1);
  });

  it('says how it is used when it is not', () => {
    const { status, stderr } = presslet('list');
    assert.equal(status, 1);
    assert.match(stderr, /^Usage:\n {2}presslet index/);
  });

  it('says what is wrong with a feed', () => {
    writeFileSync(file('bad.json'), '<rss/>');
    const { status, stderr } = presslet('index', file('bad.json'));
    assert.equal(status, 1);
    assert.match(stderr, /not valid JSON/);
  });
});
