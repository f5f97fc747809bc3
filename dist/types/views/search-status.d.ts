import type { Kit } from '../ui/kit.js';
import type { Box } from './search-box.js';
import type { Inquiry } from './search-inquiry.js';
/** What is told of a question to a reader who cannot see the panel; '' where there is none. */
export declare function statusSentence(kit: Kit, box: Box, inquiry: Inquiry): string;
/**
 * What a reader should know of the list on this page: that it is old, or that it is not all there is, as what it does not
 * hold cannot be found in it; '' where it is whole and new.
 */
export declare function noteSentence(kit: Kit, { words, feed }: Box, inquiry: Inquiry): string;
