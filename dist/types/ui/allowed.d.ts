/** Boxes of a page and tags of old times: they go, and what is in them stays. */
export declare const LOOSE: string[];
/**
 * What may stay of somebody else's HTML: running text and pictures, nothing that acts, styles, names or frames.
 * One list for both sanitizers, in the shape that `Element.setHTML` takes.
 */
export declare const ALLOWED: {
    elements: {
        name: string;
        attributes: string[];
    }[];
    attributes: string[];
    comments: boolean;
    dataAttributes: boolean;
};
export type Allowed = typeof ALLOWED;
