import { isSky } from './sky.js';
import { momentIn, pathTo, shared, worth, type Leaf, type Pace } from './weather-leaves.js';
import { degreesNamed } from './weather-units.js';
import { isClock, isDegrees, rankOf, WISHES } from './weather-wishes.js';

const NOT_DEGREES =
  /^(humidity|wind|speed|pressure|uv|precipitation|precip|rain|snow|feels|app|dew|chill|heat|soil|water|indoor|gust|index|aqi|cloud|clouds|record|normal|average|history|historical|last|24|hour|yesterday|tomorrow|year|month|week|departure|probability|\w*24h\w*|pop|ground|surface|visibility|elevation|night)$/;

interface Pair {
  readonly high: Leaf;
  readonly low: Leaf;
}

/** The words of a name as they are in those of its opposite. */
const unsigned = (words: readonly string[]): string => words.join(' ').replace(/\b(max|min)\b/, '*');

const signed = (words: readonly string[]): readonly string[] => (words.includes('max') ? words : [...words, 'max']);

/** The temperature of a day is its highest where the lowest stands beside it under a name of its own. */
const highsBeside = (leaves: readonly Leaf[], lows: readonly Leaf[], paceOf: (table: string) => Pace): Leaf[] =>
  leaves.filter(
    ({ words, tables, said }) =>
      tables.some((table) => paceOf(table) === 'days') &&
      words.at(-1) === 'temperature' &&
      isDegrees(said) &&
      lows.some((low) => low.tables.at(-1) === tables.at(-1) && unsigned(low.words) === unsigned(signed(words))),
  );

/** A highest and a lowest temperature that stand side by side, and nowhere near a bound of anything else. */
function pairsIn(leaves: readonly Leaf[], paceOf: (table: string) => Pace): Pair[] {
  const isBound = (bound: string, { words, said }: Leaf): boolean =>
    words.includes(bound) && isDegrees(said) && !words.some((word) => NOT_DEGREES.test(word));
  const lows = leaves.filter((leaf) => isBound('min', leaf));
  return leaves
    .filter((leaf) => isBound('max', leaf))
    .concat(highsBeside(leaves, lows, paceOf))
    .flatMap((high) => {
      const low = lows
        .filter(
          (one) => unsigned(one.words) === unsigned(signed(high.words)) && one.tables.length === high.tables.length,
        )
        .sort((a, b) => shared(b.path, high.path) - shared(a.path, high.path))[0];
      return low ? [{ high, low }] : [];
    });
}

const isIn = ({ path, tables }: Leaf, table: string): boolean =>
  tables.includes(table) && path.startsWith(table === '.' ? '' : table);

/** The best leaf of a table for a field, by its name. */
function cellFor(field: string, table: string, leaves: readonly Leaf[]): Leaf | undefined {
  const wish = WISHES.find((one) => one.field === field);
  if (!wish) return undefined;
  return leaves
    .flatMap((leaf) => {
      if (!isIn(leaf, table)) return [];
      const rank = rankOf(wish, leaf.words);
      return rank < 0 || !wish.fit(leaf.said, rank)
        ? []
        : [{ leaf, points: rank * 4 + leaf.depth + leaf.tables.length * 3 }];
    })
    .sort((a, b) => a.points - b.points)[0]?.leaf;
}

/** The cell of a table that says which day or hour a row is. */
export const dateOf = (table: string, leaves: readonly Leaf[]): Leaf | undefined =>
  leaves
    .filter(
      ({ tables, words, values }) =>
        tables.at(-1) === table &&
        !/sun|moon|rise|set\b|updated|expire/.test(words.join(' ')) &&
        !values.some((value) => isNaN(momentIn(value))),
    )
    .sort(
      (a, b) =>
        a.depth - b.depth || worth(b) - worth(a) || +/\d{4}-\d\d-\d\d$/.test(b.said) - +/\d{4}-\d\d-\d\d$/.test(a.said),
    )[0];

const skyOf = (table: string, leaves: readonly Leaf[]): Leaf | undefined => {
  const text = cellFor('text', table, leaves);
  return text && isSky(text.said) ? text : cellFor('iconCode', table, leaves);
};

/** What a `map` says of the day's highest and lowest temperature and of the days to come. */
export function daysOf(
  leaves: readonly Leaf[],
  paceOf: (table: string) => Pace,
  temperature: Leaf | undefined,
): string[] {
  const unit = temperature && degreesNamed(temperature.words);
  const points = ({ high }: Pair): number => {
    const named = degreesNamed(high.words);
    if (unit && named && named !== unit) return -Infinity;
    const table = high.tables.at(-1) ?? '';
    if (high.tables.some((one) => paceOf(one) === 'hours')) return -Infinity;
    return (
      (paceOf(table) === 'days' ? 6 : 0) +
      (high.words.includes('temperature') ? 2 : 0) +
      (high.words.includes('today') ? 2 : 0) -
      (named === 'f' && !unit ? 1 : 0) -
      high.depth * 0.3
    );
  };
  const [best] = pairsIn(leaves, paceOf)
    .map((pair) => ({ pair, score: points(pair) }))
    .filter(({ score }) => score > -Infinity)
    .sort((a, b) => b.score - a.score);
  const table = best?.pair.high.tables.findLast((one) => paceOf(one) === 'days') ?? '';
  const hours = temperature?.tables.findLast((one) => paceOf(one) === 'hours') ?? '';
  const decls: string[] = [];
  const isKept = (one: string): boolean => paceOf(one) !== 'none';
  const say = (field: string, leaf: Leaf | undefined, keep = isKept): void => {
    if (leaf) decls.push(`${field}: ${pathTo(leaf, keep)}`);
  };
  if (best) {
    say('high', best.pair.high);
    say('low', best.pair.low);
  }
  const rows = table || hours;
  const day = rows && dateOf(rows, leaves);
  if (!day) return decls;
  say('day', day);
  say('dayHigh', table ? best?.pair.high : temperature);
  say('dayLow', table ? best?.pair.low : temperature);
  say('dayWmo', skyOf(rows, leaves));
  if (!table) return decls;
  for (const [field, own] of [
    ['sunrise', 'daySunrise'],
    ['sunset', 'daySunset'],
  ] as const) {
    const cell = cellFor(field, table, leaves);
    if (cell && !isClock(cell.said)) say(own, cell);
  }
  return decls;
}
