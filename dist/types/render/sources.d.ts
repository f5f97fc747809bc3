import { type Element as Node } from 'domhandler';
import type { Given } from './draw.js';
type Load = (url: string) => Promise<unknown>;
/**
 * What a widget reads, found in the order in which it looks itself: its own address, the JSON inside it, the feed around
 * it. Undefined for one that needs nothing, null where there is nothing. Throws a `Failure`.
 */
export declare function dataOf(node: Node, load: Load): Promise<Given | undefined | null>;
export {};
