import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for fields as this project compiles them. Lit's own brings the other kind of decorators along, which
 * is a quarter of a kilobyte that no element here uses.
 */
export function property(options?: PropertyDeclaration) {
  return (element: ReactiveElement, name: PropertyKey): void => {
    const { constructor } = element;
    if (isElementClass(constructor)) constructor.createProperty(name, options);
  };
}

function isElementClass(value: unknown): value is typeof ReactiveElement {
  return typeof value === 'function' && 'createProperty' in value;
}
