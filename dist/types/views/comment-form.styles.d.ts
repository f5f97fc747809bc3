export declare const css: string;
