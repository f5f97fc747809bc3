import { caps } from './document.js';
import { fold, isPlain } from './fold.js';

/** A stretch of a text as its author wrote it. Symbols end it before folding, or "Acme™" becomes "acmetm". */
const WRITTEN = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
const PLAIN_RUN = /[a-z0-9]+/gi;

/** Scripts that write no spaces: Han, Kana, Thai, Lao, Khmer, Burmese. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

/** The Arabic article, alone or after "and". */
const ARTICLE = /^و?ال(?=\p{L}{3})/u;

/** A stretch of text that separators do not break, as its author wrote it. */
export interface Run {
  readonly text: string;
  readonly start: number;
}

/** The runs of a text with their places in it, for what must point back at the text (highlighting). */
export const runs = (text: string): Run[] =>
  [...text.matchAll(WRITTEN)].map(({ 0: run, index: start }) => ({ text: run, start }));

/** Pairs of neighbours stand in for words where a script has no spaces; `tail` adds the last letter alone. */
function pairs(piece: string, tail: boolean, into: string[]): void {
  const letters = Array.from(piece);
  for (let at = 1; at < letters.length; at++) into.push(`${letters[at - 1]}${letters[at]}`);
  if (tail || letters.length === 1) into.push(letters[letters.length - 1] ?? '');
}

function splitRun(run: string, tail: boolean, into: string[]): void {
  let rest = 0;
  for (const piece of run.matchAll(UNSPACED)) {
    if (piece.index > rest) into.push(run.slice(rest, piece.index));
    pairs(piece[0], tail, into);
    rest = piece.index + piece[0].length;
  }
  if (rest < run.length) into.push(run.slice(rest).replace(ARTICLE, '').slice(0, caps.word));
}

/**
 * The folded words of a text, in order, with repetitions: letters and digits of spaced scripts, pairs of letters of
 * the others. An index asks for the `tail`, the last letter of such a run alone, so that one letter finds it too.
 */
export function words(text: string, tail = false): string[] {
  const found: string[] = [];
  for (const run of text.match(isPlain(text) ? PLAIN_RUN : WRITTEN) ?? []) {
    if (isPlain(run)) found.push(run.toLowerCase().slice(0, caps.word));
    else for (const part of fold(run).match(RUN) ?? []) splitRun(part, tail, found);
  }
  return found;
}
