// What each part of Presslet costs in presslet.js: its bytes with the part less its bytes without.
import { brotliCompressSync, constants } from 'node:zlib';
import { mainWithout } from '../vite.config.js';

interface Part {
  readonly what: string;
  /** Paths from the project's folder. */
  readonly sources: RegExp;
  /** Bytes, brotli 11. */
  readonly most: number;
}

const parts: readonly Part[] = [
  { what: 'data engine', sources: /^src\/(data|mapping|model)\//, most: 4_000 },
  {
    what: 'article, list, related, dateline',
    sources:
      /^src\/(widgets\/(article|list|related|dateline)|ui\/(articles-element|card|clock|extras|icons|list\.styles|own-card))/,
    most: 7_000,
  },
  { what: 'comments', sources: /^src\/widgets\/comment/, most: 3_000 },
  { what: 'search box', sources: /^src\/widgets\/search/, most: 2_000 },
];

const brotli = (code: string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Each part with its bytes, brotli 11. Costs a build for each. */
export async function partBytes(): Promise<readonly (Part & { readonly bytes: number })[]> {
  const whole = brotli(await mainWithout(/^$/));
  const measured = [];
  for (const part of parts) measured.push({ ...part, bytes: whole - brotli(await mainWithout(part.sources)) });
  return measured;
}
