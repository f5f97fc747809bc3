import type { DataElement } from './data-element.js';
import type { Kit } from './kit.js';
/** How a server is asked for a list that it does not give by GET. Throws a `config` failure, with a caret under its place. */
export declare function toInit({ Failure, addressOf, pageThread }: Kit, element: DataElement): RequestInit;
