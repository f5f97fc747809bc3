import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for fields as this project compiles them. Lit's own brings the other kind of decorators along, which
 * is a quarter of a kilobyte that no element here uses.
 */
export function property(options?: PropertyDeclaration) {
  return (element: ReactiveElement, name: PropertyKey): void => {
    const { constructor } = element;
    const declared = options?.type ? options : { converter: toText, ...options };
    if (isElementClass(constructor)) constructor.createProperty(name, declared);
  };
}

/** An attribute that is taken away leaves an empty text, and not the null that Lit's own converter leaves. */
const toText = (value: string | null): string => value ?? '';

function isElementClass(value: unknown): value is typeof ReactiveElement {
  return typeof value === 'function' && 'createProperty' in value;
}
