/** Reads `a: b; c: d`. Linear, never throws; a part without a colon is left out. */
export declare function pairs(text?: string): [string, string][];
/** What JSON says, or undefined where it is none. */
export declare function parsed(text: string): unknown;
/** The value at a path of own properties; the value itself where the path is empty. */
export declare const at: (value: unknown, path: string) => unknown;
/** The first value that says something: text, a number or an object. */
export declare const first: (value: unknown, paths: string) => unknown;
/** What an answer is judged by. */
export interface Evidence {
    readonly status: number;
    readonly text: string;
    readonly json: unknown;
}
/** Whether an answer meets a rule (see `Wire`); an unreadable rule is met by nothing. */
export declare const meets: (rule: string, evidence: Evidence) => boolean;
