import type { Asset } from './code.js';

/** What stands in the folder of the scripts, with its checksums. */
export interface Folder {
  /** Absolute, with a slash at the end. */
  readonly base: string;
  readonly version: string;
  readonly sums: ReadonlyMap<string, string>;
}

const SCRIPT = 'presslet.js';
const STYLE = 'presslet.css';

/** Reads a folder as it is served. Throws where there is none. */
export async function readFolder(base: string): Promise<Folder> {
  const ask = async (name: string): Promise<string> => {
    const response = await fetch(base + name, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${base}${name} answers ${response.status}`);
    return response.text();
  };
  const [script, sums] = await Promise.all([ask(SCRIPT), ask('sri.json')]);
  return { base, version: /Presslet (\S+)/.exec(script)?.[1] ?? '', sums: checksums(JSON.parse(sums)) };
}

function checksums(json: unknown): Map<string, string> {
  const entries = Object.entries(typeof json === 'object' && json ? json : {});
  return new Map(entries.flatMap(([name, sum]) => (typeof sum === 'string' ? [[name, sum]] : [])));
}

/** The languages that the folder holds, by their tags. */
export function languages({ sums }: Folder): string[] {
  const names = [...sums.keys()].flatMap((name) => /^chunks\/locale-([\w-]+)\.js$/.exec(name)?.[1] ?? []);
  return ['en', ...names].sort();
}

/** The script, from the folder or wherever it will stand. */
export const script = (folder: Folder, base: string): Asset => asset(folder, base, SCRIPT);

/** The style that keeps places free. */
export const style = (folder: Folder, base: string): Asset => asset(folder, base, STYLE);

/** Parts, by the paths at which the script asks for them. */
export const parts = (folder: Folder, base: string, paths: readonly string[]): Asset[] =>
  paths.map((path) => asset(folder, base, path));

function asset({ sums }: Folder, base: string, path: string): Asset {
  return { href: base + path, integrity: sums.get(path.replace(/\?.*/, '')) ?? '' };
}
