import type { Asset } from './code.js';

/** What stands in the folder of the scripts: their checksums, and at which address each part is asked for. */
export interface Folder {
  /** Absolute, with a slash at the end. */
  readonly base: string;
  readonly version: string;
  readonly sums: ReadonlyMap<string, string>;
  /** Name of a part → its address beside the script, with the hash that the script itself asks for. */
  readonly parts: ReadonlyMap<string, string>;
  /** Hash of all languages. */
  readonly languages: string;
  readonly hasStyle: boolean;
}

/** What a widget loads as soon as it is near; the rest waits for a reader to reach for it. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  'press-dateline': ['weather', 'forecast'],
  'press-comments': ['thread', 'remarks', 'sanitize'],
  'press-comment-count': ['remarks'],
  'press-related': ['search', 'rail'],
};

const SCRIPT = 'presslet.js';
const STYLE = 'presslet.css';

/** Reads a folder as it is served. Throws where there is none. */
export async function readFolder(base: string): Promise<Folder> {
  const ask = async (name: string): Promise<string> => {
    const response = await fetch(base + name, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${base}${name} answers ${response.status}`);
    return response.text();
  };
  const [script, sums, style] = await Promise.all([ask(SCRIPT), ask('sri.json'), ask(STYLE).catch(() => '')]);
  const known = checksums(JSON.parse(sums));
  if (style && !known.has(STYLE)) known.set(STYLE, await sumOf(style));
  return {
    base,
    version: /Presslet (\S+)/.exec(script)?.[1] ?? '',
    sums: known,
    parts: new Map(
      [...script.matchAll(/\.\/(chunks\/([\w-]+)\.js\?\w+)/g)].map(([, path, name]) => [`${name}`, `${path}`]),
    ),
    languages: /chunks\/locale-\$\{\w+\}\.js\?(\w+)/.exec(script)?.[1] ?? '',
    hasStyle: !!style,
  };
}

function checksums(json: unknown): Map<string, string> {
  const entries = Object.entries(typeof json === 'object' && json ? json : {});
  return new Map(entries.flatMap(([name, sum]) => (typeof sum === 'string' ? [[name, sum]] : [])));
}

/** Browsers count only on pages that nobody on the way can change; elsewhere there is no checksum. */
async function sumOf(text: string): Promise<string> {
  if (!globalThis.isSecureContext) return '';
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text)));
  return `sha384-${btoa(String.fromCharCode(...bytes))}`;
}

/** The languages that the folder holds, by their tags. */
export function languages({ sums }: Folder): string[] {
  const names = [...sums.keys()].flatMap((name) => /^chunks\/locale-([\w-]+)\.js$/.exec(name)?.[1] ?? []);
  return ['en', ...names].sort();
}

/** The script, from the folder or wherever it will stand. */
export const script = ({ sums }: Folder, base: string): Asset => ({
  href: base + SCRIPT,
  integrity: sums.get(SCRIPT) ?? '',
});

/** The style that keeps places free, where this version has one. */
export function style({ sums, hasStyle }: Folder, base: string): Asset | undefined {
  return hasStyle ? { href: base + STYLE, integrity: sums.get(STYLE) ?? '' } : undefined;
}

/** The parts that a widget will load at once, with its language. */
export function preload(folder: Folder, base: string, tag: string, extra: readonly string[], lang: string): Asset[] {
  const names = [...(FIRST[tag] ?? []), ...extra];
  const paths = names.flatMap((name) => folder.parts.get(name) ?? []);
  const locale = `chunks/locale-${lang.toLowerCase()}.js`;
  if (folder.sums.has(locale)) paths.push(`${locale}?${folder.languages}`);
  return paths.map((path) => ({ href: base + path, integrity: folder.sums.get(path.replace(/\?.*/, '')) ?? '' }));
}
