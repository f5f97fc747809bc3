/** The four points in the languages that write them in words or in letters of their own. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  // Longer words first: what names two points at once, and what holds another's letters.
  [/timur ?laut/g, 'NE'],
  [/barat ?laut/g, 'NW'],
  [/barat ?daya/g, 'SW'],
  [/tenggara/g, 'SE'],
  [
    /kuzey|north|nord|noord|norte|norr|nor(?=[ -]?o?est)|polnoc|pohjoi\w*|sever\w*|север\w*|утар\w*|utara|с(?=[взюс-]|$)|[北북]/g,
    'N',
  ],
  [
    /guney|south|sud|sued|zuid|sul|sur|syd|soder|poludni\w*|etela\w*|juh\w*|юг\w*|южн\w*|selatan|ю(?=[взюс-]|$)|[南남]/g,
    'S',
  ],
  [
    /dogu|east|ost|oost|este|est|leste|oest(?=lich)|osten|wschod\w*|ita\w*|vychod\w*|восто\w*|timur|в(?=[взюс-]|$)|[东東동]/g,
    'E',
  ],
  [/bati|west|ouest|oeste|ovest|vast|zachod\w*|lansi\w*|zapad\w*|запад\w*|barat|з(?=[взюс-]|$)|[西서]/g, 'W'],
];

/** West before east: `oeste` and `ouest` hold what means east. */
const ORDER = [0, 1, 2, 3, 4, 5, 7, 6];

const DEGREES: Readonly<Record<string, number>> = { N: 0, E: 90, S: 180, W: 270 };

/** The bearing of points that were said one after the other: each halves the way to what the others mean. */
function bearing([first = '', ...rest]: readonly string[]): number {
  const from = DEGREES[first] ?? 0;
  if (!rest.length) return from;
  const turn = ((bearing(rest) - from + 540) % 360) - 180;
  return (from + turn / 2 + 360) % 360;
}

/**
 * Letters of other languages by what they mean: V is west in the north of Europe, Z south in Dutch. O means east in German
 * and its neighbours, west in the languages that come from Latin; `O=W` says which.
 */
const inEnglish = (letters: string, o: string): string =>
  letters
    .replace(/O/g, o || (/[WZV]/.test(letters) ? 'E' : letters.includes('E') ? 'W' : 'O'))
    .replace(/Z/g, 'S')
    .replace(/V/g, 'W')
    .replace(/[ÖØ]/g, 'E');

/**
 * The bearing that a text names in degrees (`230`, `230°`) or by the points of the compass, in letters or in words
 * (`SW`, `aus Nordwest`, `东南风`); undefined where it says none, or none that is clear.
 */
export function toBearing(said: string): number | undefined {
  const [, o = '', rest = ''] = /^(?:O=([EW]) )?(.*)$/.exec(said.trim().slice(0, 60)) ?? [];
  const degrees = /^(-?\d+(?:[.,]\d+)?) ?(?:°|º|˚|deg\w*|degrees?\b.*)?$/i.exec(rest)?.[1];
  if (degrees !== undefined) {
    const found = parseFloat(degrees.replace(',', '.'));
    return found >= 0 && found <= 360 ? found : undefined;
  }
  const letters = /(?:^|[^\p{L}])([NESWOZVÖØ]{1,3})(?![\p{L}])/u.exec(rest)?.[1];
  const points = letters ? inEnglish(letters, o) : wordsOf(rest);
  return /^[NESW]{1,3}$/.test(points) && !/NS|SN|EW|WE/.test(points) ? bearing([...points]) : undefined;
}

function wordsOf(said: string): string {
  const plain = said
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/ı/g, 'i');
  const marked = ORDER.reduce((text, at) => {
    const [word = /$^/, point = ''] = WORDS[at] ?? [];
    return text.replace(word, point);
  }, plain);
  return [...marked.matchAll(/[NESW]/g)].join('');
}
