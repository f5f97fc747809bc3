/** What stands around a widget and speaks for it: elements of the page, a `<press-feed>`, the tag of the script. */
/** The closest element that a selector fits, from the element itself outwards, across shadow roots. */
export declare function around(element: Element, selector: string): Element | null;
/**
 * What a site says for all widgets on the tag of its script, as in `<script src="…/presslet.js" data-theme="auto">`; ''
 * where it says nothing. A script that other code has bundled has no such tag.
 */
export declare function siteWide(name: 'lang' | 'theme' | 'loading'): string;
/**
 * What holds where a widget itself says nothing: the closest feed that does, else the tag of the script. A site may have
 * put another prefix in the place of ours.
 */
export declare function setting(element: Element, name: 'theme' | 'loading'): string;
/**
 * The language of a widget: the closest `lang` of the page, then the site's, and only then that of the whole document,
 * which a template often gets wrong. `isOurs` where a custom element says it, which may be one of ours by another name, and
 * no `dir`: its text then turns by itself.
 */
export declare function languageOf(element: Element): {
    readonly lang: string;
    readonly isOurs: boolean;
};
/** Calls back after any attribute changed that speaks for widgets; returns how to stop. One observer serves all. */
export declare function watchAround(listener: () => void): () => void;
