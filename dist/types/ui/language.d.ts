/** Calls back after any `lang` or `dir` in the page changed; returns how to stop. One observer serves all. */
export declare function watchLanguage(listener: () => void): () => void;
/** The value of an attribute on the closest ancestor that has it, across shadow roots; '' where none. */
export declare function closest(element: Element, attribute: string): string;
