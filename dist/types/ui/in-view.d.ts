export type Loading = 'lazy' | 'eager' | 'idle' | 'interaction';
type Callback = () => void;
/** Calls back once, when a widget should begin: near the view, at once, when idle, or when a reader reaches for it. */
export declare function whenWanted(element: Element, loading: string, callback: Callback): Callback;
/** Calls back when the browser has nothing else to do, two seconds later at most; Safari has no such word. */
export declare function whenIdle(callback: Callback): void;
/** Calls back once, when half of an element has been in view for a second: what advertisers call an impression. */
export declare function whenSeen(element: Element, callback: Callback): Callback;
export {};
