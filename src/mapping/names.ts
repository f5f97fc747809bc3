import type { Kind } from './shapes.js';

/** The presets that live in the main file, for messages. */
export const COMMON_NAMES: Record<Kind, readonly string[]> = {
  article: ['wordpress', 'ghost', 'jsonfeed', 'static-index'],
  comment: ['wordpress'],
  weather: ['open-meteo'],
  place: [],
};
