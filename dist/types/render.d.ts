export interface RenderOptions {
    /** Address at which the page will stand: what is relative in it is relative to that. */
    readonly base: string;
    /** The parsed JSON of an address, or a promise of it. What it leaves undefined is asked for over the network. */
    readonly load?: (url: string) => unknown;
    /**
     * Address of a widget's style, for pages whose policy forbids inline ones: `(tag) => '/css/' + tag + '.css'`, which
     * holds what `stylesheet(tag)` says. By default the style stands in the page.
     */
    readonly linkStyle?: (tag: string) => string;
    /** Prints the data too, in place of `src`, so that the browser asks for nothing. */
    readonly embed?: boolean;
    /** Hears of each widget that was left as it is written, and why. By default the console does. */
    readonly warn?: (message: string) => void;
}
/**
 * Draws every widget in a page, or in a piece of one, into a declarative shadow root. All else stays as it is written, to
 * the byte, and so do the links inside a tag for readers and browsers without. A page that was drawn before is drawn anew.
 * A widget whose data does not come is left as it is written, and `warn` is told.
 */
export declare function render(html: string, options: RenderOptions): Promise<string>;
/** The whole style of a printed widget, for `linkStyle`. */
export declare function stylesheet(tag: string): string;
