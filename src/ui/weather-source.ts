import { feedFor } from '../data/feed.js';
import { readWeather } from '../mapping/read-weather.js';
import type { Weather } from '../model/weather.js';
import { keyOf, optionsOf, sourceOf, TOOLS, type OpenFeed } from './source.js';

export const openWeather: OpenFeed<Weather> = (element) => {
  const source = sourceOf(element);
  // Where neither the answer nor its address says what its degrees are, they are what the page asks for.
  const unit = element.getAttribute('unit') ?? '';
  const options = { ...optionsOf(element), unit };
  return (
    source &&
    feedFor<Weather>(source, {
      key: `weather ${unit} ${keyOf(element)}`,
      read: (payload) => readWeather(payload, options, TOOLS),
      isEmpty: () => false,
    })
  );
};
