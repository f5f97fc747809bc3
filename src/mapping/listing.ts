import { Failure } from '../model/failure.js';
import type { Listing } from '../model/feed.js';
import { toNumber, toUrl } from './cells.js';
import { readCommon } from './common.js';
import { at } from './map.js';
import type { ReadOptions, Source, Tools } from './options.js';
import { primitive } from './path.js';
import type { Outcome, Request, Subject } from './subject.js';
import { valuesOf } from './values.js';

/** All that is not needed for the commonest answers: loaded when something else comes. */
export const rare = () => import('./rare.js');

function parsed(source: Source): unknown {
  try {
    return 'json' in source ? source.json : JSON.parse(source.text);
  } catch {
    return undefined;
  }
}

/** The next page's address, where the answer's headers or its body name one; never this page's own. */
function turnOf<T>(
  { source, options }: Request<T>,
  { items, dropped, next }: Outcome<T>,
  header: (name: string) => string,
) {
  const { number, url } = options.page ?? { number: 1, url: source.url };
  const isAuto = (options.next || 'auto') === 'auto';
  const said = primitive(
    (isAuto && /<([^<>]+)>\s*;[^,<]*rel="?next/.exec(header('Link'))?.[1]) ||
      next ||
      (isAuto && number < +header('X-WP-TotalPages') && number + 1),
  );
  const turn = said && items.length + dropped ? toUrl(+said ? url : said, source.url) : undefined;
  if (+said) turn?.searchParams.set('page', said);
  return turn && turn.href !== url && /^https?:/.test(turn.href) ? turn.href : undefined;
}

/** One answer read as a list of a subject's items. Throws `Failure`. */
export async function listing<T>(
  subject: Subject<T>,
  source: Source,
  options: ReadOptions,
  tools: Tools,
): Promise<Listing<T>> {
  const request = { subject, source, json: parsed(source), options, tools };
  const outcome =
    readCommon(request) ??
    (await (await rare()).readRare({ ...request, Failure, valuesOf, unknown: () => import('./unknown.js') }));
  const header = (name: string): string => ('header' in source && source.header(name)) || '';
  return {
    ...outcome,
    total: toNumber([header('X-WP-Total') || outcome.total]),
    next: turnOf(request, outcome, header),
    index: at(request.json, '_presslet.index'),
  };
}
