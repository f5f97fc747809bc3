import type { Remark } from '../model/remark.js';
import type { Subject } from './subject.js';
/** Comments, and how WordPress has them. A leaf chunk: only a page with comments loads it. */
export declare const REMARKS: Subject<Remark>;
