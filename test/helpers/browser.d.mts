export declare const browserArgs: string[];
export declare function findBrowser(): string;
export declare function findWholeBrowser(): string;
