import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import type { Place, Weather } from '../model/weather.js';
import type { ReadOptions, Source, Tools } from './options.js';
export type { ReadOptions, Source, Tools, XmlNode } from './options.js';
export type { Kind, Shape } from './shapes.js';
/** The articles of an answer. Costs one pass over it and one call of `decode`; throws `Failure`. */
export declare const readArticles: (source: Source, options: ReadOptions, tools: Tools) => Promise<Listing<Article>>;
/** The comments of an answer: flat, in its order, each with its parent's id. Throws `Failure`. */
export declare function readRemarks(source: Source, options: ReadOptions, tools: Tools): Promise<Listing<Remark>>;
/** The weather of an answer, in celsius where the source speaks of kelvin. Throws `Failure`. */
export declare function readWeather(source: Source, options: ReadOptions, tools: Tools): Promise<Weather>;
/** The places of a geocoder's answer. Throws `Failure`. */
export declare const readPlaces: (source: Source, options: ReadOptions, tools: Tools) => Promise<Listing<Place>>;
