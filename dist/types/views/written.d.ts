import { type Markup } from '../mapping/markup.js';
import type { Kit } from '../ui/kit.js';
/** What is written here, as the server will read it: its Markdown or HTML goes through the sanitizer of all foreign HTML. */
export declare class Written {
    #private;
    constructor(kit: Kit, box: Element);
    /** How the server reads it; undefined for plain text, which looks as it is typed. */
    get markup(): Markup | undefined;
    /** The markup's name, which is the same in every language; '' for plain text. */
    get name(): string;
    /** A text as it will stand in the thread, made once; as it was typed until that can be drawn. Undefined for plain text. */
    of(text: string): HTMLElement | undefined;
    /** Without the chunk, or the sanitizer, there are the words as they were typed. Never throws. */
    nodesOf(text: string): Promise<Node | string>;
    /** Its words alone; with their marks as long as nothing was drawn. */
    plain(text: string): string;
}
