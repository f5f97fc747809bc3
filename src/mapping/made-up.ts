import { LOCAL } from './fits.js';
import type { Outline } from './outline.js';
import { primitive } from './path.js';
import type { Kind } from './shapes.js';

const said = ({ values }: Outline): string[] => values.map(primitive).filter((one) => one && one !== '0');

/** Takes for a comment's id what others name it by as their parent: a forum may number its posts beside their ids. */
export function nameIds(decls: string[], outlines: readonly Outline[]): void {
  const pathOf = (field: string): string | undefined =>
    decls.find((decl) => decl.startsWith(`${field}: `))?.slice(field.length + 2);
  const at = (path: string | undefined): Outline | undefined => outlines.find((one) => one.path === path);
  const parent = at(pathOf('parentId'));
  const parents = new Set(parent && said(parent));
  const knows = (one: Outline | undefined): number => (one ? said(one).filter((id) => parents.has(id)).length : 0);
  const path = pathOf('id');
  if (!parents.size || knows(at(path))) return;
  const other = outlines.find(
    (one) => one !== parent && !one.isMany && one.coverage === 1 && one.variety === 1 && knows(one) * 2 >= parents.size,
  );
  if (!other) return;
  if (path) decls.splice(decls.indexOf(`id: ${path}`), 1);
  decls.push(`id: ${other.path}`);
}

/** A picture below the address of its page. */
export const viewOf = (decls: readonly string[], { path }: Outline): string[] =>
  decls.flatMap((decl) => (/^url: [^"]/.test(decl) ? `image: "{${decl.slice(5)}}/{${path}}"` : []));

const PERSON =
  '(author|authors|user|creator|user created|writer|owner|persons?|people|contributors?|reporter|from|poster|commenter|member|profile|account|actor)\\b.*';
const FIRST = new RegExp(`^(.* )?${PERSON}(first ?name|given ?name|given)$`);
const LAST = new RegExp(`^(.* )?${PERSON}(last ?name|family ?name|family|surname)$`);

/** A name from its halves, both from the same place. */
export function fullName(outlines: readonly Outline[]): string | undefined {
  const first = outlines.find(({ name, path }) => FIRST.test(name) && !path.includes('[]'));
  const many = outlines.find(({ name }) => FIRST.test(name));
  const one = first ?? many;
  const holder = one?.path.replace(/[^.[\]]+$/, '') ?? '';
  const last = outlines.find(({ name, path }) => LAST.test(name) && path.replace(/[^.[\]]+$/, '') === holder);
  // Beside a first name a "name" is the last one, unless it has the first in it.
  const beside = (half: Outline): Outline | undefined =>
    outlines.find(
      ({ name, path, values }) =>
        / name$/.test(name) &&
        path !== half.path &&
        path.replace(/[^.[\]]+$/, '') === half.path.replace(/[^.[\]]+$/, '') &&
        !values.some((value, index) => primitive(value).includes(primitive(half.values[index]))),
    );
  const rest = one && beside(one);
  const other = last ?? rest;
  if (one) return other && `"{${one.path}} {${other.path}}"`;
  // And beside a last name it is the first.
  const family = outlines.find(({ name }) => LAST.test(name));
  const given = family && beside(family);
  return given && `"{${given.path}} {${family.path}}"`;
}

const isCode = ({ values }: Outline): boolean => values.every((value) => /^[a-z\d_-]+$/.test(primitive(value)));

/** What a name belongs to: "community" of "community name". */
const ownerOf = ({ name }: Outline): string => name.replace(/ ?\S+$/, '');

/** What stands beside a name that is written as addresses are, and is not so itself; undefined for any other name. */
export const besideCode = (one: Outline, others: readonly Outline[]): Outline | undefined =>
  isCode(one) && ownerOf(one)
    ? others.find((other) => ownerOf(other) === ownerOf(one) && !isCode(other) && other.coverage === one.coverage)
    : undefined;

/** What holds the first half of an address, and what the second. */
const SITE_KEY = /^(base|base_?ur[li]|host|host_?name|origin|domain|site|site_?url|root|prefix)$/i;
const PATH_KEY = /^(path|path_?name|relative_?path|uri)$/i;
const SITE = /^((https?:)?\/\/\S+|[\w-]+(\.[\w-]+)+(:\d+)?)$/i;

/** An address that is written in two: `{base, path}`, `{host, pathname}`. */
export function siteAndPath(path: Outline, outlines: readonly Outline[]): string | undefined {
  const keyOf = (one: Outline): string => /[^.[\]]+$/.exec(one.path)?.[0] ?? '';
  const all = (one: Outline, pattern: RegExp): boolean => one.values.every((value) => pattern.test(primitive(value)));
  if (!PATH_KEY.test(keyOf(path)) || !all(path, /^[^\s:]+$/)) return undefined;
  const holder = path.path.slice(0, -keyOf(path).length);
  const site = outlines.find(
    (one) => one.path === holder + keyOf(one) && SITE_KEY.test(keyOf(one)) && one.coverage === 1 && all(one, SITE),
  );
  if (!site) return undefined;
  const scheme = all(site, /\/\//) ? '' : 'https://';
  const slash = all(site, /\/$/) || all(path, /^\//) ? '' : '/';
  return `"${scheme}{${site.path}}${slash}{${path.path}}"`;
}

const SLUG =
  /^(?!.*\b(author|user|category|section|tag|topic|image|profile)\b)(\S+ ){0,2}(slug|handle|permalink|url (pattern|segment|path|slug|title|key|name|id|alias)|seo url|urlname)( current)?$/;

const slugIn = (outlines: readonly Outline[]): Outline | undefined =>
  outlines.find(({ name, isMany }) => SLUG.test(name) && !isMany);

/** What a site's address may end with as it is. */
const WHOLE_PATH = /\b(permalink|path|full slug|route|url path|pathname|uri)( current)?$/;

/**
 * Fields that have to be put together: a link from a slug, a name from its halves. A slug by itself is no address, because
 * each site has its pages elsewhere: it needs the owner's `base`.
 */
export function madeUp(
  kind: Kind,
  fields: ReadonlySet<string>,
  outlines: readonly Outline[],
  hasBase: boolean,
): string[] {
  const author = fullName(outlines);
  if (kind === 'comment') return !fields.has('author') && author ? [`author: ${author}`] : [];
  const slug = slugIn(outlines);
  const isPath = slug?.values.every((value) => LOCAL.test(primitive(value)));
  const link =
    slug &&
    (isPath ? slug.path : WHOLE_PATH.test(slug.name) ? `"/{${slug.path}}"` : hasBase ? `"{${slug.path}}"` : undefined);
  return [
    ...(!fields.has('url') && link ? [`url: ${link}`] : []),
    ...(!fields.has('authors') && author ? [`authors: ${author}`] : []),
  ];
}
