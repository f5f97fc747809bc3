import { SIXTH_A, SIXTH_A_THREADS } from './unseen-sixth-a.js';

export const SIXTH = [...SIXTH_A];
export const SIXTH_THREADS = [...SIXTH_A_THREADS];
