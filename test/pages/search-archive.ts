import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { served, visitor } from '../helpers/pages.js';

const POSTS = 20_000;
const TOWNS = ['Bergen', 'Malmö', 'Århus', 'Turku', 'Reykjavík', 'Tórshavn', 'Narvik', 'Umeå', 'Gdańsk', 'Tartu'];
const GOODS = ['grain', 'timber', 'herring', 'salt', 'copper', 'wool', 'ice', 'cars', 'paper', 'mail'];
const DEEDS = ['delayed', 'unloaded', 'inspected', 'sold', 'stolen', 'found', 'auctioned', 'taxed'];

/** A shipping paper's archive: no two headlines alike, and bodies as WordPress sends them. */
const archive = Array.from({ length: POSTS }, (_, i) => {
  const [town, goods, deed] = [TOWNS[i % 10], GOODS[((i / 10) % 10) | 0], DEEDS[((i / 100) % 8) | 0]];
  return {
    id: i,
    url: `/story/${i}/`,
    title: i === 19_876 ? 'Zeppelin moors at the lighthouse' : `Cargo of ${goods} ${deed} at ${town}, voyage ${i}`,
    excerpt: `The harbour master of ${town} on the ${goods} of voyage ${i}.`,
    content: `<p>Ship&rsquo;s papers of voyage ${i}: ${goods}, ${deed}.</p>`,
    date: new Date(Date.UTC(2025, 5, 1) - i * 3_600_000).toISOString(),
  };
});

const folder = mkdtempSync(join(tmpdir(), 'presslet-'));
after(() => rmSync(folder, { recursive: true }));

/** What `npx presslet index` writes: the command as it is published. */
function indexed(): string {
  const [from, to] = [join(folder, 'feed.json'), join(folder, 'out.json')];
  writeFileSync(from, JSON.stringify(archive));
  const command = fileURLToPath(new URL('../../dist/presslet-cli.js', import.meta.url));
  const options = ['--map', 'title: title; url: url; excerpt: excerpt; bodyHtml: content; publishedAt: date; id: id'];
  const run = spawnSync(
    process.execPath,
    [command, 'index', from, to, '--base', 'https://paper.example/', ...options],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(run.status, 0, run.stderr);
  assert.match(run.stderr, /20000 articles/);
  return readFileSync(to, 'utf8');
}

const at = served({
  '/': `<!doctype html><html lang="en"><title>Archive</title><script type="module" src="/dist/presslet.js"></script>
  <press-search src="/archive.json"></press-search></html>`,
  '/archive.json': indexed(),
});
const open = visitor();

test('an archive that the command has indexed is searched from its address', { timeout: 120_000 }, async () => {
  const { page, requests, problems } = await open(at('/'));
  page.setDefaultTimeout(60_000);
  const field = page.locator('press-search [part=input]');
  const titles = page.locator('press-search [part=result-title]');
  await field.fill('zepelin lighthouse');
  await titles.first().waitFor();
  assert.deepEqual(await titles.allTextContents(), ['Zeppelin moors at the lighthouse']);
  await field.fill('herring stolen malmo');
  await page.waitForFunction(() => {
    const status = document.querySelector('press-search')?.shadowRoot?.querySelector('[role=status]');
    return /results for “herring stolen malmo”/.test(status?.textContent ?? '');
  });
  assert.match((await titles.first().textContent()) ?? '', /^Cargo of herring stolen at Malmö, voyage \d+$/);
  // The index came with the list: what reads it was loaded.
  assert.ok(requests.some((url) => url.includes('/chunks/stored.js')));
  assert.deepEqual(problems, []);
});
