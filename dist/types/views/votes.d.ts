import type { Remark } from '../model/remark.js';
import type { Desk } from './desk.js';
export type Vote = 'like' | 'dislike';
export interface VotesOptions {
    readonly desk: Pick<Desk, 'can' | 'act'>;
    /** A vote was not counted; with the server's words, '' where it had none. */
    readonly onRefused: (message: string) => void;
}
/** This reader's votes since the page was opened: shown at once, and taken back where the server refuses them. */
export declare class Votes {
    #private;
    constructor(options: VotesOptions);
    likes(remark: Remark): number;
    of({ id }: Remark): Vote | '';
    /** Whether there is nothing left to vote: the server takes none back. */
    isFinal(remark: Remark): boolean;
    /** Casts a vote, or takes it back. `onChange` is called at once, and again when the server has answered otherwise. */
    cast(remark: Remark, vote: Vote, onChange: () => void): Promise<void>;
}
