import { LitElement } from 'lit';
import { type Words } from './words.js';
/** What all Presslet elements have: the ground, a theme, and the language around them, followed live. */
export declare abstract class PressElement extends LitElement {
    #private;
    static styles: CSSStyleSheet[];
    /**
     * Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. The
     * default is what the `<press-feed>` around it says, or `data-theme` on the script.
     */
    theme?: 'host' | 'auto' | 'light' | 'dark';
    /** The page's own sentences in place of ours, as in `listEmpty: Nothing yet; showMore: More stories`. */
    wording: string;
    /** Sentences and formats in the closest `lang`. @internal */
    words: Words;
    /** `rtl` or `ltr` where the words' language runs otherwise than the page around them; '' to inherit. */
    protected direction: 'ltr' | 'rtl' | '';
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(_changed: Map<PropertyKey, unknown>): void;
    /**
     * What a site printed stays, and hides what stands behind it, while that is a skeleton, the page's own children, or in
     * another language.
     */
    protected updated(): void;
}
