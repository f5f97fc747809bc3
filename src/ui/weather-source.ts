import { feedFor } from '../data/feed.js';
import { readWeather } from '../mapping/read-weather.js';
import type { Weather } from '../model/weather.js';
import { keyOf, optionsOf, sourceOf, TOOLS, type OpenFeed } from './source.js';

/** What reads weather: it comes while that is on its way. Where it does not, whoever reads the weather asks again. */
let reader: Promise<unknown> | undefined;

export const openWeather: OpenFeed<Weather> = (element) => {
  reader ??= import('../mapping/weather.js').catch(() => {});
  const source = sourceOf(element);
  // Where neither the answer nor its address says what its degrees are, they are what the page asks for.
  const unit = element.getAttribute('unit') ?? '';
  const options = { ...optionsOf(element), unit };
  return (
    source &&
    feedFor<Weather>(source, {
      key: `weather ${keyOf(options)}`,
      read: (payload) => readWeather(payload, options, TOOLS),
      isEmpty: () => false,
    })
  );
};
