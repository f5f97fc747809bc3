import { saidIn, toNumber, type Row } from './cells.js';

/** OpenWeatherMap's condition ids, each group before its WMO code (-2 haze); an id that is not here is unknown. */
const OWM = new Map(
  (
    '200 201 202 210 211 212 221 230 231 232:95;300 310:51;301 311 313 321:53;302 312 314:55;500:61;501:63;502 503 504:65;511:66;' +
    '520:80;521 531:81;522:82;600:71;601:73;602:75;611 612 613 615 616:66;620 621:85;622:86;701 741:45;' +
    '711 721 731 751 761 762:-2;771:82;800:0;801:1;802:2;803 804:3'
  )
    .split(';')
    .flatMap((group) => {
      const [ids = '', wmo] = group.split(':');
      return ids.split(' ').map((id) => [+id, Number(wmo)] as const);
    }),
);

/** Words for skies, the worst first: what a provider's phrase or symbol means as a WMO code. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/tornado|hurricane|tropical/, -1],
  [/thunder.*hail|hail.*thunder/, 96],
  [/thunder|tsra|t-?storm|lightning/, 95],
  [/freezing drizzle/, 56],
  [/freezing (rain|fog)|fzra|sleet|rain.?(and.?)?snow|snow.?(and.?)?rain|ice.?pellet|wintry/, 66],
  [/(snow|flurr).*(shower|flurr)|shower.*snow/, 85],
  [/blizzard|heavy.?snow|snow.*heavy/, 75],
  [/light.?snow|snow.*light|flurr/, 71],
  [/snow/, 73],
  [/(heavy|violent|torrential).*shower/, 82],
  [/(light|patchy|slight).*shower/, 80],
  [/shower/, 80],
  [/drizzle|mist.*rain/, 51],
  [/heavy.?rain|rain.*heavy|downpour/, 65],
  [/light.?rain|patchy.?rain|rain.*light|slight.?rain/, 61],
  [/rain/, 63],
  [/haze|smoke|dust|sand|ash/, -2],
  [/fog|mist/, 45],
  [/overcast/, 3],
  [/mostly.?cloudy|broken|considerable|bkn|ovc/, 3],
  [/mostly.?(clear|sunny)|mainly.?(clear|sunny)|few|fair/, 1],
  [/part|scattered|sct|intervals|intermittent|variable/, 2],
  [/cloud/, 3],
  [/clear|sun|skc|fine/, 0],
];

const fromWords = (said: string): number => WORDS.find(([words]) => words.test(said))?.[1] ?? -1;

/** Whether words or a symbol say something of a sky. */
export const isSky = (said: string): boolean => fromWords(said.toLowerCase().replace(/[-_]/g, ' ')) !== -1;

/** NWS names the sky in the path of its icon: day or night, and a code. */
const nwsSky = (icon: string): readonly string[] => /\/land\/(day|night)\/([a-z_]+)/.exec(icon) ?? [];

const fromNws = (code: string): number =>
  /^(hot|cold)$/.test(code) ? -1 : fromWords(code.replace(/^wind_/, '').replace(/_/g, ' '));

const toSky = (wmo: number): number | 'haze' | undefined => (wmo === -2 ? 'haze' : wmo < 0 ? undefined : wmo);

/** The skies of a forecast: WMO codes as they are, OpenWeatherMap's ids, NWS's icons, symbols and words. */
export function daySkies(cell: Row[string]): Row[string] {
  return cell?.flat().map((value) => {
    const said = (saidIn([value])[0] ?? '').slice(0, 120);
    const id = /^\d+$/.test(said) ? Number(said) : undefined;
    if (id !== undefined) return id < 100 ? id : toSky(OWM.get(id) ?? -1);
    const [, , code] = nwsSky(said);
    return toSky(code ? fromNws(code) : fromWords(said.replace(/[-_]/g, ' ').toLowerCase()));
  });
}

/**
 * A row whose `wmo` comes from another provider's code, symbol or words, and whose `isDay` from its icon. A code nobody
 * knows stays unknown: no icon is better than a wrong one.
 */
export function withSky(row: Row): Row {
  const said = (cell: Row[string]): string => (saidIn(cell)[0] ?? '').slice(0, 120);
  const icon = said(row.nwsIcon);
  const symbol = said(row.iconCode).replace(/[-_]/g, ' ').toLowerCase();
  const words = said(row.text).toLowerCase();
  const [, time, code = ''] = nwsSky(icon);
  const id = toNumber(row.owm);
  let wmo = -1;
  if (id !== undefined) wmo = OWM.get(id) ?? -1;
  else if (code) wmo = fromNws(code);
  if (wmo === -1 && id === undefined) wmo = fromWords(symbol);
  if (wmo === -1 && id === undefined) wmo = fromWords(words);
  const night =
    time ?? (/^\d\d[dn]$/.test(symbol) ? (symbol.endsWith('n') ? 'night' : 'day') : /\b(day|night)$/.exec(symbol)?.[1]);
  return {
    ...row,
    wmo: toSky(wmo) === undefined ? undefined : [toSky(wmo)],
    isDay: row.isDay ?? (night ? [night === 'day' ? 1 : 0] : undefined),
  };
}
