import type { Wire } from './wire.js';
/** The wires that a page has to name; a part of its own, loaded when one is named. */
export declare const wires: Readonly<Record<string, Wire>>;
