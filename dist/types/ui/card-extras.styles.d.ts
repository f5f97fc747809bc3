/** Styles of what few cards have, as text: they come in a chunk, and a chunk has no Lit. */
export declare const css: string;
