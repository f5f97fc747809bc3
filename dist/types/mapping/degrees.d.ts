/** c, f or k, as a sign, a word or a system of units says it; '' where it says none. */
export declare function degreesIn(said: string): string;
