import type { Listing } from '../model/feed.js';
import type { Place } from '../model/weather.js';
import { listing, rare } from './listing.js';
import type { ReadOptions, Source, Tools } from './options.js';

export { readArticles } from './read-articles.js';
export { readRemarks } from './read-remarks.js';
export { readWeather } from './read-weather.js';
export type { ReadOptions, Source, Tools, XmlNode } from './options.js';
export type { Kind, Shape } from './shapes.js';

/** The places of a geocoder's answer. Throws `Failure`. */
export const readPlaces = async (source: Source, options: ReadOptions, tools: Tools): Promise<Listing<Place>> =>
  listing((await rare()).PLACES, source, options, tools);
