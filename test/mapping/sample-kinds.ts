import { readArticles, readPlaces, readRemarks, readWeather, type Kind, type Source } from '../../src/mapping/read.js';
import { ARTICLES, REMARKS, WEATHERS } from './samples.js';
import { options, tools } from './tools.js';

/** Every sample with what it is a list of. */
export const KIND_OF: readonly (readonly [name: string, kind: Kind])[] = [
  ...Object.keys(ARTICLES).map((name) => [name, 'article'] as const),
  ...Object.keys(REMARKS).map((name) => [name, 'comment'] as const),
  ...Object.keys(WEATHERS).map((name) => [name, 'weather'] as const),
  ['open-meteo-geocoding.json', 'place'],
];

/** What a sample's reader reads as a list, whichever reader that is. */
export async function readAny(kind: Kind, source: Source, given = options()): Promise<readonly object[]> {
  switch (kind) {
    case 'weather':
      return [await readWeather(source, given, tools)];
    case 'comment':
      return (await readRemarks(source, given, tools)).items;
    case 'place':
      return (await readPlaces(source, given, tools)).items;
    default:
      return (await readArticles(source, given, tools)).items;
  }
}
