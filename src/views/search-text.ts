import type { Engine } from '../ui/archive.js';
import type { Kit } from '../ui/kit.js';

/** Characters before the first found word in a snippet, few enough for two lines of a phone, and of a snippet in all. */
const BEFORE = 18;
const LENGTH = 160;

/** How found words are marked, as one draws an answer. */
export interface Marker {
  readonly kit: Kit;
  readonly highlight: Engine['highlight'];
  readonly terms: readonly string[];
}

/** A text with its found words marked. */
export function marked(text: string, { kit: { html }, highlight, terms }: Marker): unknown[] {
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end } of highlight(text, terms)) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** The part of the first text that holds a found word, cut at words and marked; else the beginning of the first. */
export function snippet(texts: readonly string[], marker: Marker): unknown {
  for (const text of texts) {
    const [first] = marker.highlight(text, marker.terms);
    if (!first) continue;
    const from = first.start > BEFORE * 2 ? text.lastIndexOf(' ', first.start - BEFORE) + 1 : 0;
    return marked((from ? '… ' : '') + cut(text.slice(from)), marker);
  }
  return cut(texts[0] ?? '');
}

function cut(text: string): string {
  if (text.length <= LENGTH) return text;
  const end = text.lastIndexOf(' ', LENGTH);
  return `${text.slice(0, end > LENGTH / 2 ? end : LENGTH)} …`;
}
