import { parseMap } from './grammar.js';
import { pick } from './map.js';
import type { Outline } from './outline.js';
import { isRecord, own, primitive } from './path.js';
import { speak, ADDRESSES } from './cells.js';

const SIZES: readonly (readonly [RegExp, number])[] = [
  [/\b(tiny|icon|xs|mini|square|low)\b/, 120],
  [/\bthumb\w*\b/, 300],
  [/\b(small|sm|s|list)\b/, 300],
  [/\b(medium|md|m|preview|teaser|card|standard)\b/, 600],
  [/\b(large|lg|l|big|high|hd|wide|desktop)\b/, 1200],
  [/\b(original|full|xl|xxl|xlarge|huge|max\w*|hero)\b/, 1600],
];

const wide = (said: string): number => Math.max(0, ...(said.match(/\d{2,4}/g) ?? []).map(Number));

/** How wide a picture is: by what stands beside its address, by its key, by the address itself, or by a word; 0 unknown. */
function widthOf({ width, path, name, values }: Outline): number {
  const keys = path.replace(/\[-?\d*\]/g, '').split(/\.(?![^[]*\])|\[/);
  const key = wide(keys.slice(-2).join(' '));
  const said = primitive(values[0]);
  const [, across, , asked, , named] =
    /\b(\d{2,4})x(\d{2,4})\b|[?&](?:w|width)=(\d{2,4})|\/(w|width)[_-]?(\d{2,4})\b/.exec(said) ?? [];
  const words = name.split(' ').slice(-2).join(' ');
  return (
    width || key || Number(across ?? asked ?? named ?? 0) || (SIZES.find(([names]) => names.test(words))?.[1] ?? 0)
  );
}

const isSquare = ({ path, values }: Outline): boolean =>
  /\b1x1\b|square/i.test(path) || /\b(\d{2,4})x\1\b/.test(primitive(values[0]));

/** How much wider pictures are better: enough to choose among the sizes of one, too little to choose another. */
export function sizePoints(outline: Outline): number {
  const width = widthOf(outline);
  const points = width ? Math.max(-1.5, Math.min(1.5, 0.6 * Math.log2(width / 400))) : 0;
  return points - (isSquare(outline) ? 0.4 : 0) - (outline.path.includes('[') ? 0.3 : 0);
}

/** Whether something is a list or a map of one picture in several widths. */
function isScales(value: unknown): boolean {
  const entries = isRecord(value) ? Object.values(value) : [];
  const sizes = entries.filter((one) => parseFloat(primitive(own(one, 'width'))) > 0 && speak(one, ADDRESSES));
  return sizes.length > 1 && new Set(sizes.map((one) => primitive(own(one, 'width')))).size > 1;
}

const holderOf = (path: string): string => path.replace(/(\.?[^.[\]]+|\[[^[\]]*\])$/, '');

/** Size and words of a picture, and its other widths, from beside its address. */
export function besideImage({ path }: Outline, outlines: readonly Outline[], list: readonly unknown[]): string[] {
  const holder = holderOf(path);
  const own = (field: string, names: RegExp): string[] => {
    const found = outlines.find(
      (one) =>
        holder &&
        holderOf(one.path) === holder &&
        one.path !== path &&
        names.test(one.name.split(' ').slice(-2).join(' ')),
    );
    return found ? [`${field}: ${found.path}`] : [];
  };
  const scales = scalesOf(holder, outlines, list);
  return [
    ...own('imageAlt', /(^|\b)(alt|alt ?text|alternative ?text|image alt)$/),
    ...own('imageCaption', /\b(caption|legend)$/),
    ...own('imageWidth', /\bwidth$/),
    ...own('imageHeight', /\bheight$/),
    ...(scales ? [`srcset: ${scales}`] : []),
  ];
}

/** The path to the widths of the picture that a path holds: around it, or in it. */
function scalesOf(holder: string, outlines: readonly Outline[], list: readonly unknown[]): string | undefined {
  const within = outlines.flatMap(({ path }) =>
    holder && path.startsWith(`${holder}.`) ? holderOf(holderOf(path)) : [],
  );
  const paths = [holderOf(holder), holder, ...within].filter((path) => path && !/\]$/.test(path));
  return [...new Set(paths)].slice(0, 12).find((path) => {
    const alternatives = parseMap(`srcset: ${path}`, ['srcset']).get('srcset');
    const found = list.slice(0, 4).flatMap((item) => pick(item, alternatives) ?? []);
    return found.length > 0 && found.every(isScales);
  });
}
