/** When the page becomes another without a load. */
/** Whether it has: its own words may change some time after its address. */
export declare let hasMoved: boolean;
/** Calls back after a client-side navigation or a new canonical link; returns how to stop. */
export declare function watchPage(listener: () => void): () => void;
/** For what only a chunk could say of the page. */
export declare function tell(): void;
