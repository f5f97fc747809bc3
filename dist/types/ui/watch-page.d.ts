/** When the page becomes another without a load. */
/** Calls back after a client-side navigation or a new canonical link; returns how to stop. */
export declare function watchPage(listener: () => void): () => void;
/** For what only a chunk could say of the page. */
export declare function tell(): void;
