import type { Failure } from './failure.js';
/** What one answer said, and where the rest of it is. */
export interface Listing<T> {
    readonly items: readonly T[];
    /** How many entries could not be read and were left out. */
    readonly dropped: number;
    /** How many the source has in all, where it says so. */
    readonly total?: number;
    /** Address of the next page, where there is one. */
    readonly next?: string;
    /** How many hits each value of a field has, where a search server counts them: `{section: {News: 12}}`. */
    readonly facets?: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** What the answer was recognised as, where it is none of the commonest. */
    readonly shape?: string;
    /** An index that was built ahead and came with the list: see `parseStored`. */
    readonly index?: unknown;
}
/** Values carry the time they came (`at`, epoch milliseconds), so that an old one can say how old it is. */
export type FeedState<T> = {
    readonly status: 'idle';
} | {
    readonly status: 'loading';
} | {
    readonly status: 'ready' | 'empty' | 'refreshing';
    readonly value: T;
    readonly at: number;
} | {
    readonly status: 'stale';
    readonly value: T;
    readonly at: number;
    readonly failure: Failure;
} | {
    readonly status: 'failed';
    readonly failure: Failure;
};
/** An answer as it came over the wire: `json` is unknown, and so is whatever it claims to be. */
export interface Payload {
    /** The address it finally came from. */
    readonly url: string;
    readonly status: number;
    readonly text: string;
    /** Looks a response header up; null where absent or not exposed. */
    readonly header: (name: string) => string | null;
}
