import { comments as sentences } from '../locales/en.js';
import type { Remark } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { ForeignNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';
import type { Composer, ComposerOptions, dropDraft, keepDraft, readDraft } from './composer.js';
export declare const styles: string;
export { sentences };
interface ComposerModule {
    readonly Composer: new (options: ComposerOptions) => Composer;
    readonly keepDraft: typeof keepDraft;
    readonly readDraft: typeof readDraft;
    readonly dropDraft: typeof dropDraft;
}
/** The widget, as far as its thread knows it. This file is a chunk: what it needs at run time is handed to it. */
interface Box extends DataElement {
    readonly feed: {
        readonly hasMore: boolean;
        more(): Promise<void>;
        reload(): void;
    };
    readonly headingLevel: number;
    readonly fields: string;
    readonly sort: string;
    readonly maxLength: number;
    readonly note: string;
    readonly closed: boolean;
}
/** A thread of comments and the form below it: draws both, and brings what is written to the composer. */
export declare class Thread {
    #private;
    constructor(kit: Kit, box: Box, foreign: ForeignNodes, load: () => Promise<ComposerModule>);
    close(): void;
    /** What is told to a reader who cannot see the thread. */
    status(): string;
    renderList(remarks: readonly Remark[]): unknown;
    /** Comments that no server has shown yet, where the thread is empty or could not be loaded. */
    renderMine(): unknown;
    renderCompose(): unknown;
}
