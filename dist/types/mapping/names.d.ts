import type { Kind } from './shapes.js';
/** The presets that live in the main file, for messages. */
export declare const COMMON_NAMES: Record<Kind, readonly string[]>;
