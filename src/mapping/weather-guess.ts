import { outlineOf, type Outline } from './outline.js';
import { primitive } from './path.js';
import { isSky } from './sky.js';

interface Wish {
  readonly field: string;
  readonly names: readonly RegExp[];
  readonly fit: (said: string) => boolean;
}

const between =
  (low: number, high: number) =>
  (said: string): boolean =>
    /^-?\d+([.,]\d+)?( ?\D{0,8})?$/.test(said) && parseFloat(said) >= low && parseFloat(said) <= high;
const isWord = (said: string): boolean => /^\p{L}[\p{L}\d .,'/_-]{1,60}$/u.test(said);
const isMoment = (said: string): boolean => /^\d{4}-\d\d-\d\d[T ]\d|^\d{10}(\d{3})?$/.test(said);
const degrees = between(-130, 340);

const WISHES: readonly Wish[] = [
  {
    field: 'temperature',
    names: [
      /^(.* )?(temperature|temp|air temperature|temp c|temp f|temperature 2m|t2m|temperatur|tmp)( (c|f|celsius|fahrenheit|value|metric|imperial|metric value|imperial value|current|actual|air|day|degrees))*$|^(.* )?temp[cf]$/,
      /^(.* )?((temperature|temp) \w{1,12}|t|ta|tt|tp)$/,
    ],
    fit: degrees,
  },
  {
    field: 'feelsLike',
    names: [
      /^(.* )?(feels ?like|apparent ?temperature|app temp|real ?feel ?temperature|feel ?temp\w*|wind ?chill|temperature apparent|comfort|feel)( (c|f|celsius|temp|temperature|degrees|value|metric|metric value))*$/,
    ],
    fit: degrees,
  },
  {
    field: 'humidity',
    names: [
      /^(.* )?(relative ?humidity|humidity|rh)( (2m|value|percent|pct))*$/,
      /^(.* )?(humidity \w{1,12}|rel ?humidity|humid|humid pct|hum|hu|r|hr)$/,
    ],
    fit: between(0, 100),
  },
  {
    field: 'wind',
    names: [
      /^(.* )?(wind ?speed|wind ?kph|wind ?mph|wind ?spd|speed wind|speed|wind)( (10m?|value|kph|kmh|kmph|ms|mps|mph|metric value|speed metric value))*$/,
      /^(.* )?(wind ?speed \w{1,12}|ws|wspd|vv|ff)$/,
    ],
    fit: between(0, 400),
  },
  {
    field: 'windDirection',
    names: [
      /^(.* )?(wind ?(direction|dir|degree|bearing|deg|from direction|cdir)|direction wind|winddir)( (from|10m?|value|degrees|degree|deg))*$/,
      /^(.* )?(wd|wdir|dv|dd|wind360)$/,
    ],
    fit: between(0, 360),
  },
  { field: 'wmo', names: [/^(.* )?(wmo|wmo code|wmo weather code|weather code wmo)$/], fit: between(0, 99) },
  {
    field: 'iconCode',
    names: [/^(.* )?(symbol code|icon|icon code|symbol|weather icon)$/],
    fit: (said) => /^[a-z][a-z_-]{2,40}$/i.test(said),
  },
  {
    field: 'text',
    names: [
      /^(.* )?(condition|conditions|descriptions?|weather text|summary|weather|sky|text|phrase|weather ?descriptions?|status|short forecast|overview|cloud cover text|forecast)( (text|descriptions?|desc|value|main|phrase|label))*$/,
      /^(.* )?(state|code|symbol|icon)$/,
    ],
    fit: isWord,
  },
  {
    field: 'place',
    names: [
      /^(.* )?(city|city name|place|place name|location|location name|station ?name|site ?name|town ?name|town|locality|position|resolved address|area|area name|location city|address|locale|station)( (name|city|value|title|label|localized name))?$/,
      /^((info|device|sensor|spot|sites?) )?(name|station|title)$/,
    ],
    fit: isWord,
  },
  {
    field: 'observedAt',
    names: [
      /^(.* )?(observed|observation|updated|last updated|measured|recorded|valid|reported)( (at|time|epoch|date|time utc|on))*$/,
      /^(.* )?(dt|ts|time|timestamp|datetime|datetime epoch|epoch|epoch time|ob time|date time|local observation date time|localtime epoch|\w+ ?time|valid)( (utc|gmt|iso|unix))?$/,
    ],
    fit: isMoment,
  },
  {
    field: 'timezone',
    names: [/^(.* )?(timezone|time zone|tz|tz id|timezone name|zone)( (id|name))?$/],
    fit: (said) => /^[A-Z]\w+\/\w+/.test(said),
  },
  { field: 'sunrise', names: [/(^| )sunrise( .*)?$/], fit: isMoment },
  { field: 'sunset', names: [/(^| )sunset( .*)?$/], fit: isMoment },
  {
    field: 'isDay',
    names: [/^(.* )?is ?(day|daytime|day time)$/],
    fit: (said) => /^(0|1|true|false|yes|no)$/.test(said),
  },
];

const NOW =
  /\b(current|currently|now|currentconditions|current conditions|observation|observations|realtime|latest|instant|present)\b/;
const LATER = /\b(hourly|hours|hour|daily|days|forecasts?|minutely|yesterday|tomorrow|next|history|past)\b/;
/** What is measured in the same unit and is not meant. */
const OTHER =
  /\b(min|max|minimum|maximum|low|high|dew ?points?|soil|sea|water|ground ?\w*|normal|record|avg|average|gust|wet bulb|shade|departure|\w*(dew ?point)\w*|tamax|tamin|indoor|inside|\w+in)\b/;

/** The path to the first, where an outline goes through a list. */
const pathAt = ({ path, isColumn }: Outline): string => path.replace(/\[\]/g, '[0]') + (isColumn ? '[0]' : '');

/** The unit that a path's name or its nearest neighbour gives away. */
function unitOf(best: Outline, outlines: readonly Outline[]): string | undefined {
  const last = /(?:^| |temp)(c|f|k|celsius|fahrenheit|kelvin|metric|imperial)(?= |$)/.exec(best.name)?.[1];
  if (last) return /^[fi]/.test(last) ? '"f"' : last[0] === 'k' ? '"k"' : '"c"';
  const holder = best.path.replace(/\.?[^.[\]]+$/, '');
  const [beside] = outlines
    .filter(
      ({ name, values, path }) =>
        /(temp\w*.* units?|units?( code)?( .*temp\w*)?|units? temp\w*|unit system|scale|unit group)$/.test(name) &&
        !OTHER.test(name) &&
        (holder === '' || path.startsWith(holder) || /temp|system|units?/.test(name)) &&
        /^\W?(c|f|k|m|cel|celsius|fahrenheit|kelvin|metric|imperial|us|\w*:?deg[cf])$/i.test(
          primitive(values[0]).normalize('NFKC'),
        ),
    )
    .sort((a, b) => shared(b.path, best.path) - shared(a.path, best.path));
  return beside && pathAt(beside);
}

const windUnitOf = ({ name }: Outline): string | undefined =>
  /kph|kmh|kmph/.test(name) ? '"km/h"' : /mph/.test(name) ? '"mph"' : /ms$|mps/.test(name) ? '"m/s"' : undefined;

/** How many steps two paths have in common from the top. */
function shared(one: string, other: string): number {
  const [a, b] = [one.split(/[.[]/), other.split(/[.[]/)];
  const at = a.findIndex((step, index) => step !== b[index]);
  return at < 0 ? a.length : at;
}

/** How well a value fits a field by its name and place; undefined where it cannot be it. */
function pointsOf({ field, names, fit }: Wish, outline: Outline, temperature: string): number | undefined {
  const { name, path, depth, isMany } = outline;
  const [value] = outline.values;
  const said = typeof value === 'boolean' ? `${value}` : primitive(value).trim();
  const rank = names.findIndex((pattern) => pattern.test(name));
  if (rank < 0 || !fit(said)) return undefined;
  // A word of little meaning is the sky only where it says something of a sky.
  if (field === 'text' && rank > 0 && !isSky(said)) return undefined;
  const isSun = field === 'sunrise' || field === 'sunset';
  const isApparent =
    field === 'temperature' && /\b(app|apparent|feels?|real|feeltemp\w*|desc|chill|change)\b/.test(name);
  const isNow = NOW.test(name) || /current|now|instant|realtime|latest/i.test(path);
  const strays = !isSun && (OTHER.test(name) || isApparent) ? 6 : !isSun && LATER.test(name) ? 3 : 0;
  const imperial = / (f|mph|imperial|imperial value)$/.test(name) ? 1 : 0;
  return 10 - 3 * rank + (isNow ? 4 : 0) - strays - imperial - depth * 0.5 - +isMany + shared(path, temperature) * 0.6;
}

/** The least that a temperature must have: else it is that of a sea, or of a day in June. */
const LEAST = 1;

/** A `map` for one object of weather, from the names and the values in it; '' where there is no temperature. */
export function guessWeather(json: unknown): string {
  const outlines = outlineOf([json]);
  const decls: string[] = [];
  const taken = new Set<string>();
  let temperature = '';
  for (const wish of WISHES) {
    const [best] = outlines
      .flatMap((outline) => {
        const points = taken.has(outline.path) ? undefined : pointsOf(wish, outline, temperature);
        return points === undefined ? [] : { outline, points };
      })
      .sort((a, b) => b.points - a.points);
    const { field } = wish;
    if (!best || (field === 'temperature' && best.points < LEAST)) continue;
    const { outline } = best;
    if (field === 'temperature') temperature = outline.path;
    taken.add(outline.path);
    decls.push(`${field}: ${pathAt(outline)}`);
    const unit = field === 'temperature' ? unitOf(outline, outlines) : undefined;
    if (unit) decls.push(`unit: ${unit}`);
    const speed = field === 'wind' ? windUnitOf(outline) : undefined;
    if (speed) decls.push(`windUnit: ${speed}`);
  }
  return temperature ? [...decls, ...daysOf(outlines)].join('; ') : '';
}

/** Days with their highs and lows, as columns of one table. */
function daysOf(outlines: readonly Outline[]): string[] {
  const find = (names: RegExp, isFit: (said: string) => boolean) =>
    outlines.find(
      ({ name, values, isMany }) => isMany && names.test(name) && values.every((value) => isFit(primitive(value))),
    );
  const high = find(
    /(max\w*( ?temp\w*)?|temp\w* max|temp\w* high|high\w*|maxtemp c|temp max)( (c|value|metric value))?$/,
    degrees,
  );
  const low = find(
    /(min\w*( ?temp\w*)?|temp\w* min|temp\w* low|low\w*|mintemp c|temp min)( (c|value|metric value))?$/,
    degrees,
  );
  const table = high?.path.replace(/\[\].*$|\.[^.]+$/, '') ?? '';
  const day = outlines.find(
    ({ path, isMany, values }) =>
      isMany && table && path.startsWith(table) && /^\d{4}-\d\d-\d\d|^\d{10}$/.test(primitive(values[0])),
  );
  if (!high || !low || !day) return [];
  const first = (path: string): string => (path.includes('[]') ? path.replace('[]', '[0]') : `${path}[0]`);
  return [
    `high: ${first(high.path)}`,
    `low: ${first(low.path)}`,
    `day: ${day.path}`,
    `dayHigh: ${high.path}`,
    `dayLow: ${low.path}`,
  ];
}
