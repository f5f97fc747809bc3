/** Registers an element; where names are taken the first stay, and the console says so once. */
export declare function define(name: string, element: CustomElementConstructor): void;
