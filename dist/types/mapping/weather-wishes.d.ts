/** What a field of weather is called, best first, and what its values look like. */
export interface Wish {
    readonly field: string;
    /** Phrases that the name ends in, by rank. */
    readonly names: readonly (readonly string[])[];
    /** Words that say it is something else. */
    readonly not: RegExp;
    readonly fit: (said: string, rank: number) => boolean;
}
export declare function numberIn(said: string): number;
export declare const isDegrees: (said: string) => boolean;
export declare const isClock: (said: string) => boolean;
export declare const WISHES: readonly Wish[];
/** How well a name says a field: the rank of the phrase that it ends in, but for words that say nothing; -1 where none. */
export declare function rankOf({ field, names, not }: Wish, words: readonly string[]): number;
