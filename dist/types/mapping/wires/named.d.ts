import { type Misspelt } from './attributes.js';
import type { Wire } from './wire.js';
export { toCounts, toCountsRequest } from './counts.js';
export interface Naming {
    readonly preset: string;
    readonly src: string;
    readonly attribute: (name: string) => string | null;
}
/**
 * How the server that a page names takes comments: a known wire, what the page's attributes say, or one on top of the
 * other. Undefined where it takes none; a message with a caret where an attribute makes no sense.
 */
export declare function toWire({ preset, src, attribute }: Naming): Wire | Misspelt | undefined;
