import type { ReactiveControllerHost } from 'lit';
/**
 * A chunk that is loaded when it is first wanted, once for all: undefined while it is under way, and whoever asked then
 * draws itself anew; null where it does not come, until one who asks a while later gets it.
 */
export declare function later<T>(load: () => Promise<T>): (host: ReactiveControllerHost) => T | null | undefined;
