import type { Fit } from './fits.js';
export interface Wish {
    readonly field: string;
    /** Names from the best to the worst; the whole name must match, so that `image url` is no `url`. */
    readonly names: readonly RegExp[];
    readonly fit: Fit;
    readonly isList?: boolean;
    /** A path that another field has may serve this one too. */
    readonly shares?: boolean;
}
