import { outlineOf, type Outline } from './outline.js';
import { primitive } from './path.js';

interface Wish {
  readonly field: string;
  readonly names: readonly RegExp[];
  readonly fit: (said: string) => boolean;
}

const between =
  (low: number, high: number) =>
  (said: string): boolean =>
    /^-?\d+(\.\d+)?( ?\D{0,8})?$/.test(said) && parseFloat(said) >= low && parseFloat(said) <= high;
const isWord = (said: string): boolean => /^\p{L}[\p{L}\d .,'/_-]{1,60}$/u.test(said);
const isMoment = (said: string): boolean => /^\d{4}-\d\d-\d\d[T ]\d|^\d{10}(\d{3})?$/.test(said);
const degrees = between(-130, 340);

const WISHES: readonly Wish[] = [
  {
    field: 'temperature',
    names: [
      /^(.* )?(temperature|temp|air temperature|temp c|temp f|temperature 2m|t2m|temperatur|tmp)( (c|f|celsius|fahrenheit|value|metric|imperial|metric value|imperial value|current|actual|air|day))*$/,
    ],
    fit: degrees,
  },
  {
    field: 'feelsLike',
    names: [
      /^(.* )?(feels ?like|apparent ?temperature|app temp|real feel ?temperature|wind chill|feelslike|temperature apparent|feel)( (c|f|celsius|value|metric|metric value))*$/,
    ],
    fit: degrees,
  },
  {
    field: 'humidity',
    names: [/^(.* )?(relative ?humidity|humidity|rh)( (2m|value|percent))*$/],
    fit: between(0, 100),
  },
  {
    field: 'wind',
    names: [
      /^(.* )?(wind ?speed|wind ?kph|wind ?mph|wind ?spd|speed|wind)( (10m|value|kph|kmh|kmph|ms|mps|mph|metric value|speed metric value))*$/,
    ],
    fit: between(0, 400),
  },
  {
    field: 'windDirection',
    names: [
      /^(.* )?(wind ?(direction|dir|degree|bearing|deg|from direction|cdir)|winddir)( (10m|value|degrees|degree|deg))*$/,
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
      /^(.* )?(condition|conditions|description|weather text|summary|weather|sky|text|phrase|weather description|status|short forecast|overview|cloud cover text|forecast)( (text|description|desc|value|main|phrase|label))*$/,
    ],
    fit: isWord,
  },
  {
    field: 'place',
    names: [
      /^(.* )?(city|city name|place|place name|location|location name|station name|town|locality|resolved address|area|area name|location city|address|locale|station)( (name|city|value|title|label|localized name))?$/,
      /^(name|station|title)$/,
    ],
    fit: isWord,
  },
  {
    field: 'observedAt',
    names: [
      /^(.* )?(observed|observation|updated|last updated|measured|recorded|valid|reported)( (at|time|epoch|date|time utc|on))*$/,
      /^(.* )?(dt|ts|time|timestamp|datetime|datetime epoch|epoch|epoch time|ob time|date time|local observation date time|localtime epoch)$/,
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
const LATER =
  /\b(hourly|hours|hour|daily|days|forecast|minutely|yesterday|tomorrow|next|history|past|min|max|minimum|maximum|low|high|dew ?point|soil|sea|water|normal|record|avg|average|gust|wet bulb|shade|departure)\b/;

const pathAt = (path: string): string => path.replace(/\[\]/g, '[0]');

/** The unit that a path's name or its neighbours give away. */
function unitOf(best: Outline, outlines: readonly Outline[]): string | undefined {
  const last = / (c|f|k|celsius|fahrenheit|kelvin|metric|imperial|metric value|imperial value)$/.exec(best.name)?.[1];
  if (last) return /^[fi]/.test(last) ? '"f"' : last[0] === 'k' ? '"k"' : '"c"';
  const holder = best.path.replace(/\.?[^.[\]]+$/, '');
  const beside = outlines.find(
    ({ name, values, path }) =>
      /(temp\w*.* units?|units?( code)?( .*temp\w*)?|units? temp\w*|unit system|scale|unit group)$/.test(name) &&
      (holder === '' || path.startsWith(holder) || /temp|system|units?/.test(name)) &&
      /^\W?(c|f|k|celsius|fahrenheit|kelvin|metric|imperial|us|\w*:?deg[cf])$/i.test(primitive(values[0])),
  );
  return beside && pathAt(beside.path);
}

const windUnitOf = ({ name }: Outline): string | undefined =>
  /kph|kmh|kmph/.test(name) ? '"km/h"' : /mph/.test(name) ? '"mph"' : /ms$|mps/.test(name) ? '"m/s"' : undefined;

/** A `map` for one object of weather, from the names and the values in it; '' where there is no temperature. */
export function guessWeather(json: unknown): string {
  const outlines = outlineOf([json]);
  const decls: string[] = [];
  const taken = new Set<string>();
  for (const { field, names, fit } of WISHES) {
    const ranked = outlines
      .flatMap((outline) => {
        const rank = names.findIndex((pattern) => pattern.test(outline.name));
        const isFit = fit(
          primitive(outline.values[0]).trim() ||
            String(outline.values[0] === true || outline.values[0] === false ? outline.values[0] : ''),
        );
        if (rank < 0 || !isFit || taken.has(outline.path)) return [];
        const now = NOW.test(outline.name) || /current|now|instant|realtime|latest/i.test(outline.path) ? 4 : 0;
        const later =
          LATER.test(outline.name) && field !== 'sunrise' && field !== 'sunset'
            ? 6
            : field === 'temperature' && /\b(app|apparent|feels|feel|real)\b/.test(outline.name)
              ? 6
              : 0;
        const imperial = / (f|mph|imperial|imperial value)$/.test(outline.name) ? 1 : 0;
        return {
          outline,
          points: 10 - 3 * rank + now - later - imperial - outline.depth * 0.5 - (outline.isMany ? 1 : 0),
        };
      })
      .sort((a, b) => b.points - a.points);
    const best = ranked[0];
    if (!best || (field === 'temperature' && best.points < 3)) continue;
    taken.add(best.outline.path);
    decls.push(`${field}: ${pathAt(best.outline.path)}`);
    const unit = field === 'temperature' ? unitOf(best.outline, outlines) : undefined;
    if (unit) decls.push(`unit: ${unit}`);
    const speed = field === 'wind' ? windUnitOf(best.outline) : undefined;
    if (speed) decls.push(`windUnit: ${speed}`);
  }
  const map = decls.some((decl) => decl.startsWith('temperature')) ? [...decls, ...daysOf(outlines)] : [];
  return map.join('; ');
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
