import { Failure } from '../model/failure.js';
import type { Weather } from '../model/weather.js';
import { listing } from './listing.js';
import type { ReadOptions, Source, Tools } from './options.js';

/** The weather of an answer, in celsius where the source speaks of kelvin. Throws `Failure`. */
export async function readWeather(source: Source, options: ReadOptions, tools: Tools): Promise<Weather> {
  const { WEATHER } = await import('./weather.js');
  const [weather] = (await listing(WEATHER, source, options, tools)).items;
  if (!weather) throw new Failure('shape', `no weather (${source.url})`);
  return weather;
}
