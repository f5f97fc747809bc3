import { html } from 'lit';
import type { Engine } from './archive.js';

/** Characters before the first found word in a snippet, and of a snippet in all. */
const BEFORE = 50;
const LENGTH = 160;

/** A text with its found words marked. */
export function marked(text: string, terms: readonly string[], { highlight }: Engine): unknown[] {
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end } of highlight(text, terms)) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** The part of the first text that holds a found word, cut at words and marked; the beginning of the first where none does. */
export function snippet(texts: readonly string[], terms: readonly string[], engine: Engine): unknown {
  for (const text of texts) {
    const [first] = engine.highlight(text, terms);
    if (!first) continue;
    const from = first.start > BEFORE * 2 ? text.lastIndexOf(' ', first.start - BEFORE) + 1 : 0;
    return marked((from ? '… ' : '') + cut(text.slice(from)), terms, engine);
  }
  return cut(texts[0] ?? '');
}

function cut(text: string): string {
  if (text.length <= LENGTH) return text;
  const end = text.lastIndexOf(' ', LENGTH);
  return `${text.slice(0, end > LENGTH / 2 ? end : LENGTH)} …`;
}
