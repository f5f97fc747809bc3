import type { PropertyDeclaration, ReactiveElement } from 'lit';
/**
 * Lit's `@property` for fields as this project compiles them. Lit's own brings the other kind of decorators along, which
 * is a quarter of a kilobyte that no element here uses.
 */
export declare function property(options?: PropertyDeclaration): (element: ReactiveElement, name: PropertyKey) => void;
