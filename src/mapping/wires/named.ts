import { readAttributes, type Misspelt } from './attributes.js';
import { formWire, type SaidForm } from './form.js';
import { plain, wires } from './rare.js';
import { isReadOnly } from './read-only.js';
import type { Wire } from './wire.js';
import { wordpress } from './wordpress.js';

export { toCounts, toCountsRequest } from './counts.js';

/** A Mastodon post's thread, by its address. */
const MASTODON = /\/api\/v1\/statuses\/\w+\/context/;

export interface Naming {
  readonly preset: string;
  readonly src: string;
  readonly attribute: (name: string) => string | null;
  /** The page's own form, where that is the way to send. */
  readonly form?: SaidForm;
}

/**
 * How the server that a page names takes comments: a wire that it names, its own form, a wire that its list is known by,
 * and on top of that what its attributes say. Undefined where it takes none; a message with a caret where an attribute
 * makes no sense.
 */
export function toWire({ preset, src, attribute, form }: Naming): Wire | Misspelt | undefined {
  const own = readAttributes(attribute);
  if ('message' in own) return own;
  const named = Object.hasOwn(wires, preset) ? wires[preset] : undefined;
  if (form) return { ...formWire(form), ...own };
  const isWordpress = /^wordpress/.test(preset) || (!named && /wp\/v2\/comments/.test(src));
  const base = isWordpress ? wordpress : named;
  if (!base && !own.create && (isReadOnly(preset) || MASTODON.test(src))) return undefined;
  return { ...(base ?? plain), ...own };
}
