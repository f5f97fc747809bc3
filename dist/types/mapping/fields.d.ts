import type { Kind } from './shapes.js';
/** The fields that `map` may name; those before the bar hold text that may be HTML. */
export declare const FIELDS: Readonly<Record<Kind, string>>;
