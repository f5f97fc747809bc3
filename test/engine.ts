// What the data engine costs in presslet.js: its bytes with the engine less its bytes without.
import { brotliCompressSync, constants } from 'node:zlib';
import { mainWithout } from '../vite.config.js';

/** All that stands between an attribute and an article. */
const ENGINE = /^src\/(data|mapping|model)\//;

const brotli = (code: string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bytes, brotli 11. */
export async function engineBytes(): Promise<number> {
  const whole = await mainWithout(/^$/);
  const rest = await mainWithout(ENGINE);
  return brotli(whole) - brotli(rest);
}
