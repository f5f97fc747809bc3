import { toBearing } from './compass.js';
import { isSky } from './sky.js';
import { toSpeedUnit } from './speed.js';
import { instantIn } from './weather-leaves.js';

/** What a field of weather is called, best first, and what its values look like. */
export interface Wish {
  readonly field: string;
  /** Phrases that the name ends in, by rank. */
  readonly names: readonly (readonly string[])[];
  /** Words that say it is something else. */
  readonly not: RegExp;
  readonly fit: (said: string, rank: number) => boolean;
}

const NUMBER = /^([+\-−]?\d{1,4}(?:[.,]\d+)?)\s*(.{0,12})$/;

export function numberIn(said: string): number {
  return parseFloat((NUMBER.exec(said)?.[1] ?? '').replace(',', '.').replace('−', '-'));
}

const number =
  (unit: RegExp, ...ranges: readonly (readonly [number, number])[]) =>
  (said: string): boolean => {
    const found = numberIn(said);
    const rest = NUMBER.exec(said)?.[2] ?? '';
    return ranges.some(([low, high]) => found >= low && found <= high) && (!rest || unit.test(rest.normalize('NFKC')));
  };

export const isDegrees = number(/^(°|º|˚|deg)?\s*([cfk]|celsius|fahrenheit|kelvin)?$/i, [-90, 140], [180, 340]);
const isShare = number(/^(%|percent|pct)$/i, [0, 100]);
const isPlainSpeed = number(/^\D*$/, [0, 400]);
const isSpeed = (said: string): boolean => {
  const rest = NUMBER.exec(said)?.[2];
  if (rest === '' || (rest && toSpeedUnit(said))) return isPlainSpeed(said);
  return /\d/.test(said) && said.length < 60 && toSpeedUnit(said) !== undefined;
};
const isWord = (said: string): boolean => /^\p{L}[\p{L}\p{M}\d .,'’()/_-]{0,60}$/u.test(said);
const isPlace = (said: string): boolean =>
  isWord(said) &&
  said.length > +/^\p{Script=Latin}/u.test(said) &&
  !/^[A-Z]{2,4}$|^(?=.*\d)[A-Z\d]+$|^[a-z]+_\w+$|^[A-Z]\w+\/[A-Z][\w/+-]*$/.test(said);
/** A phrase of several words, or of a script that needs few signs. */
const isPhrase = (said: string): boolean =>
  isWord(said) &&
  (said.length > 2 || /[^\p{Script=Latin}]/u.test(said)) &&
  !/^(true|false|yes|no|ok|success)$/i.test(said);
export const isClock = (said: string): boolean => /^\d{1,2}:\d\d(:\d\d)?\s*([ap]\.?m\.?)?$/i.test(said);

const list = (text: string): string[] => text.split('; ');

const ELSEWHERE = 'yesterday|tomorrow|record|normal|historical|history|anomaly|departure|climate';

export const WISHES: readonly Wish[] = [
  {
    field: 'temperature',
    names: [list('temperature; temps'), list('t; ta; tt; ttt; tp; tc; t2m; t1h; t1 h; temperature day')],
    not: new RegExp(
      `^(max|min|dew|feels|chill|heat|soil|water|indoor|gust|wet|bulb|app|real|index|change|trend|shade|road|pool|cpu|device|internal|delta|probability|dewpoint|desc|${ELSEWHERE})$`,
    ),
    fit: isDegrees,
  },
  {
    field: 'feelsLike',
    names: [
      list(
        'feels; feels temperature; temperature feels; app temperature; real feels; real feels temperature; felt; feels t',
      ),
      list('chill; wind chill; heat; heat index; comfort; chill temperature'),
    ],
    not: new RegExp(`^(max|min|indoor|shade|dew|soil|water|${ELSEWHERE})$`),
    fit: isDegrees,
  },
  {
    field: 'humidity',
    names: [list('humidity; relative humidity; humidity relative'), list('hu; hr; r; uu; rf')],
    not: new RegExp(`^(max|min|indoor|soil|specific|absolute|dew|trend|${ELSEWHERE})$`),
    fit: isShare,
  },
  {
    field: 'wind',
    names: [
      list('wind speed; speed wind; wind average; wind average speed; wind speed average; average wind speed'),
      list('wind; wind current; w s'),
    ],
    not: new RegExp(
      `^(gust|max|min|direction|chill|degrees|beaufort|bft|force|scale|power|level|run|lull|${ELSEWHERE})$`,
    ),
    fit: isSpeed,
  },
  {
    field: 'windDirection',
    names: [
      list(
        'wind direction; direction wind; wind degrees; wind degrees from; wind angle; wind from; wind from direction; wind direction from; wind360; wind direction degrees; wind direction angle; from wind direction',
      ),
      list('wind cdir; wind; wind direction16; wind cardinal; wind compass'),
    ],
    not: new RegExp(`^(gust|max|min|to|wave|swell|chill|${ELSEWHERE})$`),
    fit: (said, rank) =>
      toBearing(said) !== undefined && (rank === 0 || !/^[\d.,]+\W{0,2}$/.test(said))
        ? true
        : /(^|\s)[NSEWOZ]{1,3}(\s|$)/.test(said) && toBearing(`O=W ${said}`) !== undefined,
  },
  {
    field: 'wmo',
    names: [list('wmo; wmo code; wmo weather code; weather code wmo')],
    not: /^$/,
    fit: (said) => /^\d\d?$/.test(said),
  },
  {
    field: 'iconCode',
    names: [
      list('symbol code; icon; icon code; symbol; weather icon; skycon; weather symbol; condition icon; weather img'),
    ],
    not: /^(uri|url|base|moon|wind|alert|warning|type)$/,
    fit: (said) => /^[a-z][a-z_-]{2,40}$/i.test(said) && isSky(said),
  },
  {
    field: 'text',
    names: [
      list(
        'condition; conditions; weather; description; weather description; condition text; summary; sky; weather text; overview; short forecast; description text; condition description; weather main; weather condition; conditions text; cloud cover text; sky description; temps',
      ),
      list(
        'text; state; status; forecast; label; symbol; code; icon; type; name; description en; description value; skycon; cover; cloud; clouds; condition type',
      ),
    ],
    not: new RegExp(
      `^(uv|quality|alert|alerts|warning|pressure|trend|wind|moon|pollen|advice|tip|place|city|station|temperature|feels|humidity|precip|precipitation|url|uri|lang|language|${ELSEWHERE})$`,
    ),
    fit: (said, rank) => isPhrase(said) && (rank === 0 ? !/^\d/.test(said) : isSky(said)),
  },
  {
    field: 'place',
    names: [
      list(
        'place; place name; city; city name; station name; name station; name city; name place; site name; location; area name; place place; location name; resolved address; ubi; place city; short name; friendly name',
      ),
      list('name; by; station; site; area; address; region name; district; full; position name; region; county'),
    ],
    not: /^(country|timezone|zone|tz|author|source|provider|model|weather|condition|conditions|wind|moon|user|alert|language|type|id|code|sensor|param|parameter|parameters|unit|day|language|productor|producer|forecast|update|license|warning|module|updated|measured|provided|powered|created|issued|written)$/,
    fit: isPlace,
  },
  {
    field: 'observedAt',
    names: [
      list(
        'observation; observation time; observed at; time observation; updated; updated time; updated at; last updated; last updated epoch; measured; measured at; measured time; time; dt; ts; date time; time epoch; epoch; as on; as of; current time; valid; valid time; recorded at; recorded; reported time; report time; observation epoch; observation date time; time utc; date utc; date time epoch; time iso; date time iso; dateutc; updated on; observation time utc; published; time local; local date time',
      ),
      list(
        'date; local epoch; local time; localtime; localtime epoch; local observation date time; created; issued; reference time; fint; published time',
      ),
    ],
    not: /^(sunrise|sunset|sun|moon|start|end|expires|expire|server|receipt|run|next|max|min|astro|rise|set|dawn|dusk|alert|poll|approved|changed|received|read|model|analysis|until|from|issue|creation|generated|interval|pollution|forecastday)$/,
    fit: (said) => instantIn(said) > 0,
  },
  {
    field: 'isDay',
    names: [list('is day; is daytime; is day time; isday; isdaytime; isdaylight; daylight; is daylight')],
    not: /^$/,
    fit: (said) => /^(0|1|true|false|yes|no)$/.test(said),
  },
  {
    field: 'sunrise',
    names: [
      list(
        'sunrise; sunrise time; sun rise; sunrise epoch; sunrise iso; sunrise ts; sunrise local; lever soleil; salida sol; nascer sol; sorgere sole; sol upp',
      ),
    ],
    not: /^(moon|dawn)$/,
    fit: (said) => isClock(said) || instantIn(said) > 0,
  },
  {
    field: 'sunset',
    names: [
      list(
        'sunset; sunset time; sun set; sunset epoch; sunset iso; sunset ts; sunset local; coucher soleil; puesta sol; por sol; calar sole; sol ned',
      ),
    ],
    not: /^(moon|dusk)$/,
    fit: (said) => isClock(said) || instantIn(said) > 0,
  },
];

/** Words at the end of a name that say how or where it was measured, and not what. */
const SOFT =
  /^(\d+\w*|rfc\d+|pst\d+\w*|surface|value|values|val|unit|current|today|latest|air|outdoor|screen|instant|measured|average|float|number|num|string|text|metric|imperial|us|si|c|f|k|m|i|s|ms|celsius|fahrenheit|kelvin|degrees|kilometers|miles|meters|knots|percent|pct|cardinal|compass|point|points|localized|english|en|iso|utc|gmt|local|epoch|unix|sg|noaa|data|reading|state|sensor|of|at|in|h|km|kmh|indoor)$/;

/** How well a name says a field: the rank of the phrase that it ends in, but for words that say nothing; -1 where none. */
export function rankOf({ field, names, not }: Wish, words: readonly string[]): number {
  const isBarred = (from: number): boolean => words.slice(Math.max(0, from)).some((word) => not.test(word));
  const isClose = /^(text|place|iconCode)$/.test(field);
  if (!isClose && isBarred(0)) return -1;
  for (let end = words.length; end > 0; end--) {
    const name = ` ${words.slice(0, end).join(' ')}`;
    for (const [rank, phrases] of names.entries()) {
      const phrase = phrases.filter((one) => name.endsWith(` ${one}`)).sort((a, b) => b.length - a.length)[0];
      // Names of people and places have parents of all kinds: only the nearest of them says what they are of.
      if (phrase !== undefined)
        return isClose && (field !== 'place' || rank > 0) && isBarred(end - phrase.split(' ').length - 1) ? -1 : rank;
    }
    if (!SOFT.test(words[end - 1] ?? '')) return -1;
  }
  return -1;
}
