/**
 * Posts to real servers on loopback, which it starts and stops: WordPress of Debian's packages
 * (`apt-get install --no-install-recommends wordpress php-cli php-mysql mariadb-server`) and Waline of npm's.
 * `npx tsx test/faults/servers.ts [wordpress] [waline]`. A server that cannot be had is named and left out; it ends
 * with "N passed, N failed".
 */
import { post } from '../../src/data/post.js';
import { wires } from '../../src/mapping/wires/rare.js';
import { toRequest } from '../../src/mapping/wires/request.js';
import { toVerdict } from '../../src/mapping/wires/verdict.js';
import type { Wire } from '../../src/mapping/wires/wire.js';
import { wordpress, wordpressForm } from '../../src/mapping/wires/wordpress.js';
import type { RemarkDraft } from '../../src/model/remark.js';
import type { Verdict } from '../../src/model/verdict.js';
import { RealWaline } from './real-waline.js';
import { RealWordpress } from './real-wordpress.js';

let [passed, failed] = [0, 0];

async function check(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
    passed++;
    console.log(`✔ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✘ ${name}\n  ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Compares what matters of a verdict. */
function is(verdict: Verdict, kind: Verdict['kind'], more: Readonly<Record<string, unknown>> = {}): void {
  const found = JSON.stringify(verdict);
  if (verdict.kind !== kind) throw new Error(`${found} instead of ${kind}`);
  for (const [name, value] of Object.entries(more)) {
    const actual: unknown = Object.entries(verdict).find(([key]) => key === name)?.[1];
    if (JSON.stringify(actual) !== JSON.stringify(value))
      throw new Error(`${name} is not ${JSON.stringify(value)}: ${found}`);
  }
}

const draft: RemarkDraft = { text: '', name: 'Ada', email: 'ada@site.example', url: '', parentId: '' };
const unique = (): string => `Words ${Math.random()}`;

async function say(wire: Wire, src: string, more: Partial<RemarkDraft> = {}, root?: string): Promise<Verdict> {
  const context = { src, thread: '', key: crypto.randomUUID(), root };
  const answer = await post(toRequest(wire, { ...draft, text: unique(), ...more }, context));
  return toVerdict(wire, answer, { decode: (text) => text.replaceAll('&#8217;', '’'), origin: new URL(src).origin });
}

async function listed(src: string): Promise<string> {
  return (await fetch(src)).text();
}

async function tryWordpress(): Promise<void> {
  const missing = RealWordpress.missing();
  if (missing) return console.log(`WordPress is left out: there is no ${missing}`);
  const server = new RealWordpress();
  try {
    await server.start();
    await checkWordpress(server);
  } finally {
    await server.stop();
  }
}

async function checkWordpress(server: RealWordpress): Promise<void> {
  const src = `${server.origin}/wp-json/wp/v2/comments?post=1&order=asc`;
  await check('WordPress: a comment is sent and listed, a reply below it', async () => {
    server.set('guests');
    const text = unique();
    const verdict = await say(wordpress, src, { text });
    is(verdict, 'sent');
    if (!(await listed(src)).includes(text)) throw new Error('not listed');
    const parentId = 'id' in verdict ? verdict.id : '';
    const reply = await say(wordpress, src, { parentId });
    is(reply, 'sent');
    if (!JSON.stringify(reply).includes(`"parent":${parentId},`)) throw new Error('not a reply');
  });
  await check('WordPress: the same address without pretty links', async () => {
    is(await say(wordpress, `${server.origin}/?rest_route=/wp/v2/comments&post=1`), 'sent');
  });
  await check('WordPress: duplicate', async () => {
    const text = unique();
    is(await say(wordpress, src, { text }), 'sent');
    is(await say(wordpress, src, { text }), 'duplicate', {
      message: 'Duplicate comment detected; it looks as though you’ve already said that!',
    });
  });
  await check('WordPress: flood', async () => {
    server.set('guests', 'hurried');
    is(await say(wordpress, src), 'wait', { retryAfterMs: 15_000 });
    server.set('guests');
  });
  await check('WordPress: held', async () => {
    server.set('guests', 'moderated');
    const text = unique();
    is(await say(wordpress, src, { text }), 'held');
    if ((await listed(src)).includes(text)) throw new Error('listed');
    server.set('guests');
  });
  await check('WordPress: a refusal is beside its field', async () => {
    is(await say(wordpress, src, { email: 'nobody' }), 'refused', { fields: { email: 'Invalid email address.' } });
    is(await say(wordpress, src, { text: 'x'.repeat(66_000) }), 'refused');
    is(await say(wordpress, src, { name: '', email: '' }), 'refused');
  });
  await check('WordPress: closed', async () => {
    server.set('guests', 'closed');
    is(await say(wordpress, src), 'refused', { message: 'Sorry, comments are closed for this item.' });
    server.set('guests');
  });
  await check('WordPress: takes the theme’s form where it refuses guests', async () => {
    server.set();
    is(await say(wordpress, src), 'retry', { instead: 'wordpress-form' });
    const text = unique();
    is(await say(wordpressForm, src, { text }), 'held');
    if (!(await listed(src)).includes(text)) throw new Error('not listed');
    is(await say(wordpressForm, src, { text }), 'duplicate');
    is(await say(wordpressForm, src, { email: 'nobody' }), 'refused');
    server.set('hurried');
    is(await say(wordpressForm, src), 'wait');
  });
}

async function tryWaline(): Promise<void> {
  const server = await RealWaline.install();
  if (!server) return console.log('Waline is left out: npm could not install it');
  const wire = wires.waline ?? wordpress;
  const src = (origin: string): string => `${origin}/api/comment?path=/a&page=1&lang=de`;
  try {
    await server.start({});
    await check('Waline: a comment is sent and listed, a reply below it', async () => {
      const text = unique();
      const verdict = await say(wire, src(server.origin), { text });
      is(verdict, 'sent');
      if (!(await listed(src(server.origin))).includes(text)) throw new Error('not listed');
      const id = 'id' in verdict ? verdict.id : '';
      is(await say(wire, src(server.origin), { parentId: id }, id), 'sent');
    });
    await check('Waline: duplicate', async () => {
      const text = unique();
      is(await say(wire, src(server.origin), { text }), 'sent');
      is(await say(wire, src(server.origin), { text }), 'duplicate');
    });
    await check('Waline: a refusal is beside its field', async () => {
      const verdict = await say({ ...wire, fixed: 'comment: ' }, src(server.origin));
      is(verdict, 'refused');
      if (!('fields' in verdict) || !verdict.fields.text) throw new Error(JSON.stringify(verdict));
    });
    await server.start({ IPQPS: '60' });
    await check('Waline: flood', async () => {
      is(await say(wire, src(server.origin)), 'sent');
      is(await say(wire, src(server.origin)), 'wait', { retryAfterMs: 60_000 });
    });
    await server.start({ COMMENT_AUDIT: 'true' });
    await check('Waline: held', async () => {
      const text = unique();
      is(await say(wire, src(server.origin), { text }), 'held');
      if ((await listed(src(server.origin))).includes(text)) throw new Error('listed');
    });
  } finally {
    await server.stop();
  }
}

const wanted = process.argv.slice(2);
const wants = (name: string): boolean => !wanted.length || wanted.includes(name);
if (wants('wordpress')) await tryWordpress();
if (wants('waline')) await tryWaline();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
