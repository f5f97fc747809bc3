import { type Box } from './search-box.js';
/** Where a box's questions are kept, as far as its tag asks for it: the page's address, this device, the page's own form. */
export declare class Trail {
    #private;
    constructor(box: Box);
    /** The question that stands in the page's address. */
    get wanted(): string;
    get recent(): string[];
    /** The reader has rested at a question, or left it. */
    write(query: string): void;
    /** The reader goes where a question has led. */
    keep(query: string): void;
    forget(): void;
    /** Hands a question to the page's own form; false where there is none. */
    submit(query: string): boolean;
}
