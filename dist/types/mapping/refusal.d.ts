import type { Failure } from '../model/failure.js';
import type { Ask } from './ask.js';
/** The failure that an answer describes itself as, whatever its status was; undefined where it is no error. */
export declare function refusalIn({ json, source, Failure }: Ask): Failure | undefined;
/** What to say of an answer that is not JSON. */
export declare function refusalText(text: string, type: string, status: number, url: string): string;
