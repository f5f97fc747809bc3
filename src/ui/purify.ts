import DOMPurify from 'dompurify';
import type { Allowed } from './allowed.js';
import type { Policy } from './policy.js';

const BEGINNING = '.';

/**
 * The same list through DOMPurify, for browsers without `Element.setHTML`. A chunk of its own: ten kilobytes that
 * most readers never load. Null where the page's policy refuses the parser.
 */
export function purify(html: string, { elements, attributes }: Allowed, policy: Policy): Node | null {
  const allowedOf = new Map(elements.map((element) => [element.name, element.attributes]));
  const purifier = DOMPurify();
  purifier.addHook('uponSanitizeAttribute', (node, event) => {
    const own = allowedOf.get(node.nodeName.toLowerCase()) ?? [];
    event.keepAttr = attributes.includes(event.attrName) || own.includes(event.attrName);
    // What an address may be is looked at afterwards, for both sanitizers alike.
    event.forceKeepAttr = event.keepAttr;
  });
  // A page's own element stays itself under its `is`, even without the attribute: a plain one takes its place.
  purifier.addHook('beforeSanitizeElements', (node) => {
    if (!(node instanceof Element) || !node.hasAttribute('is')) return;
    const plain = node.ownerDocument.createElement(node.localName);
    for (const name of [...attributes, ...(allowedOf.get(node.localName) ?? [])]) {
      const value = node.getAttribute(name);
      if (value !== null) plain.setAttribute(name, value);
    }
    plain.append(...node.childNodes);
    node.replaceWith(plain);
  });
  // DOMPurify's types ask for the DOM library's own policy type, which has a brand that ours cannot have.
  const config: Record<string, unknown> = {
    ALLOWED_TAGS: [...allowedOf.keys(), '#text'],
    ALLOWED_ATTR: [...new Set([...attributes, ...elements.flatMap((element) => element.attributes)])],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: false,
    // Its guesses about text that looks like markup are for results that are parsed again; these are nodes.
    SAFE_FOR_XML: false,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: policy,
  };
  // The library parses a whole document: this beginning makes its parser go on as inside an element.
  const nodes: unknown = purifier.sanitize(`<!doctype html>${BEGINNING}${html}`, config);
  if (!(nodes instanceof Node)) return null;
  if (nodes.firstChild instanceof Text) nodes.firstChild.deleteData(0, BEGINNING.length);
  return nodes;
}
