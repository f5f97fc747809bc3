import { outlineOf, type Outline } from './outline.js';
import { primitive } from './path.js';
import { besideImage, sizePoints } from './picture-guess.js';
import type { Kind } from './shapes.js';
import { ARTICLE } from './article-wishes.js';
import { ADDRESS, API, FILE, HTML, isAddress, isDate, LOCAL } from './fits.js';
import { besideCode, fullName, madeUp, nameIds, siteAndPath, viewOf } from './made-up.js';
import { REMARK } from './remark-wishes.js';
import type { Wish } from './wish.js';

const AVOID =
  /\b(related|recommend\w*|next|prev\w*|parent|comments?|replies|avatar|icon|logo|favicon|thumbnail (?:width|height)|width|height|mime|type|sponsor\w*|advert\w*|seo|og|twitter|meta|self|api|edit|source|publisher|provider|organi[sz]ations?|company|sales?|presales?|registration|site|feed|embed\w*|teaser (?:user|content|pid))\b/;

/** What a comment names beside itself: whom it answers, and what it is about. */
const ABOUT =
  /^(post|article|story|page|thread|topic|community|entry|video|forum|site) (?!id$)|\b(reply to|in reply|replied)\b/;

const BESIDE = /^(post|article|story|page|thread|topic|community|entry|video|forum|site)\./i;

/** What stands in a comment's answers is theirs, and no comment's own. */
const OF_ANSWERS = /(^|\.)(children|replies|comments|child_comments|responses|kids|answers)\b.*\[/;

/** A post's number, or its parent's: a list where each has another one, and none has nothing, numbers the posts. */
const isOwnNumber = ({ name, values, variety, coverage }: Outline): boolean =>
  /^[pr]id$/.test(name) && variety === 1 && coverage === 1 && values.length > 1 && !values.map(primitive).includes('0');

/** Names that a machine reads, where the same thing may have one for people beside it. */
const CODED = / (slug|handle|code|codename|key|id|uri|alias|login|username|user ?slug)$/;

/** Where a person has a name, a title beside it is a job. */
const JOB = /^(.* )?(authors?|users?|creators?|writers?|people|persons?|contributors?|by ?lines?|bylines?) title$/;

/** A person's name as people read it, where a shorter one stands beside it. */
const SHOWN = /(display|display ?name|full ?name|name full|name display|real ?name|screen ?name)$/;

/** Whether values can be nothing but this, whatever they are called. */
const PLAIN: Partial<Record<string, (said: string, value: unknown) => boolean>> = {
  image: (said) => /^\S+\.(jpe?g|png|webp|avif)(\?\S*)?$/i.test(said) && isAddress(said),
  url: (said) => !FILE.test(said) && (ADDRESS.test(said) || LOCAL.test(said)) && !API.test(said),
  publishedAt: (said, value) => isDate(said, value) >= 2,
  title: (said, value) =>
    typeof value === 'string' && said.length > 9 && said.length < 140 && /\S\s\S+\s\S/.test(said) && !HTML.test(said),
  bodyHtml: (said) => /<(p|br|div|blockquote)\b[^>]*>/i.test(said),
  excerpt: (said, value) => typeof value === 'string' && said.length > 50 && said.length < 600 && !HTML.test(said),
};

/** What is said of a picture or a place, and not of the article. */
const OF_OTHER = /\b(address|venue|location|place|caption|credits?|copyright|alt|licen[cs]e|legend|source)\b/;

/** Whose picture it is, where it is not the article's. */
const OF_WHOM =
  /\b(avatar|icon|logo|favicon|organi[sz]ations?|publisher|provider|profile|authors?|users?|creators?|owner|sponsor|venue|brand|site|sub ?sites?|community|communities|boards?|forum|sub ?forum|subreddit|channels?|spaces?|groups? (?:icon|avatar|banner|cover|logo)|departments?|members?|account|signs?|signed|signatures?|writers?|reporters?|journalists?|correspondents?|columnists?|contributors?|byline|persons?|people)\b/;

const OF_PERSON = /\b(authors?|posters?|users?|creators?|writers?|owners?)\b/;

/** What leads to a file, not to a page. */
const OF_FILE =
  /\b(images?|imgs?|photos?|pictures?|thumb\w*|cover|poster|media|audio|video|enclosures?|pdf|download)\b/;

/** Links that lead to the page by another road. */
const BRIEF = /\b(short\w*|tiny\w*|bit ?ly|amp|amp ?(url|html|link))\b/;
/** What comes with a page. */
const OF_ATTACHMENT = /\b(attachments?|files|documents|downloads?|enclosures?|appendix|annex\w*)\b/;

const isPlain = (field: string, { name, values, variety, depth }: Outline): boolean => {
  const isIt = PLAIN[field];
  return (
    !!isIt &&
    variety > 0.5 &&
    (depth < 3 || field === 'image' || field === 'url') &&
    !AVOID.test(name) &&
    !(/title|excerpt/.test(field) && OF_OTHER.test(name)) &&
    !(field === 'url' && OF_FILE.test(name)) &&
    !/author|user|account|profile|source|\bid\b|updated|modified|expire/.test(name) &&
    values.every((value) => isIt(primitive(value).slice(0, 800).trim(), value))
  );
};

function score(wish: Wish, outline: Outline, kind: Kind): number {
  const named = wish.names.findIndex((pattern) => pattern.test(outline.name));
  // Nobody knows every language: a value that can be nothing else says what it is.
  const rank = named < 0 && isPlain(wish.field, outline) ? 4 : named;
  if (rank < 0 || (wish.field === 'image' && named !== 0 && OF_WHOM.test(outline.name.replace(/^logo\b/, ''))))
    return -1;
  if (wish.field === 'section' && OF_PERSON.test(outline.name)) return -1;
  if (wish.field === 'parentId' && isOwnNumber(outline)) return -1;
  let fit = 0;
  for (const value of outline.values) {
    const one = wish.fit(typeof value === 'boolean' ? `${value}` : primitive(value).slice(0, 600).trim(), value);
    if (one === -1) fit -= 4;
    else fit += one;
  }
  fit /= outline.values.length || 1;
  if (fit < -0.6) return -1;
  const points = 12 - 3.5 * rank + 2 * fit + 5 * outline.coverage - 0.5 * outline.depth;
  const isFileName =
    / ?(key|file ?name|filename disk|filename download|mime ?type)$/.test(outline.name) &&
    outline.values.every((value) => !isAddress(primitive(value)));
  const isAlike =
    outline.values.length > 2 && outline.variety < 0.4 && /^(title|url|image|bodyHtml|excerpt|id)$/.test(wish.field);
  const strays = AVOID.test(outline.name) && named !== 0 && !(named === 1 && wish.field === 'url') ? 4 : 0;
  const isOfOther =
    /^(title|excerpt|bodyHtml)$/.test(wish.field) && outline.name !== 'caption' && OF_OTHER.test(outline.name);
  const isOneOfMany = outline.isMany && !wish.isList && !/^(image|section|avatar)$/.test(wish.field);
  const isElsewhere =
    kind === 'comment' && wish.field !== 'parentId' && (ABOUT.test(outline.name) || BESIDE.test(outline.path));
  const isLesser = wish.field === 'url' && (BRIEF.test(outline.name) || OF_ATTACHMENT.test(outline.name));
  const isCoded = /^(section|authors|author|tags)$/.test(wish.field) && (CODED.test(outline.name) || outline.isHidden);
  return (
    points -
    strays -
    (isElsewhere ? (wish.field === 'authorUrl' ? 9 : 5) : 0) -
    (isAlike ? 6 : 0) -
    (isOneOfMany ? 6 : 0) -
    (isOfOther ? 9 : 0) -
    (isFileName ? 9 : 0) -
    (isLesser ? 5 : 0) -
    (isCoded ? 2 : 0) -
    (isJob(wish, outline) ? 6 : 0) +
    (wish.field === 'image' ? sizePoints(outline) : 0) +
    // What a letter is called in its readers' boxes, and not in its sender's drawer.
    (wish.field === 'title' && /subject line$/.test(outline.name) ? 1 : 0) +
    (wish.fit === isDate && outline.values.some((value) => /:\d\d|^\d{9,}$/.test(primitive(value))) ? 0.4 : 0) +
    (wish.fit === isDate && /\b(gmt|utc)$/.test(outline.name) ? 0.4 : 0) +
    (/^(authors?|section)$/.test(wish.field) && SHOWN.test(outline.name) ? 1 : 0)
  );
}

/** A reader who follows a link to an interface sees no page, and what an interface links to as a picture is none. */
const isNoPage = ({ field }: Wish, { path, name, values }: Outline): boolean =>
  (field === 'url' || (field === 'image' && (/(^|\.)_?links\b/.test(path) || /\b(detail|self|api)\b/.test(name)))) &&
  values.every((value) => API.test(primitive(value)) && !FILE.test(primitive(value)));

const isJob = ({ field }: Wish, { name }: Outline): boolean => /^authors?$/.test(field) && JOB.test(name);

export interface Guess {
  readonly map: string;
  /** How much of what a reader needs was found; comparable between lists. */
  readonly points: number;
  readonly fields: ReadonlySet<string>;
  /** Dates in figures put the day first: all but some who write English do. */
  readonly dayFirst?: boolean;
}

const LEAST = 6;

const WEIGHT: Partial<Record<string, number>> = {
  title: 4,
  url: 3,
  publishedAt: 2.5,
  bodyHtml: 1,
  author: 2,
  image: 1,
  excerpt: 1,
  authors: 1,
};

/**
 * A `map` for a list of objects, from the names and the values of its fields. Costs a few milliseconds, whatever the
 * list's length.
 *
 * @param columns what the cells of a row are called, where the items are rows of a table
 * @param hasBase whether the owner says what addresses are relative to
 * @param isAlone whether the one item may hold the list that is meant: nothing in a list of its own is then its own
 */
export function guess(
  kind: Kind,
  list: readonly unknown[],
  columns?: readonly string[],
  isAlone = list.length < 2,
  hasBase = false,
): Guess {
  const all = outlineOf(list, columns);
  const outlines = all.filter(
    ({ path }) => !(isAlone && /\[\]\.|\[\w+=/.test(path)) && !(kind === 'comment' && OF_ANSWERS.test(path)),
  );
  const taken = new Set<string>();
  const decls: string[] = [];
  const fields = new Set<string>();
  let points = 0;
  for (const wish of kind === 'comment' ? REMARK : ARTICLE) {
    const ranked = outlines
      .filter(({ path }) => wish.shares || !taken.has(path))
      .map((outline) => ({ outline, points: score(wish, outline, kind) }))
      .filter((one) => one.points > LEAST && !isNoPage(wish, one.outline))
      .sort((a, b) => b.points - a.points);
    const [first] = ranked;
    // What a part of an address is named by has a name for people beside it.
    const said =
      first &&
      wish.field === 'section' &&
      besideCode(
        first.outline,
        ranked.map(({ outline }) => outline),
      );
    const best = ranked.find(({ outline }) => outline === said) ?? first;
    if (!best) continue;
    // Others stand in where the best has holes.
    const others =
      best.outline.coverage < 1
        ? ranked
            .slice(1)
            .filter(({ outline }) => !isJob(wish, outline))
            .slice(0, 2)
        : [];
    // Of all whom a comment stands below, the last is the one that it answers.
    const isLine = wish.field === 'parentId' && best.outline.isColumn;
    const paths = [best, ...others].map(({ outline }) => (isLine ? `${outline.path}[-1]` : outline.path));
    // A list without sections has the first of its tags for one, which is a tag still.
    if (!(wish.field === 'section' && /\btags?\b/.test(best.outline.name))) taken.add(best.outline.path);
    const isHtml = best.outline.values.some((value) => HTML.test(primitive(value)));
    const field = wish.field === 'bodyHtml' && !isHtml ? (kind === 'comment' ? 'text' : 'bodyText') : wish.field;
    // A path that is relative to the site, not to the answer.
    const isBare =
      field === 'url' &&
      best.outline.values.every((value) => !isAddress(primitive(value)) && !/^\.\.?\//.test(primitive(value)));
    const whole = /^authors?$/.test(field) ? fullName(outlines) : undefined;
    const halves =
      /first|given/.test(best.outline.name) || isJob(wish, best.outline) || whole?.includes(`{${best.outline.path}}`)
        ? whole
        : undefined;
    const sited = field === 'url' ? siteAndPath(best.outline, outlines) : undefined;
    // The pictures of a Zope site are views of the page that shows them.
    const isView = field === 'image' && best.outline.values.every((value) => /^@@/.test(primitive(value)));
    if (isView) decls.push(...viewOf(decls, best.outline));
    else decls.push(`${field}: ${halves ?? sited ?? (isBare ? `"/{${best.outline.path}}"` : paths.join(', '))}`);
    fields.add(field);
    points += (WEIGHT[wish.field] ?? 0.5) * best.outline.coverage;
    if (field === 'image') decls.push(...besideImage(best.outline, outlines, list));
  }
  if (kind === 'comment') nameIds(decls, outlines);
  decls.push(...madeUp(kind, fields, outlines, hasBase));
  const isForeign = outlines.filter((one) => one.isForeign).length > 1;
  return { map: decls.join('; '), points, fields, ...(isForeign && { dayFirst: true }) };
}
