import { fold } from './fold.js';
import { spells } from './group.js';
import { runs, words, type Run } from './words.js';

/** A part of a text, in UTF-16 units as `slice` takes them. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where each unit of a run's folded form came from; undefined where letters only fold together. */
function origins({ text }: Run, folded: string): number[] | undefined {
  const from: number[] = [];
  let joined = '';
  let at = 0;
  for (const letter of text) {
    const part = fold(letter);
    for (let unit = 0; unit < part.length; unit++) from.push(at);
    joined += part;
    at += letter.length;
  }
  from.push(at);
  return joined === folded ? from : undefined;
}

function* marks(run: Run, terms: readonly string[]): Generator<TextRange> {
  const folded = fold(run.text);
  let last = 0;
  for (const word of words(run.text)) {
    const at = Math.max(0, folded.indexOf(word, last));
    last = at;
    const spelling = terms.filter((term) => spells(term, word));
    if (spelling.length === 0) continue;
    const from = origins(run, folded);
    const whole = !from || spelling.includes(word);
    const length = whole ? word.length : Math.max(...spelling.map((term) => term.length - 1));
    const end = from?.[at + length] ?? run.text.length;
    yield { start: run.start + (from?.[at] ?? 0), end: run.start + end };
  }
}

/**
 * Where the words of a result's `terms` stand in a text as its author wrote it, in order and without overlaps; of a
 * word that is only begun, the beginning. Cheap enough for the rows on screen, too dear for the whole archive.
 */
export function highlight(text: string, terms: readonly string[]): TextRange[] {
  const found: TextRange[] = [];
  if (terms.length === 0) return found;
  for (const run of runs(text)) {
    for (const mark of marks(run, terms)) {
      const before = found[found.length - 1];
      if (before && mark.start <= before.end)
        found[found.length - 1] = { start: before.start, end: Math.max(before.end, mark.end) };
      else found.push(mark);
    }
  }
  return found;
}
