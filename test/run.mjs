// Runs every check and ends with "N passed, N failed". `npm test`, or some: `npm test -- unit pages`.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = 'node_modules/.cache/presslet/dist';
const source = '{src,test,stories}/**/*.{ts,mjs,js,css}';

/** Longest that a step may take before it counts as failed: twice what the longest takes on two slow cores. */
const patience = 15 * 60_000;

/** A step's programs run one after another. One that counts its own tests is read; any other counts as one. */
const steps = {
  lint: [bin('eslint/bin/eslint.js', '--config', 'test/eslint.config.js', '--max-warnings', '0', '.')],
  floors: [bin('dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'test/floors.config.mjs', 'src', 'stories')],
  format: [
    bin(
      'prettier/bin/prettier.cjs',
      '--check',
      '--no-error-on-unmatched-pattern',
      source,
      '!test/fixtures',
      'vite.config.ts',
      '*.json',
      '*.md',
    ),
  ],
  types: [bin('typescript/bin/tsc', '--project', '.')],
  unit: [bin('@web/test-runner/dist/bin.js', '--config', 'test/wtr.config.mjs')],
  node: [nodeTests(find('test', '.node.ts'))],
  dist: [bin('vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn', '--outDir', fresh), sameAsDist],
  size: [[process.execPath, '--import', 'tsx', 'test/size.mjs']],
  stories: [
    bin('storybook/dist/bin/dispatcher.js', 'build', ...'-c stories/.storybook -o storybook-static --quiet'.split(' ')),
    [process.execPath, 'test/stories.mjs'],
  ],
  faults: [[process.execPath, '--import', 'tsx', 'test/faults/outbox.ts']],
  pages: [nodeTests(find('test/pages', '.ts').filter((name) => !name.endsWith('.node.ts')))],
};

function bin(script, ...args) {
  return [process.execPath, join('node_modules', script), ...args];
}

function nodeTests(files) {
  if (!files.length) return () => ({ passed: 0, failed: 0 });
  // These wait for a browser more than they work: a third file takes two cores a sixth of the time less.
  return [process.execPath, '--import', 'tsx', '--test', '--test-concurrency=3', '--test-reporter=spec', ...files];
}

function find(folder, ending) {
  const names = readdirSync(join(root, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

/** What is committed in dist has to be what src builds to, to the byte. */
function sameAsDist() {
  const list = (folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.path, entry.name).slice(join(root, folder).length + 1));
  const read = (folder, name) => readFileSync(join(root, folder, name));
  const committed = new Set(list('dist'));
  const built = new Set(list(fresh));
  const differs = (name) => !committed.has(name) || !built.has(name) || !read('dist', name).equals(read(fresh, name));
  const wrong = [...new Set([...committed, ...built])].filter(differs).sort();
  rmSync(join(root, fresh), { recursive: true });
  if (wrong.length) console.log(`dist is not what src builds to (npm run build):\n  ${wrong.join('\n  ')}`);
  return wrong.length ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

/** Runs a program to its end, shows what it prints, and reads its counts. */
async function runProgram([command, ...args]) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, so that what it started ends with it
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  let output = '';
  const note = (stream) => (data) => {
    output += data;
    stream.write(data);
  };
  child.stdout.on('data', note(process.stdout));
  child.stderr.on('data', note(process.stderr));
  const end = () => process.kill(-child.pid, 'SIGKILL');
  const timer = setTimeout(end, patience);
  process.on('exit', end);
  const code = await new Promise((done) => child.on('close', done));
  process.off('exit', end);
  clearTimeout(timer);
  return counted(output, code === 0);
}

/** Reads "N passed, N failed" or node:test's own summary; a program that ends badly has failed in something. */
function counted(output, ended) {
  const own = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const passed = Number(own?.[1] ?? /^ℹ pass (\d+)$/m.exec(output)?.[1] ?? (ended ? 1 : 0));
  const failed = Number(own?.[2] ?? /^ℹ fail (\d+)$/m.exec(output)?.[1] ?? 0);
  return { passed, failed: ended && passed + failed > 0 ? failed : Math.max(failed, 1) };
}

async function runStep(name) {
  const started = Date.now();
  console.log(`\n── ${name} ──`);
  let result = { passed: 0, failed: 0 };
  for (const part of steps[name]) {
    result = typeof part === 'function' ? part() : await runProgram(part);
    if (result.failed) break;
  }
  console.log(`── ${name}: ${result.failed ? 'FAILED' : 'ok'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length)
  throw new Error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);

const results = [];
for (const name of wanted.length ? wanted : Object.keys(steps)) results.push({ name, ...(await runStep(name)) });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const bad = results.filter((result) => result.failed).map((result) => result.name);
if (bad.length) console.log(`\nFailed: ${bad.join(', ')}`);
process.exitCode = bad.length ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
