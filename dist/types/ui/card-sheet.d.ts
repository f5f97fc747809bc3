/** One sheet for all widgets that draw cards. */
export declare const cardStyles: CSSStyleSheet;
