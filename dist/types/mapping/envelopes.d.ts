/** Whether a key says nothing of what it holds, so that its words are no part of a name. */
export declare const isEnvelope: (key: string, value: unknown, depth: number, isAlone?: boolean) => boolean;
/** The one child of an item that has the title which the item itself has not: an envelope, whatever it is called. */
export declare function voiceOf(item: Record<string, unknown>, wordsIn: (key: string) => string): string | undefined;
