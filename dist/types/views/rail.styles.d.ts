/** Styles of a rail that can be turned, as text: they come in a chunk, and a chunk has no Lit. */
export declare const css: string;
