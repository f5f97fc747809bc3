import type { Failure } from '../model/failure.js';
import type { Moment } from '../model/text.js';
import { pageUrl } from './address.js';
import type { Ask } from './ask.js';
import { saidIn, toNumber, type Cell, type Row } from './cells.js';
import { dayFirstIn, toMoment, zoneOffset, type DayFirst } from './dates.js';
import { explain, listAt, missed, unread } from './explain.js';
import { extrasOf, refined } from './extras.js';
import { FIELDS } from './fields.js';
import { MapFault, parseMap } from './grammar.js';
import { pick, type Mapping } from './map.js';
import { own, primitive } from './path.js';
import type { Offset } from './iso.js';
import { ownedThread } from './owned-thread.js';
import { nextOf } from './paging.js';
import { placeOffset } from './place-clock.js';
import { atPresent } from './present.js';
import { recognise, type Unknown } from './recognise.js';
import { commonShape, type Shape } from './shapes.js';
import { daySkies, withSky } from './sky.js';
import { flatten } from './threads.js';
import type { Outcome, Request } from './subject.js';
import type { valuesOf } from './values.js';

/** What the main file hands this chunk: it imports nothing from there, and a second copy of a class is another class. */
export interface Handed {
  readonly Failure: typeof Failure;
  readonly valuesOf: typeof valuesOf;
  readonly unknown: Unknown;
}

function compile(text: string, ask: Ask, fields?: readonly string[]): Mapping {
  try {
    return parseMap(text, fields);
  } catch (fault) {
    throw fault instanceof MapFault ? explain(text, fault.at, fields, ask) : fault;
  }
}

/** The parsed answer after `transform`; with its shape, where it is a feed in XML. */
async function parsed<T>({ json, source, options }: Request<T>, ask: Ask, unknown: Unknown) {
  let read: { json: unknown; shape?: Shape } = { json };
  if (json === undefined) read = (await unknown()).parse(source, ask);
  if (!options.transform) return read;
  const isAnswer = 'header' in source;
  const response = {
    url: source.url,
    status: isAnswer ? source.status : 200,
    headers: { get: (name: string) => (isAnswer ? source.header(name) : null) },
  };
  return { ...read, json: options.transform(read.json, response) };
}

function zoneOf({ options: { sourceTimezone }, Failure }: Ask): Offset | undefined {
  try {
    return sourceTimezone ? zoneOffset(sourceTimezone) : undefined;
  } catch (cause) {
    throw new Failure('config', `source-timezone="${sourceTimezone}" is no time zone`, { cause });
  }
}

/** The items of the list that the owner's `items` or a shape names. */
function listOf(shape: Shape, owned: Mapping | undefined, ask: Ask): readonly unknown[] {
  if (shape.list) return shape.list;
  const { json, options } = ask;
  const path = options.items || shape.items;
  const found = pick(json, (owned ?? parseMap(path)).get(''));
  const list = found?.flat() ?? [];
  // No list where one was said to be: a missing key, one object, or a list with ids for keys.
  const isDoubtful = list.length ? options.items && !Array.isArray(found?.[0]) : !Array.isArray(json);
  return isDoubtful ? listAt(path, found, ask) : list;
}

/** What the units of an address are called, by the beginning of the word; each provider has its own. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^([efi]$|fahr|imp|us|english)/i, 'f'],
  [/^([ks]$|kelvin|standard|scien|base)/i, 'k'],
  [/^([cmh]$|cels|metric|si|ca|uk)/i, 'c'],
];

/** No weather on earth is warmer in celsius or in fahrenheit, and none is colder in kelvin. */
const KELVIN = 150;

/** The unit that the temperature itself says (`71°F`), or that the address, the provider or the page implies. */
function impliedUnit(cell: Cell, { unit = '' }: Shape, { source, options }: Ask): string {
  const [, written = ''] = /\d\s*°?\s*([cfk])\b/i.exec(saidIn(cell)[0] ?? '') ?? [];
  if (written) return written.toLowerCase();
  const degrees = toNumber(cell);
  if (degrees !== undefined && degrees > KELVIN) return 'k';
  const [, asked = ''] = /[?&](?:temp(?:erature)?_?)?u(?:nit_?(?:s|group|system)?)?=(\w+)/i.exec(source.url) ?? [];
  const [, named = ''] = UNITS.find(([names]) => names.test(asked)) ?? [];
  const isWrong = (one: string): boolean => one === 'k' && degrees !== undefined;
  // What a provider sends unless it is told otherwise is known; the page's own word is about what is shown.
  return [named, unit, options.unit ?? ''].find((one) => /^[cfk]$/.test(one) && !isWrong(one)) ?? '';
}

/** A row of weather with its sky as a WMO code, and with the unit that the address or the provider implies. */
function weatherRow(all: Row, shape: Shape, ask: Ask): Row {
  const row = atPresent(all, zoneOf(ask) ?? placeOffset(all));
  const implied = row.unit ? '' : impliedUnit(row.temperature, shape, ask);
  // A provider that was asked for fahrenheit sends miles as well.
  const miles = implied === 'f' && (!row.windUnit || shape.unit === 'k') && { windUnit: ['mph'] };
  const full = { ...row, unit: row.unit ?? [implied], ...miles, dayWmo: daySkies(row.dayWmo) };
  return !row.wmo && (row.owm ?? row.nwsIcon ?? row.iconCode ?? row.text) ? withSky(full) : full;
}

/** The rows of a list; tells the owner which field of their own `map` found nothing. */
function rowsOf(list: readonly unknown[], shape: Shape, mine: Mapping, ask: Ask): Row[] {
  const mapping = new Map([...parseMap(shape.map, ask.fields), ...mine]);
  const rows = list.map((item) => {
    const row: Row = {};
    for (const [field, alternatives] of mapping) {
      const isShared = field === shape.shared && !mine.has(field);
      row[field] = pick(item, alternatives) ?? (isShared ? pick(ask.json, alternatives) : undefined);
    }
    // Where a comment stands in another says more than any field of it; a shape that knows both has weighed them.
    const above = shape.map.includes('~parent') ? undefined : own(item, '~parent');
    return above ? { ...row, parentId: [above] } : row;
  });
  for (const field of mine.keys()) if (rows.length && !rows.some((row) => row[field])) missed(field, list, ask);
  if (ask.kind === 'weather') return [weatherRow(rows[0] ?? {}, shape, ask)];
  return ask.kind === 'article' ? refined(rows) : rows;
}

/** Whether the dates of these rows put the day first, by what they say, by the guess, or by the language they are in. */
function orderIn(rows: readonly Row[], shape: Shape, json: unknown): DayFirst {
  const texts = rows.flatMap((row) => saidIn([...(row.publishedAt ?? []), ...(row.updatedAt ?? [])]));
  const said = ['language', 'lang', 'locale'].map((key) => primitive(own(json, key)) || saidIn(rows[0]?.lang)[0] || '');
  const lang = said.find((one) => /^[a-z]{2}([-_]|$)/i.test(one)) ?? '';
  // English alone is written in both orders.
  const byLanguage = lang && !/^en$/i.test(lang) ? !/^en[-_]us/i.test(lang) : undefined;
  return dayFirstIn(texts) ?? shape.dayFirst ?? byLanguage;
}

/** Reads every date; one without a zone is in the zone that the owner names, else it is said once that there is none. */
function momentsOf(ask: Ask, dayFirst: DayFirst): (value: unknown, offset?: Offset) => Moment | undefined {
  const zone = zoneOf(ask);
  let naive = '';
  const onNaive = (text: string): void => {
    if (!naive) ask.options.warn(`"${(naive = text)}" has no time zone; read as UTC. Set source-timezone`);
  };
  return (value, offset) => toMoment(value, zone ?? offset, onNaive, dayFirst);
}

/** The next page and the total, as the answer's body or the owner's `next` has them. */
function restOf(shape: Shape, count: number, ask: Ask): Pick<Outcome<unknown>, 'next' | 'total' | 'facets'> {
  const { json, source, options } = ask;
  const { next, page } = options;
  const at = (path = ''): unknown => path && pick(json, parseMap(path).get(''))?.[0];
  const turn = at(shape.next) || shape.turn;
  const auto = typeof turn === 'number' ? pageUrl(page?.url ?? source.url, 'page', turn) : turn;
  return {
    next: !next || next === 'auto' ? auto : next === 'none' ? '' : nextOf(next, count, ask),
    total: at(shape.total),
    ...(shape.facets && { facets: shape.facets }),
  };
}

/**
 * Reads any answer: parse, `transform`, shape, `items`, `map`, entities in one batch.
 *
 * @throws {Failure} `format`, `shape`, `config`, or `http` for an error that came with status 200
 */
export async function readRare<T>(request: Request<T> & Handed): Promise<Outcome<T>> {
  const { subject, source, options, tools, Failure, valuesOf, unknown } = request;
  const { preset, items: path, map = '', base } = options;
  const { kind } = subject;
  const [texts = ''] = FIELDS[kind].split('|');
  const fields = FIELDS[kind].split(/[ |]/);
  const bare: Ask = { kind, json: 0, source, options, tools, fields, Failure };
  const { json, shape: fed } = await parsed(request, bare, unknown);
  const seen: Ask = { ...bare, json };

  const mine = compile(map, seen, fields);
  const thread = kind === 'comment' ? ownedThread(mine, seen) : undefined;
  const ask: Ask = { ...seen, tree: thread?.tree };
  const owned = path ? compile(path, ask) : undefined;
  const plain: Shape | undefined = preset === 'none' ? { name: preset, items: '.', map: '' } : undefined;
  const shape: Shape = fed ?? plain ?? commonShape(subject.shapes, preset, json) ?? (await recognise(ask, unknown));
  options.seen?.(shape);

  const list = listOf(shape, owned, ask);
  const whole = thread ? thread.filled(shape.list || !ask.tree ? list : flatten(list, ask.tree)) : list;
  const rows = rowsOf(whole, shape, mine, ask);
  const html = (field: string): string | undefined => (mine.has(field) ? undefined : shape.html);
  const values = valuesOf(rows, texts, html, tools, base || source.url, momentsOf(ask, orderIn(rows, shape, json)));
  const items = rows.flatMap((row) => {
    const item = subject.toItem(row, values);
    return item ? { ...item, ...(kind === 'article' && extrasOf(row, values)) } : [];
  });
  if (rows.length && !items.length) throw unread(ask);
  // Answers that stand in their comments are no items of the page.
  const count = whole.filter((item) => own(item, '~parent') === undefined).length;
  const rest = restOf(shape, count, ask);
  // What this chunk is not needed for says nothing of its shape either.
  const named = !subject.shapes.some((one) => one === shape) && { shape: shape.name };
  return { items, dropped: rows.length - items.length, ...rest, total: thread?.total ?? rest.total, ...named };
}
