/**
 * A sheet for these styles, one for all who ask. Many a page makes its rem ten pixels (`html { font-size: 62.5% }`, as
 * the themes of Ghost do) and says 1.6rem where others say 1rem: there our rems grow as the page's own do.
 */
export declare function sheetOf(styles: string): CSSStyleSheet;
/** Lit's own `css` brings a class along that no browser with constructable style sheets needs. */
export declare const css: ([styles]: TemplateStringsArray) => CSSStyleSheet;
