import { SIXTH_A, SIXTH_A_THREADS } from './unseen-sixth-a.js';
import { SIXTH_B, SIXTH_B_THREADS } from './unseen-sixth-b.js';
import { SIXTH_C, SIXTH_C_THREADS } from './unseen-sixth-c.js';
import { SIXTH_D, SIXTH_D_THREADS } from './unseen-sixth-d.js';
import { SIXTH_E, SIXTH_E_THREADS } from './unseen-sixth-e.js';
import { SIXTH_F, SIXTH_F_THREADS } from './unseen-sixth-f.js';
import { SIXTH_G, SIXTH_G_THREADS } from './unseen-sixth-g.js';
import { SIXTH_H, SIXTH_H_THREADS } from './unseen-sixth-h.js';

export const SIXTH = [...SIXTH_A, ...SIXTH_B, ...SIXTH_C, ...SIXTH_D, ...SIXTH_E, ...SIXTH_F, ...SIXTH_G, ...SIXTH_H];
export const SIXTH_THREADS = [
  ...SIXTH_A_THREADS,
  ...SIXTH_B_THREADS,
  ...SIXTH_C_THREADS,
  ...SIXTH_D_THREADS,
  ...SIXTH_E_THREADS,
  ...SIXTH_F_THREADS,
  ...SIXTH_G_THREADS,
  ...SIXTH_H_THREADS,
];
