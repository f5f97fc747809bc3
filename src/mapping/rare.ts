/** What the commonest answers do not need, as one leaf chunk: it imports nothing that the main file has, save tiny pure helpers. */
export { explain, listAt, missed, unread } from './explain.js';
export { nextOf } from './paging.js';
export { toPlace } from './place.js';
export { recognise } from './recognise.js';
export { withSky } from './sky.js';
export { parse } from './xml.js';
