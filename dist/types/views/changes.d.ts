import type { Desk } from './desk.js';
export type Change = 'edit' | 'remove';
export interface ChangesOptions {
    readonly desk: Pick<Desk, 'act' | 'sent'>;
    /** The server has changed something: the thread is asked for again. */
    readonly onDone: () => void;
    /** Nothing was changed; with the server's words, '' where it had none. */
    readonly onRefused: (message: string) => void;
}
/** What a reader is about to do to a comment of their own; one at a time, and a deletion is asked twice. */
export declare class Changes {
    #private;
    constructor(options: ChangesOptions);
    /** Id of the comment that is being changed; '' for none. */
    get id(): string;
    of(id: string): Change | '';
    /** What this reader wrote, as they wrote it last. */
    textOf(id: string): string;
    note(id: string, text: string): void;
    begin(id: string, change: Change | ''): void;
    /** Saves the text, or deletes where there is none. What was typed stays until the server has it. */
    make(id: string, text?: string): Promise<boolean>;
}
