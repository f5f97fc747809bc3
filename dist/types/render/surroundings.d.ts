import type { Document as Tree, Element as Node } from 'domhandler';
export declare function enter(page: Tree, address: string): void;
/** Nothing happens to a page that is only text. */
declare class Silence {
    observe(): void;
    disconnect(): void;
    addEventListener(): void;
    removeEventListener(): void;
}
/** An element of the page, as far as widgets look at it. */
declare class Seen {
    readonly node: Node;
    constructor(node: Node);
    get localName(): string;
    get textContent(): string;
    get href(): string;
    get src(): string;
    get content(): string;
    get lang(): string;
    get dataset(): Readonly<Record<string, string>>;
    getAttribute(name: string): string | null;
    hasAttribute(name: string): boolean;
}
export declare const seen: (node: Node | null) => Seen | null;
declare class Page extends Silence {
    readonly readyState = "complete";
    readonly hidden = true;
    readonly head: {};
    get baseURI(): string;
    get documentElement(): Seen | {
        readonly lang: string;
    };
    get scripts(): readonly Seen[];
    querySelector(selector: string): Seen | null;
    querySelectorAll(selector: string): readonly Seen[];
}
export declare class ShadowRoot extends Silence {
    readonly adoptedStyleSheets: CSSStyleSheet[];
    /** What is drawn here is text: nothing can be found in it, and nothing has a size. */
    querySelector(): null;
}
export declare class CSSStyleSheet {
    text: string;
    /** As Lit reads a sheet where it can adopt none. */
    get cssRules(): readonly {
        readonly cssText: string;
    }[];
    replaceSync(text: string): void;
    toString(): string;
}
export declare const document: Page;
export declare const window: Silence;
/** Of a page's own style nothing is known: it is taken as light, with text of the usual size. */
export declare const getComputedStyle: () => {
    colorScheme: string;
    caretColor: string;
    fontSize: string;
};
export declare const navigator: {
    onLine: boolean;
};
export declare const location: {
    readonly href: string;
    readonly search: string;
    readonly hash: string;
};
export declare const requestAnimationFrame: () => void;
export declare const addEventListener: () => void;
export declare const removeEventListener: () => void;
export declare const MutationObserver: typeof Silence;
export declare const IntersectionObserver: typeof Silence;
export declare const ResizeObserver: typeof Silence;
export declare const HTMLElement: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
export {};
