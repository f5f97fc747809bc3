import { type TemplateResult } from 'lit';
import type { Failure } from '../model/failure.js';
import type { FeedController } from './feed-controller.js';
import { DataElement } from './data-element.js';
/** What there is a pair of sentences for. */
export type Subject = 'article' | 'list' | 'related' | 'comments';
/**
 * A widget that shows a feed. It draws the feed's state the same way everywhere: the page's own children until there is
 * something better, a skeleton of the final size, one sentence where nothing came, the value with its age where it is old.
 */
export declare abstract class FeedElement<T> extends DataElement {
    #private;
    /** @internal */
    abstract readonly feed: FeedController<T>;
    /** Asks the endpoint again. What is shown stays until there is something newer. */
    refresh(): void;
    /** What it shows: names the sentences where there is nothing to show, `listFailed` and `listEmpty`. */
    protected abstract readonly subject: Subject;
    protected abstract renderSkeleton(): TemplateResult;
    protected abstract renderValue(value: T): TemplateResult;
    /** What stands above every state: a heading. */
    protected renderAbove(): unknown;
    /** What a page wrote inside for readers without script. */
    protected renderFallback(): unknown;
    protected render(): TemplateResult;
    protected renderState(): unknown;
    protected renderFailed(failure: Pick<Failure, 'kind'>): TemplateResult;
    protected renderEmpty(): TemplateResult;
}
