import type { Article } from '../model/article.js';
import type { Failure } from '../model/failure.js';
import type { Listing } from '../model/feed.js';
import type { Engine } from '../ui/archive.js';
import type { SearchKit } from '../ui/library.js';
import { type Answer, type View } from './search-answer.js';
import type { Box } from './search-box.js';
import type { Telling } from './search-telling.js';
/** One question after another: what the index on this page and a search server answer, put together. */
export declare class Inquiry {
    #private;
    query: string;
    view: View;
    /** The answer to the newest question, or until it is there to the one before. */
    answer: Answer | undefined;
    engine: Engine | undefined;
    /** The list that was last asked. */
    list: Listing<Article> | undefined;
    /** A chunk that is needed did not come. */
    isBroken: boolean;
    /** The index that was asked is not over the whole list yet: what it says is not the last word. */
    isReading: boolean;
    /** `onChange` is told the answer that was there before. */
    constructor(kit: SearchKit, box: Box, telling: Telling, onChange: (before: Answer | undefined) => void);
    /** What can be shown: what was found before stays until there is something else to say. */
    get shown(): Answer | undefined;
    get isRemote(): boolean;
    /** Somebody who was asked has not answered. */
    get isWaiting(): boolean;
    get failure(): Failure | undefined;
    /** There is an answer, and a server's part of it did not come. */
    get isCut(): boolean;
    /** How many articles of the list were asked: fewer than it has while it is being read, or where it is longer than an index. */
    get reach(): number;
    /** Whether more can be shown than is. */
    get hasMore(): boolean;
    /** True until an answer to the newest question is there, and one may come. */
    get isOpen(): boolean;
    /** A new question; an empty one forgets the answer to the last. */
    put(query: string): void;
    /** Asks all who can be asked; without a question the index is built, so that the first key finds it there. */
    ask(): Promise<Answer | undefined>;
    /** The same question in another section or order, or more of its answer. */
    look(view: Partial<View>): void;
    more(): void;
    retry(): void;
    stop(): void;
}
