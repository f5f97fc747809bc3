/** Readings of tokens that only what comes in chunks needs, as text: running text, links in it, marks and refusals. */
export declare const accents: string;
