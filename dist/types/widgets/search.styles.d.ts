/** The field alone; what opens from it brings its own styles. */
export declare const searchStyles: CSSStyleSheet;
