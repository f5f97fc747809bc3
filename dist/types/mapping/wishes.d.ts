/** How well a value fits a field by its type: below 0 it cannot be it. */
type Fit = (said: string, value: unknown) => number;
export interface Wish {
    readonly field: string;
    /** Names from the best to the worst; the whole name must match, so that `image url` is no `url`. */
    readonly names: readonly RegExp[];
    readonly fit: Fit;
    readonly isList?: boolean;
    /** A path that another field has may serve this one too. */
    readonly shares?: boolean;
}
export declare const HTML: RegExp;
export declare const ADDRESS: RegExp;
/** Names of pictures, sounds and films, which are no page. */
export declare const FILE: RegExp;
export declare const LOCAL: RegExp;
export declare const API: RegExp;
export declare const isAddress: (said: string) => boolean;
export declare const isDate: Fit;
/** What an article's fields are called, all over; the order is the order in which paths are given away. */
export declare const ARTICLE: readonly Wish[];
export declare const REMARK: readonly Wish[];
export {};
