import type { Payload } from '../model/feed.js';
import type { Shape } from './shapes.js';
/** What mapping reads of an XML element; a DOM `Element` is one. */
export interface XmlNode {
    readonly localName: string;
    readonly namespaceURI: string | null;
    readonly textContent: string | null;
    readonly children: Iterable<XmlNode>;
    getAttribute(name: string): string | null;
}
/** What only a browser can do, handed in. */
export interface Tools {
    /** The text content of each HTML fragment; called once for an answer. */
    decode(texts: readonly string[]): readonly string[];
    /** The root element of an XML text; null where it is not well formed. */
    parseXml(text: string): XmlNode | null;
}
/** An answer, or JSON that came without one (a script child, a property) with the address that its links are relative to. */
export type Source = Payload | {
    readonly url: string;
    readonly json: unknown;
};
/** What `transform` is told of an answer beside its JSON; the names are those of a fetch `Response`. */
export interface AnswerHead {
    readonly url: string;
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
}
export type Transform = (json: unknown, response: AnswerHead) => unknown;
/** The attributes of a widget as they are written, and where messages for its owner go. */
export interface ReadOptions {
    readonly preset?: string;
    readonly items?: string;
    readonly map?: string;
    readonly next?: string;
    readonly sourceTimezone?: string;
    /** What links are relative to, absolute itself; the source's own address where it is not given. */
    readonly base?: string;
    /** What temperatures are in where neither answer nor address says: c, f or k. */
    readonly unit?: string;
    /** Which page this is (from 1), how many items were asked for (0 unknown), and the address it was asked from. */
    readonly page?: {
        readonly number: number;
        readonly size: number;
        readonly url: string;
    };
    /** Changes the parsed answer before all else; it may look at the answer's address, status and headers. */
    readonly transform?: Transform;
    readonly warn: (message: string) => void;
    /** Told which shape the answer was read by: its name, the path to its list and its `map`. */
    readonly seen?: (shape: Shape) => void;
}
