/** What `map` is about. */
export type Kind = 'article' | 'weather' | 'comment' | 'place';
/** How one kind of answer is read. */
export interface Shape {
    readonly name: string;
    /** Path to the list. */
    readonly items: string;
    readonly map: string;
    /** The list itself, where the way to it is more than a path. */
    readonly list?: readonly unknown[];
    /** Fields whose text is HTML: '*' for all, '' for none; undefined decodes where an entity or a tag is plain to see. */
    readonly html?: string;
    /** The field that the answer may say once for all items: it holds for each that says nothing itself. */
    readonly shared?: string;
    /** Path to the next page's address or number. */
    readonly next?: string;
    /** The next page's address itself. */
    readonly turn?: string;
    /** Path to the number of items in all. */
    readonly total?: string;
    /** What temperatures are in where nothing says so: c, f or k. */
    readonly unit?: string;
    /** Whether dates in figures put the day before the month, where they do not say it themselves. */
    readonly dayFirst?: boolean;
    /** Counts of hits by value, of the fields that a search server counts. */
    readonly facets?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
/** A shape that is read without the rare chunk. Its texts are `map` as `plainMap` reads it. */
export interface CommonShape extends Shape {
    /** Keys that the answer or its first item must have, all of them. */
    readonly marks: string;
    /** What `version` must hold, where there is such a mark. */
    readonly version?: string;
    /** Keys that items may have beside those of `map`; an item with any other is of another shape. */
    readonly also?: string;
}
/** The shape that a preset names or an answer has; undefined where it is none of these. */
export declare const commonShape: (shapes: readonly CommonShape[], preset: string | undefined, json: unknown) => CommonShape | undefined;
