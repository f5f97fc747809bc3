import type { Document, Element, ParentNode } from 'domhandler';
/** A place in the text of a page, and what goes there instead. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** The elements of a page, each with its place in the text. A piece of a page is one too. */
export declare function treeOf(html: string): Document;
export declare function attributeOf({ attribs }: Element, name: string): string | null;
export declare function wordsIn(node: ParentNode): string;
export declare const childrenOf: (node: ParentNode) => Element[];
/** Where an element's tag opens, and where all of it ends; undefined for one that the page only implies. */
export declare function spanOf({ sourceCodeLocation: at }: Element): {
    open: number;
    inside: number;
    end: number;
} | undefined;
/** Where an attribute of an element stands, with the white space before it. */
export declare function spanOfAttribute({ sourceCodeLocation: at }: Element, name: string): Omit<Edit, 'text'> | undefined;
/** The text with all edits made; everything else stays as it was written, to the byte. */
export declare function edited(text: string, edits: readonly Edit[]): string;
