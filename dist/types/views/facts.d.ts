import type { Kit } from '../ui/kit.js';
import type { Shown } from './shown.js';
/** What the page asks for, in its order; then when it was measured, and whose figures these are. */
export declare function renderFacts(kit: Kit, shown: Shown): unknown;
