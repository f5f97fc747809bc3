type Child = Node | string;
type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with attributes and children; `true` writes an empty attribute, `false` none. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  write(element, attributes);
  element.append(...children);
  return element;
}

/** Sets what is given and takes away what is false. */
export function write(element: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'boolean') element.toggleAttribute(key, value);
    else element.setAttribute(key, value);
  }
}

/** A sentence of a docblock: what stands between backticks is code. */
export function sentence(text: string): Child[] {
  return text.split('`').map((part, index) => (index % 2 ? el('code', {}, part) : part));
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of one path in the ink of the text around it. */
export function drawing(width: number, height: number, path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  write(svg, { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  const line = document.createElementNS(SVG, 'path');
  write(line, { d: path });
  svg.append(line);
  return svg;
}
