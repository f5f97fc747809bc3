import type { Sky } from '../model/weather.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
/** The sky in words; '' where the code is unknown. */
export declare function skyWords(sky: Sky, isDay: boolean | undefined, words: Words): string;
/** The sky's drawing, by night where that is known; nothing where the code is unknown, for a wrong one is worse. */
export declare function skyIcon({ html, nothing, svg }: Kit, sky: Sky, isDay: boolean | undefined): unknown;
