import type { Kind, Reading } from './reading.js';

/** The widgets that a tag can be written for, and what each shows. */
export const WIDGETS: Readonly<Record<string, Kind>> = {
  'press-list': 'article',
  'press-article': 'article',
  'press-related': 'article',
  'press-search': 'article',
  'press-comments': 'comment',
  'press-dateline': 'weather',
};

/** What a person has corrected: the path to the list, and the path to each field. */
export interface Corrections {
  readonly items: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The `map` that says only what was corrected. */
export function correctedMap({ fields }: Corrections): string {
  const entries = Object.entries(fields).filter(([, path]) => path.trim());
  return entries.map(([field, path]) => `${field}: ${path.trim()}`).join('; ');
}

/** The attributes of the finished tag: a guess is written down, so that it need not be made again. */
export function attributes(reading: Reading, corrections: Corrections, address: string): Record<string, string> {
  const isGuess = reading.shape === 'guess';
  const items = corrections.items.trim() || (isGuess && reading.items !== '.' ? reading.items : '');
  const guess = isGuess ? Object.fromEntries(reading.map) : {};
  const map = correctedMap({ items, fields: { ...guess, ...filled(corrections.fields) } });
  return { src: address || 'https://…', ...(items && { items }), ...(map && { map }) };
}

const filled = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, path]) => path.trim()));

/** A long `map` is easier to read with a field a line. */
const inLines = (map: string): string => (map.length > 70 ? map.replace(/; (?=\w+: )/g, ';\n    ') : map);

/** The tag as a page writes it: one attribute a line. */
export function written(name: string, all: Readonly<Record<string, string>>): string {
  const quoted = (value: string): string => `"${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
  const lines = Object.entries(all).map(
    ([attribute, value]) => `\n  ${attribute}=${attribute === 'map' ? inLines(quoted(value)) : quoted(value)}`,
  );
  return `<${name}${lines.join('')}></${name}>`;
}
