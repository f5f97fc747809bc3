import type { Unseen } from './unseen.js';

export const LATER: readonly Unseen[] = [];
