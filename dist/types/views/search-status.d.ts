import type { Box } from './search-box.js';
import type { Inquiry } from './search-inquiry.js';
/** What is told of a question to a reader who cannot see the panel; '' where there is none. */
export declare function statusSentence(box: Box, inquiry: Inquiry): string;
/** What the list on this page does not hold cannot be found in it, and a reader should know; '' where it is whole. */
export declare function noteSentence({ words, feed }: Box, { query, list, isRemote }: Inquiry): string;
