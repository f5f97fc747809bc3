/**
 * The ground that every widget stands on: tokens, faces, and the few shapes that all share.
 *
 * A public token `--press-*` is only ever read, with a fallback, so that a page may set it anywhere above. The private
 * `--_*` are those readings, named once. By default a widget takes the page's own ink, ground and faces: greys are
 * mixed from the page's ink. `theme="auto|light|dark"` brings the paper's own instead.
 *
 * A face that is the page's own is `inherit`, which the shorthand `font` does not take: a family stands by itself.
 */
export declare const ground: CSSStyleSheet;
