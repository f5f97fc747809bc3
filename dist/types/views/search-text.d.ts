import type { Engine } from '../ui/archive.js';
import type { Kit } from '../ui/kit.js';
/** How found words are marked, as one draws an answer. */
export interface Marker {
    readonly kit: Kit;
    readonly highlight: Engine['highlight'];
    readonly terms: readonly string[];
}
/** A text with its found words marked. */
export declare function marked(text: string, { kit: { html }, highlight, terms }: Marker): unknown[];
/** The part of the first text that holds a found word, cut at words and marked; else the beginning of the first. */
export declare function snippet(texts: readonly string[], marker: Marker): unknown;
