import type { Payload } from '../../model/feed.js';
import type { Verdict } from '../../model/verdict.js';
import type { Wire } from './wire.js';
/** What a browser has to lend. */
export interface Reading {
    /** Turns entities into characters; the words are shown as text whatever comes back. */
    readonly decode: (text: string) => string;
    /** The page's own origin: only there may another wire take over. */
    readonly origin?: string;
}
/** What an answer means. Never throws, whatever the server sent. */
export declare function toVerdict(wire: Wire, answer: Payload, { decode, origin }: Reading): Verdict;
/** How many like a comment after a vote, where the answer says so. */
export declare function likesIn({ text }: Payload): {
    likes?: number;
};
