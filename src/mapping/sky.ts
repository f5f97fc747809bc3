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
  [/clear.*cloud|cloud.*clear/, 2],
  [/part|scattered|sct|intervals|intermittent|variable/, 2],
  [/cloud/, 3],
  [/clear|sun|skc|fine/, 0],
];

/** Words for skies in other languages, the longer ones first, by the English that stands for them above. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [
    /schneeregen|aguanieve|nevischio|natte sneeuw|blandat|slud+|мокрый снег|дожд[а-я]* со снег[а-я]*|雨夹雪|雨夾雪|みぞれ|진눈깨비|karla karışık|deszcz ze śniegiem/,
    'sleet',
  ],
  [/gefrier\p{L}*|verglaçant\p{L}*|engelante|ijzel|marznąc\p{L}*|underkyld|冻雨|凍雨/u, 'freezing rain'],
  [
    /gewitter|orag\p{L}+|tormenta\p{L}*|trov[oõ]a\p{L}*|temporal\p{L}*|onweer\p{L}*|åsk\p{L}+|torden\p{L}*|burz\p{L}+|bouřk\p{L}*|гроз\p{L}*|雷\p{L}*|뇌우|천둥|guntur|petir|gök ?gürült\p{L}*|ukko\p{L}*/u,
    'thunder',
  ],
  [/hagel|grêle|granizo|grandin\p{L}*|dolu|град|雹|우박/u, 'hail'],
  [
    /schauer|averse\p{L}*|chubasco\p{L}*|aguaceiro\p{L}*|rovesc\p{L}+|\bbuien|\bbui\b|skur\p{L}*|byger|przelotn\p{L}*|sağanak|ливн\p{L}*|阵雨|陣雨|にわか雨|소나기/u,
    'shower',
  ],
  [
    /niesel\p{L}*|sprühregen|bruine|llovizna|chuvisco|piovigg\p{L}+|motregen|duggregn|yr(?!\p{L})|mżawk\p{L}*|морос\p{L}*|毛毛雨|霧雨|이슬비|gerimis|tihku\p{L}*/u,
    'drizzle',
  ],
  [
    /schnee\p{L}*|neig\p{L}+|niev\p{L}+|nevic\p{L}+|neve(?!\p{L})|sneeuw\p{L}*|snö\p{L}*|snø\p{L}*|sne(?!\p{L})|śnieg\p{L}*|sníh|kar(?!\p{L})|karlı|снег\p{L}*|雪|눈|salju|lum[ie]\p{L}*/u,
    'snow',
  ],
  [
    /regen\p{L}*|pluie\p{L}*|pluvieux|lluvi\p{L}+|chuv\p{L}+|piogg\p{L}+|regn\p{L}*|deszcz\p{L}*|déšť|yağmur\p{L}*|дожд\p{L}*|雨|비|hujan|sade\p{L}*/u,
    'rain',
  ],
  [
    /nebel\p{L}*|neblig|brouillard\p{L}*|brume\p{L}*|niebla\p{L}*|neblina|nevoeiro|nebbi\p{L}+|\bmistig|dimm\p{L}+|tåke\p{L}*|tåge\p{L}*|mgł\p{L}+|sis(?!\p{L})|sisli|туман\p{L}*|雾|霧|안개|kabut|sumu\p{L}*/u,
    'fog',
  ],
  [
    /bedeckt|couvert|cubierto|encoberto|coperto|zwaar bewolkt|geheel bewolkt|mulet|overskyet|kapalı|пасмурн\p{L}*|阴|陰|흐림/u,
    'overcast',
  ],
  [
    /teilweise|teils|partiellement|parcialmente|parzialmente|half|delvis|częściow\p{L}*|parçalı|переменн\p{L}*|éclaircies|intervalos|구름 ?조금|halvklart|växlande|wechselnd|opklaringen/u,
    'partly cloudy',
  ],
  [
    /wenig bewölkt|leicht bewölkt|peu nuageux|poco nub\p{L}+|poco nuvoloso|licht bewolkt|lätt molnighet|lettskyet|малооблачн\p{L}*|az bulutlu|少云|少雲/u,
    'few clouds',
  ],
  [
    /bewölk\p{L}*|wolkig|nuageu\p{L}+|nub(os|lad)\p{L}+|nuvol\p{L}+|bewolkt|moln\p{L}+|skyet|pochmurn\p{L}*|zachmurz\p{L}*|bulutlu|облачн\p{L}*|多云|多雲|曇\p{L}*|くもり|구름 ?많음|구름|berawan|pilv\p{L}*/u,
    'cloudy',
  ],
  [
    /klart?(?!\p{L})|heiter|sonnig|wolkenlos|dégagé|ensoleillé|clair(?!\p{L})|despejado|soleado|limpo|ensolarado|sereno|soleggiato|zonnig|helder|onbewolkt|solig\p{L}*|sol(?!\p{L})|słoneczn\p{L}*|bezchmurn\p{L}*|açık|güneşli|ясн\p{L}*|солнечн\p{L}*|晴\p{L}?|맑음|cerah|selke\p{L}*/u,
    'clear',
  ],
  [
    /(?<!\p{L})(leicht\p{L}*|faible\p{L}*|légère?s?|liger[oa]s?|débil(es)?|frac[oa]s?|leves?|debol[ei]|licht\p{L}*|lätt\p{L}*|lett\p{L}*|let(?!\p{L})|słab\p{L}*|lekk\p{L}*|hafif|небольш\p{L}*|слаб\p{L}*|ringan|약한)|小/gu,
    'light',
  ],
  [
    /(?<!\p{L})(stark\p{L}*|forte?s?(?!\p{L})|fuertes?|intens\p{L}+|zwar\p{L}+|zwaar|hevig\p{L}*|kraftig\p{L}*|mocn\p{L}+|siln\p{L}+|kuvvetli|сильн\p{L}*|lebat|강한)|大|暴/gu,
    'heavy',
  ],
];

const english = (said: string): number => WORDS.find(([words]) => words.test(said))?.[1] ?? -1;

/** What words say of a sky; those of another language are read where they are no English. */
function fromWords(said: string): number {
  const known = english(said);
  if (known !== -1) return known;
  const translated = FOREIGN.reduce((text, [words, meaning]) => text.replace(words, ` ${meaning} `), said);
  return translated === said ? -1 : english(translated.replace(/\s+/g, ' ').trim());
}

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
