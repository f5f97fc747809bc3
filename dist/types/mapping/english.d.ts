/** A field's name, word by word in English where it is in one of some twenty other languages. */
export declare const inEnglish: (name: string) => string;
