import { SIXTH_A, SIXTH_A_THREADS } from './unseen-sixth-a.js';
import { SIXTH_B, SIXTH_B_THREADS } from './unseen-sixth-b.js';
import { SIXTH_C, SIXTH_C_THREADS } from './unseen-sixth-c.js';

export const SIXTH = [...SIXTH_A, ...SIXTH_B, ...SIXTH_C];
export const SIXTH_THREADS = [...SIXTH_A_THREADS, ...SIXTH_B_THREADS, ...SIXTH_C_THREADS];
