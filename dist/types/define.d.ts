/** Registers an element; where the name is taken the first stays, and the console says so once. */
export declare function define(name: string, element: CustomElementConstructor): void;
