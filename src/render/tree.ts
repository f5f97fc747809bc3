import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { parse } from 'parse5';
import type { Document, Element, ParentNode } from 'domhandler';
import { isTag, isText } from 'domhandler';

/** A place in the text of a page, and what goes there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The elements of a page, each with its place in the text. A piece of a page is one too. */
export function treeOf(html: string): Document {
  return parse(html, { treeAdapter: adapter, sourceCodeLocationInfo: true });
}

export function attributeOf({ attribs }: Element, name: string): string | null {
  return Object.hasOwn(attribs, name) ? (attribs[name] ?? null) : null;
}

export function wordsIn(node: ParentNode): string {
  return node.children.map((child) => (isText(child) ? child.data : isTag(child) ? wordsIn(child) : '')).join('');
}

export const childrenOf = (node: ParentNode): Element[] => node.children.filter(isTag);

/** Where an element's tag opens, and where all of it ends; undefined for one that the page only implies. */
export function spanOf({ sourceCodeLocation: at }: Element): { open: number; inside: number; end: number } | undefined {
  return at?.startTag && { open: at.startOffset, inside: at.startTag.endOffset, end: at.endOffset };
}

/** Where an attribute of an element stands, with the white space before it. */
export function spanOfAttribute({ sourceCodeLocation: at }: Element, name: string): Omit<Edit, 'text'> | undefined {
  const place = memberOf(memberOf(at, 'attrs'), name);
  if (typeof place !== 'object' || !place || !('startOffset' in place && 'endOffset' in place)) return undefined;
  return { start: Number(place.startOffset), end: Number(place.endOffset) };
}

/** The parser's own objects have no prototype. */
const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value ? Reflect.get(value, name) : undefined;

/** The text with all edits made; everything else stays as it was written, to the byte. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(from, start) + instead;
    from = end;
  }
  return result + text.slice(from);
}
