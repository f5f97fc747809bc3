/**
 * HTML from somebody else's server, not yet looked at. It is an object and not a string, so that no template can show
 * it by mistake; `ui/foreign.ts` is the one file that opens it, has it sanitized and makes it nodes.
 */
export declare class ForeignHtml {
    readonly source: string;
    constructor(source: string);
}
/**
 * When something happened, as exactly as its source said it:
 * an instant (epoch milliseconds) · a calendar day (epoch of its midnight in UTC; it has no time and no zone) ·
 * words that no rule reads safely ("14 November 2026" in any language), shown as they came.
 */
export type Moment = {
    readonly kind: 'instant';
    readonly epoch: number;
} | {
    readonly kind: 'day';
    readonly epoch: number;
} | {
    readonly kind: 'words';
    readonly words: string;
};
