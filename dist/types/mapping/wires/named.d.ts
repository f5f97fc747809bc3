import { type Misspelt } from './attributes.js';
import { type SaidForm } from './form.js';
import type { Wire } from './wire.js';
export { toCounts, toCountsRequest } from './counts.js';
export interface Naming {
    readonly preset: string;
    readonly src: string;
    readonly attribute: (name: string) => string | null;
    /** The page's own form, where that is the way to send. */
    readonly form?: SaidForm;
}
/**
 * How the server that a page names takes comments: a wire that it names, its own form, a wire that its list is known by,
 * and on top of that what its attributes say. Undefined where it takes none; a message with a caret where an attribute
 * makes no sense.
 */
export declare function toWire({ preset, src, attribute, form }: Naming): Wire | Misspelt | undefined;
