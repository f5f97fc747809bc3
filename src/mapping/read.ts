import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { Place } from '../model/weather.js';
import { ARTICLES } from './articles.js';
import { listing, rare } from './listing.js';
import type { ReadOptions, Source, Tools } from './options.js';

export { readRemarks, readWeather } from './listing.js';
export type { ReadOptions, Source, Tools, XmlNode } from './options.js';
export type { Kind, Shape } from './shapes.js';

/** The articles of an answer. Costs one pass over it and one call of `decode`; throws `Failure`. */
export const readArticles = (source: Source, options: ReadOptions, tools: Tools): Promise<Listing<Article>> =>
  listing(ARTICLES, source, options, tools);

/** The places of a geocoder's answer. Throws `Failure`. */
export const readPlaces = async (source: Source, options: ReadOptions, tools: Tools): Promise<Listing<Place>> =>
  listing((await rare()).PLACES, source, options, tools);
