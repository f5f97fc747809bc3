import { toBearing } from './compass.js';
import { degreesIn } from './degrees.js';
import { isSky } from './sky.js';
import { toSpeedUnit } from './speed.js';
import { dateOf, daysOf } from './weather-days.js';
import {
  holderOf,
  instantIn,
  leavesOf,
  pacesOf,
  pathTo,
  shared,
  worth,
  type Leaf,
  type Pace,
} from './weather-leaves.js';
import { degreesNamed, isSpeed, speedNamed, speedOf, systemIn, unitBeside } from './weather-units.js';
import { numberIn, rankOf, WISHES, type Wish } from './weather-wishes.js';

const NOW = /^(current|observation|realtime|latest|instant|present|live|lives)$/;
const NOW_PATH = /current|now\b|instant|realtime|latest|observ/i;
const LATER =
  /^(hour|day|forecast|minutely|tomorrow|yesterday|next|period|periods|weekly|week|night|tonight|later|history)$/;

/** A name of a machine for a sky, which nobody should have to read. */
const CODE = /^[a-z]+([_-][a-z]+)+$|^[A-Z]+(_[A-Z]+)*$|^[A-Z]?[a-z]+[A-Z]\w*$/;

const SEEN = /^(observation|observed|measured|recorded|valid)$/;

/** What is known of an answer while its fields are looked for. */
interface Search {
  readonly leaves: readonly Leaf[];
  readonly paceOf: (table: string) => Pace;
  /** Where the temperature is: all else is said near it. */
  readonly anchor: Leaf | undefined;
  /** c, f or k: what the temperature's own name says. */
  readonly degrees: string;
}

const isLater = ({ words }: Leaf): boolean => words.some((word) => LATER.test(word));

/** What speaks against a value because of where it is; undefined where it cannot belong to what the temperature is of. */
function distance(field: string, leaf: Leaf, { anchor, paceOf }: Search): number | undefined {
  // Days alone say nothing of now.
  if (!anchor) return /^(feelsLike|humidity|wind)/.test(field) ? undefined : leaf.tables.length;
  const foreign = leaf.tables.find((table) => !anchor.tables.includes(table));
  if (foreign !== undefined) {
    if (paceOf(foreign) !== 'none') return /^sun/.test(field) ? 2 : undefined;
    const holder = holderOf(anchor.path);
    if (!holder || foreign.startsWith(holder)) return isLater(leaf) && !isLater(anchor) ? undefined : 1;
    if (isLater(leaf) && !isLater(anchor)) return undefined;
    return field === 'place' ? 2 : 4;
  }
  if (isLater(leaf) && !isLater(anchor) && !/^(sun|place|isDay)/.test(field)) {
    const own = leaf.words.filter((word) => LATER.test(word) && !anchor.words.includes(word));
    if (own.some((word) => word !== 'day' && word !== 'hour') || leaf.path.split('.').length > 1) return undefined;
  }
  return 0;
}

/** What a value's own nature says for it. */
function merit(field: string, { said, words }: Leaf, { anchor, degrees }: Search): number {
  switch (field) {
    case 'observedAt':
      return (
        instantIn(said) * 1.5 - (words.includes('local') ? 1 : 0) + (words.some((word) => SEEN.test(word)) ? 0.8 : 0)
      );
    case 'text':
      return isSky(said) ? 3 : 0;
    case 'place':
      return words.at(-1) === 'name' ? 0.5 : 0;
    case 'wind':
      return /^[\d.,]+$/.test(said) ? 1 : 0;
    case 'windDirection':
      return /^\d/.test(said) ? 2 : toBearing(said) === undefined ? -1 : 0;
    case 'feelsLike': {
      // Wind makes the cold colder, and damp the heat hotter.
      const isCold = anchor !== undefined && numberIn(anchor.said) < (degrees === 'f' ? 60 : 16);
      return (words.includes('chill') ? (isCold ? 1 : -1) : 0) + (degreesNamed(words) === 'f' ? -1.5 : 0);
    }
    case 'temperature':
      return (
        (degreesNamed(words) === 'f' ? -1.5 : 0) +
        (words.includes('outdoor') ? 2 : 0) -
        (words[0] === 'surface' ? 3 : 0)
      );
    default:
      return 0;
  }
}

/** How well a value fits a field; undefined where it cannot be it. */
function pointsOf(wish: Wish, leaf: Leaf, search: Search): number | undefined {
  const { field } = wish;
  const { words, said, path, depth, tables } = leaf;
  const rank = rankOf(wish, words);
  if (rank < 0 || !wish.fit(said, rank)) return undefined;
  const away = distance(field, leaf, search);
  if (away === undefined) return undefined;
  const { anchor, degrees, paceOf } = search;
  if (field === 'feelsLike' && degrees && degreesNamed(words) && degreesNamed(words) !== degrees) return undefined;
  const isNow = words.some((word) => NOW.test(word)) || NOW_PATH.test(path);
  // What is of a whole day is none of now.
  const pace = tables.map(paceOf);
  if (field === 'temperature' && pace.includes('days') && !pace.includes('hours')) return undefined;
  const later = isLater(leaf) || pace.includes('hours') ? 3 : 0;
  const near = anchor ? shared(path, anchor.path) * 0.7 : (isNow ? 4 : 0) - later - tables.length;
  return 10 - 4 * rank + near + merit(field, leaf, search) - depth * 0.3 - away;
}

function best(wish: Wish, search: Search, taken: ReadonlySet<string>, more?: (leaf: Leaf) => number): Leaf | undefined {
  return search.leaves
    .flatMap((leaf) => {
      const points = taken.has(leaf.path) && wish.field !== 'windDirection' ? undefined : pointsOf(wish, leaf, search);
      return points === undefined ? [] : [{ leaf, points: points + (more?.(leaf) ?? 0) }];
    })
    .sort((a, b) => b.points - a.points)[0]?.leaf;
}

const isMiles = (unit: string): boolean => unit === '"mph"';
const isFahrenheit = ({ degrees }: Search): boolean => degrees === 'f';

const AFTER_NAME = /^.*\b(temperature|t\w{0,2}|max|min)\b/;

/** The unit of a temperature, as a path or as a constant; '' where nothing says it. */
function degreesOf(
  leaf: Leaf,
  leaves: readonly Leaf[],
  system: Leaf | undefined,
  known: (leaf: Leaf) => string,
): string {
  const named =
    degreesNamed(leaf.words.join(' ').replace(AFTER_NAME, '').trim().split(' ')) ||
    degreesNamed(leaf.words.filter((word) => /^(metric|imperial|celsius|fahrenheit|kelvin)$/.test(word)));
  if (named) return `"${named}"`;
  // What the value says itself is read with it.
  if (/\d\s*°?\s*[cfk]\b/i.test(leaf.said)) return '';
  const beside = unitBeside(leaf, leaves, degreesIn) ?? (system && degreesIn(system.said) ? system : undefined);
  if (beside) return known(beside);
  // It was never so warm in celsius.
  return leaf.values.some((value) => numberIn(String(value)) > 58 && numberIn(String(value)) < 141) ? '"f"' : '';
}

const ZONE = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w/+-]+$/;

/** In which languages O is the letter of the west: those where east has no O of its own. */
const isRomance = (leaves: readonly Leaf[]): boolean =>
  leaves.some(({ path }) =>
    /vent(o|_|\b|i)|viento|direcci|direzione|direca|direc[aã]|vitesse|velocid|velocit[aà]|humedad|umidit|humidit[eé]|umidade|humidade|ressenti|ville|ciudad|cidade|citt/i.test(
      path,
    ),
  );

/** A `map` for one object of weather, from the names and the values in it; '' where there is none in it. */
export function guessWeather(json: unknown, asked = ''): string {
  const leaves = leavesOf(json);
  const paceOf = pacesOf(leaves);
  const isHours = (table: string): boolean => paceOf(table) === 'hours';
  const taken = new Set<string>();
  const decls: string[] = [];
  let search: Search = { leaves, paceOf, anchor: undefined, degrees: '' };
  const inHours = (): boolean => search.anchor?.tables.some(isHours) ?? false;
  const isKept = (table: string): boolean =>
    inHours() && (isHours(table) || (paceOf(table) === 'days' && (search.anchor?.tables.includes(table) ?? false)));
  const at = (leaf: Leaf): string => pathTo(leaf, isKept);
  const system = systemLeaf(leaves);

  for (const wish of WISHES) {
    const { field } = wish;
    if (field === 'windDirection' && !decls.some((decl) => decl.startsWith('wind:'))) continue;
    const unit = (leaf: Leaf): string => speedUnitOf(leaf, leaves, system, asked, at);
    const found = best(
      wish,
      search,
      taken,
      field === 'wind'
        ? (leaf) => (unit(leaf) ? 3 : 0) - (isMiles(unit(leaf)) === isFahrenheit(search) ? 0 : 0.5)
        : undefined,
    );
    if (!found) continue;
    if (field === 'temperature') {
      search = { ...search, anchor: found, degrees: degreesNamed(found.words) };
      decls.push(`temperature: ${at(found)}`);
      const degrees = degreesOf(found, leaves, system, at);
      if (degrees) decls.push(`unit: ${degrees}`);
    } else if (field === 'wind') {
      // A number of which nobody says what it counts says nothing.
      const speed = unit(found);
      if (!speed) continue;
      decls.push(`wind: ${at(found)}`);
      if (speed !== 'own') decls.push(`windUnit: ${speed}`);
    } else if (field === 'windDirection') {
      const isO = /O/.test(found.values.map(String).join()) && !/^\d/.test(found.said);
      decls.push(`windDirection: ${isO ? `"O=${isRomance(leaves) ? 'W' : 'E'} {${at(found)}}"` : at(found)}`);
    } else if (field === 'text' && CODE.test(found.said) && !decls.some((decl) => decl.startsWith('iconCode'))) {
      decls.push(`iconCode: ${at(found)}`);
    } else if (/^sun/.test(field)) {
      decls.push(`${field}: ${pathTo(found, (table) => paceOf(table) === 'days')}`);
    } else decls.push(`${field}: ${at(found)}`);
    taken.add(found.path);
  }
  const hours = search.anchor?.tables.findLast(isHours);
  const isDated = decls.some((decl) => decl.startsWith('observedAt'));
  const clock = isDated ? undefined : hours === undefined ? momentNear(search) : dateOf(hours, leaves);
  if (clock) decls.push(`observedAt: ${at(clock)}`);
  const zone = leaves.find(({ said }) => ZONE.test(said));
  if (zone) decls.push(`timezone: ${at(zone)}`);
  const days = daysOf(leaves, paceOf, search.anchor);
  if (!search.anchor && !days.some((decl) => decl.startsWith('high'))) return '';
  return [...decls, ...offsetOf(leaves, at), ...days].join('; ');
}

/** A moment beside the temperature, whatever it is called. */
function momentNear(search: Search): Leaf | undefined {
  const { anchor, leaves } = search;
  const wish = WISHES.find(({ field }) => field === 'observedAt');
  if (!anchor || !wish) return undefined;
  const within = holderOf(anchor.path);
  const above = holderOf(within);
  return leaves
    .filter(({ path, said, words }) => {
      const holder = holderOf(path);
      return (
        (holder === within || (within !== '' && holder === above)) &&
        instantIn(said) > 0 &&
        !words.some((word) => wish.not.test(word))
      );
    })
    .sort((a, b) => worth(b) - worth(a))[0];
}

function systemLeaf(leaves: readonly Leaf[]): Leaf | undefined {
  const said = systemIn(leaves);
  return said ? leaves.find((leaf) => leaf.said === said && /unit|scale|system/i.test(leaf.path)) : undefined;
}

/** Seconds east of UTC, which are whole quarters of an hour. */
function offsetOf(leaves: readonly Leaf[], at: (leaf: Leaf) => string): string[] {
  const found = leaves.find(
    ({ words, said }) =>
      /\b(offset|gmtoffset|utcoffset|tzoffset|timezone)( seconds?)?$/.test(words.join(' ')) &&
      /^-?\d{4,5}$/.test(said) &&
      Number(said) % 900 === 0 &&
      Math.abs(Number(said)) <= 50_400,
  );
  return found ? [`utcOffset: ${at(found)}`] : [];
}

/** The unit of a speed, as a path or as a constant; `own` where the value says it, '' where nothing does. */
function speedUnitOf(
  leaf: Leaf,
  leaves: readonly Leaf[],
  system: Leaf | undefined,
  asked: string,
  at: (leaf: Leaf) => string,
): string {
  const named = speedNamed(leaf.words.slice(Math.max(0, leaf.words.lastIndexOf('wind'))));
  if (named) return `"${named}"`;
  if (toSpeedUnit(leaf.said)) return 'own';
  const beside = unitBeside(leaf, leaves, isSpeed);
  if (beside) return at(beside);
  const implied = speedOf(system?.said ?? '') || speedOf(asked);
  return implied && `"${implied}"`;
}
