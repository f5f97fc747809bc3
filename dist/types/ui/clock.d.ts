/** One timer for every age on the page: it ticks each minute, rests in hidden tabs, and catches up on return. */
export declare function everyMinute(listener: () => void): () => void;
