import DOMPurify from 'dompurify';
import type { Allowed } from './allowed.js';
import type { Policy } from './html.js';

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
  });
  // DOMPurify's types ask for the DOM library's own policy type, which has a brand that ours cannot have.
  const config: Record<string, unknown> = {
    ALLOWED_TAGS: [...allowedOf.keys(), '#text'],
    ALLOWED_ATTR: [...new Set([...attributes, ...elements.flatMap((element) => element.attributes)])],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: false,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: policy,
  };
  const nodes: unknown = purifier.sanitize(html, config);
  return nodes instanceof Node ? nodes : null;
}
