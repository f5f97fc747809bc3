import { type SearchDocument, type Weights } from './document.js';
/** Whole tags and sections are entries of the vocabulary too, marked so that no word meets them. */
export declare const tagMark: (tag: string) => string;
export declare const sectionMark: (section: string) => string;
/** Postings weigh in eighths. */
export declare const UNIT = 8;
/** A list of numbers that grows by blocks: a tenth of an array's heap, and no pause to copy it. */
export declare class Numbers {
    #private;
    length: number;
    push(value: number): void;
    at(index: number): number;
}
/** Takes documents in, one by one, and holds what they say until it is sorted. */
export declare class Collector {
    #private;
    /** Words by first appearance. */
    readonly ids: Map<string, number>;
    /** Entries, document by document: which word, in which document, how heavily. */
    readonly entries: {
        word: Numbers;
        doc: Numbers;
        weight: Numbers;
    };
    readonly lengths: Numbers;
    constructor(weights: Weights);
    /** The number of a word, given on first sight. */
    id(word: string): number;
    /** Reads one document: about 30 µs for a title and an excerpt. */
    add(document: SearchDocument, doc: number): void;
}
