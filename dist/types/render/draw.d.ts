import '../at-once.js';
import { type Element as Node } from 'domhandler';
import type { Article } from '../model/article.js';
import { PressArticle } from '../widgets/article.js';
import { PressCommentCount } from '../widgets/comment-count.js';
import { PressDateline } from '../widgets/dateline.js';
import { PressList } from '../widgets/list.js';
import { PressRelated } from '../widgets/related.js';
import { PressSearch } from '../widgets/search.js';
/** A thread is not among them: what readers wrote is as new as the moment, and is cleaned by a browser. */
declare const widgets: {
    readonly 'press-article': typeof PressArticle;
    readonly 'press-comment-count': typeof PressCommentCount;
    readonly 'press-dateline': typeof PressDateline;
    readonly 'press-list': typeof PressList;
    readonly 'press-related': typeof PressRelated;
    readonly 'press-search': typeof PressSearch;
};
export type Tag = keyof typeof widgets;
export declare const TAGS: string[];
export declare const isTagOfOurs: (name: string) => name is Tag;
/** A widget's own style, before any chunk adds to it. */
export declare function styleOf(tag: Tag): string[];
/** What a widget reads. */
export interface Given {
    /** The parsed answer; undefined for a widget that shows something without. */
    readonly json: unknown;
    /** Where it came from, which is what links in it are relative to. */
    readonly url: string;
    /** The element whose attributes say how to read it. */
    readonly reader: Node;
}
/** A widget as it is first seen. */
export interface Drawing {
    readonly html: string;
    /** What its styles say, in the order in which they hold. */
    readonly styles: readonly string[];
    /** What stands on the tag itself for the styles to see. */
    readonly theme: string;
    /** What it was given to choose from. */
    readonly articles: readonly Article[];
}
/** Draws a widget with a widget's own code. Throws its failure. */
export declare function draw(tag: Tag, node: Node, given: Given | undefined): Promise<Drawing>;
export {};
