/** Whether any file of ours on this page has told. */
declare const TOLD: unique symbol;
declare global {
    interface Window {
        [TOLD]?: true;
    }
}
/** Registers an element; where names are taken the first stay, and the console says so once. */
export declare function define(name: string, element: CustomElementConstructor): void;
export {};
