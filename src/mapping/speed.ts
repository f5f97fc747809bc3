import type { SpeedUnit } from '../model/weather.js';

/** Each unit by its sign or its word, as it follows a number or stands alone; the first that fits is meant. */
const UNITS: readonly (readonly [RegExp, SpeedUnit])[] = [
  [/(^|[\d\s])(kn|kts?|nds?)\b|kno(t|op|ten)|n(oe|œ)ud|nudo|nodi\b|узл|節|节|海里|노트/, 'knot'],
  [/km\S|kph|kilom\w+[\s_/]|км|公里|キロ|킬로|时速|時速/, 'kilometer-per-hour'],
  [/mph|mi(le|lha|lla|glia|ja)|me?ijle?n?\b|meile|\bmi\b|мил|英里|マイル/, 'mile-per-hour'],
  [
    /\bm_?[\s·.]?(\/|p(er)?\s?)?[\s_]?s(ec|ek)?([\s^]*-?1)?\b|\bmps\b|met(e?r|ro)e?s?[\s_]?(per|pro|\/|par|por|al|a)?[\s_]?s(ec|ek|eg)|м\/с|米|メートル|미터|초/,
    'meter-per-second',
  ],
];

/** The speed unit that a provider's word for it means; undefined for a word that means none. */
export function toSpeedUnit(said: string): SpeedUnit | undefined {
  const text = said.normalize('NFKC').toLowerCase().slice(0, 60);
  return UNITS.find(([sign]) => sign.test(text))?.[1];
}
