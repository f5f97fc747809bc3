/** How well a value fits a field by its type: below 0 it cannot be it. */
export type Fit = (said: string, value: unknown) => number;
export declare const HTML: RegExp;
export declare const ADDRESS: RegExp;
/** Names of pictures, sounds and films, which are no page. */
export declare const FILE: RegExp;
export declare const LOCAL: RegExp;
export declare const API: RegExp;
export declare const isAddress: (said: string) => boolean;
export declare const isDate: Fit;
export declare const isTitle: Fit;
export declare const isText: Fit;
export declare const isBody: Fit;
export declare const isLink: Fit;
export declare const isPicture: Fit;
export declare const isName: Fit;
export declare const isTopic: Fit;
export declare const isCount: Fit;
export declare const isId: Fit;
export declare const isLanguage: Fit;
export declare const isFlag: Fit;
