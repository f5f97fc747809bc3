/** A line drawing beside a word, as text: it is in one widget's first paint, and else in chunks. */
export declare const iconText: string;
