import { toSpeedUnit } from './speed.js';
import { holderOf, shared, type Leaf } from './weather-leaves.js';

const SYSTEM = /^(metric|imperial|us|si|uk2?|ca|m|f|c|e|h|k|english|standard|celsius|fahrenheit|kelvin)\b/i;
/** What a field's own name says of its unit: `temp_c`, `Metric.Value`. */
export function degreesNamed(words: readonly string[]): string {
  for (const word of [...words].reverse()) {
    if (/^(c|celsius|metric|si)$/.test(word)) return 'c';
    if (/^(f|fahrenheit|imperial|us|i|english)$/.test(word)) return 'f';
    if (/^(k|kelvin)$/.test(word)) return 'k';
    if (word === 'm') return 'c';
  }
  return '';
}

/** What a field's own name says of its unit: `wind_kph`, `windSpeedMs`. */
export function speedNamed(words: readonly string[]): string {
  const tail = words.join(' ');
  if (/\b(kilometers|kilometre|kilometer|km h|km)\b/.test(tail)) return 'km/h';
  if (/\b(miles|mile|imperial|us)\b/.test(tail)) return 'mph';
  if (/\b(meters|ms|m s|meter second|metre)\b/.test(tail)) return 'm/s';
  return /\b(knots)\b/.test(tail) ? 'kn' : '';
}

const isUnit = (words: readonly string[]): boolean => words.some((word) => /^(unit|units|scale|code)$/.test(word));

/** Words that tell what is measured: a unit that names another measure is not meant. */
const MEASURES = new Set(
  'temperature wind speed humidity pressure precipitation rain snow visibility distance direction dew gust height elevation feels cloud'.split(
    ' ',
  ),
);

const measures = (words: readonly string[]): string[] => words.filter((word) => MEASURES.has(word));

/**
 * The unit that stands beside a value: in the object that holds it, or under the value's own name in a block of units; the
 * nearest wins.
 */
export function unitBeside(leaf: Leaf, leaves: readonly Leaf[], fits: (said: string) => unknown): Leaf | undefined {
  const holder = holderOf(leaf.path);
  const own = measures(leaf.words);
  const points = (one: Leaf): number => {
    if (!fits(one.said) || one.path === leaf.path || /^-?\d/.test(one.said)) return -1;
    const named = measures(one.words);
    const isIn = holder !== '' && holderOf(one.path) === holder;
    if (!isUnit(one.words) && !(isIn && named.length === own.length)) {
      // A block of units names its entries by what they are the units of.
      if (!/unit/i.test(one.path)) return -1;
    }
    if (named.some((word) => !own.includes(word))) return -1;
    return shared(one.path, leaf.path) + named.length * 2 + (isIn ? 3 : 0);
  };
  return leaves
    .map((one) => ({ one, score: points(one) }))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score)[0]?.one;
}

/** What one word says of all units: `units: "imperial"`, `unit: "f"`, `unitGroup: "us"`. */
export const systemIn = (leaves: readonly Leaf[]): string =>
  leaves.find(
    ({ words, said }) =>
      isUnit(words) && !measures(words).length && SYSTEM.test(said) && said.length < 12 && !words.includes('code'),
  )?.said ?? '';

/** The speed unit that a system of units implies; '' where those who use it disagree. */
export const speedOf = (system: string): string =>
  /^(us|imperial|uk2?|f|e|english|fahrenheit)$/i.test(system)
    ? 'mph'
    : /^si$/i.test(system)
      ? 'm/s'
      : /^ca$/i.test(system)
        ? 'km/h'
        : '';

export const isSpeed = (said: string): boolean => toSpeedUnit(said) !== undefined;
