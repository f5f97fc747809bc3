import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundles } from './pages.js';

const folder = fileURLToPath(new URL('../../../node_modules/.cache/presslet/peers/', import.meta.url));
const packages = [
  'pagefind',
  '@pagefind/component-ui',
  '@waline/client',
  'giscus',
  '@shoelace-style/shoelace',
  'artalk',
];
const modules = join(folder, 'node_modules');

/** Fetches the peers from the registry, once, into a folder of their own that no project file knows. */
export function installPeers(): void {
  mkdirSync(join(folder, 'site'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  if (packages.some((name) => !existsSync(join(modules, name)))) {
    console.log(`Installing ${packages.join(', ')}`);
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
    execFileSync('npm', ['install', ...flags, ...packages], { cwd: folder, stdio: 'inherit' });
  }
  writeFileSync(
    join(folder, 'site/index.html'),
    '<html lang="en"><title>Grain</title><body><h1>Grain</h1><p>Ships.</p></body></html>',
  );
  execFileSync(process.execPath, [join(modules, 'pagefind/lib/runner/bin.cjs'), '--site', 'site', '--silent'], {
    cwd: folder,
  });
}

export function versionOf(name: string): string {
  const info = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { version: string };
  return `${name} ${info.version}`;
}

export const peerVersions = (): string => packages.map(versionOf).join(', ');

/** A file of a peer by its address; undefined where there is none. */
export function peerFile(path: string): Buffer | undefined {
  const [, root = '', rest = ''] = /^\/(peers|pagefind)\/(.*)$/.exec(path) ?? [];
  const file = join(root === 'peers' ? modules : join(folder, 'site/pagefind'), rest);
  return root && file.startsWith(folder) && existsSync(file) ? readFileSync(file) : undefined;
}

/** The floors and giscus, which comes as a module that names Lit, as one file each. */
export async function bundledScripts(): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [address, code] of Object.entries({ ...bundles, '/giscus.js': `import 'giscus';` })) {
    const entry = join(folder, `entry${address.replace('/', '-')}`);
    writeFileSync(entry, code);
    const result = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { write: false, target: 'es2022', minify: true, lib: { entry, formats: ['es'], fileName: 'out' } },
    });
    const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
    made[address] = outputs.find((one) => one.type === 'chunk')?.code ?? '';
  }
  return made;
}
