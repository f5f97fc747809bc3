import type { Wire } from './wire.js';
/** An attribute that makes no sense, with a caret under the place where it stops making any. */
export interface Misspelt {
    readonly message: string;
}
/** What a page says of its server by attributes: the parts of a wire that it names, or the first mistake in them. */
export declare function readAttributes(attribute: (name: string) => string | null): Partial<Wire> | Misspelt;
