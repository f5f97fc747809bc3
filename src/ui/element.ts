import { LitElement } from 'lit';
import { property } from './property.js';
import { ground } from './ground.styles.js';
import { languageOf, setting, watchAround } from './around.js';
import { reworded, wordsFor, type Words } from './words.js';

const ON_DARK = 'host-dark';

/** What all Presslet elements have: the ground, a theme, and the language around them, followed live. */
export abstract class PressElement extends LitElement {
  static override styles = [ground];

  /**
   * Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. The
   * default is what the `<press-feed>` around it says, or `data-theme` on the script.
   */
  @property({ reflect: true }) theme?: 'host' | 'auto' | 'light' | 'dark';

  /** The page's own sentences in place of ours, as in `listEmpty: Nothing yet; showMore: More stories`. */
  @property() wording = '';

  /** Sentences and formats in the closest `lang`. @internal */
  words: Words = wordsFor('en', () => {});
  /** `rtl` or `ltr` where the words' language runs otherwise than the page around them; '' to inherit. */
  protected direction: 'ltr' | 'rtl' | '' = '';

  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Behind what a site printed here before there was a script: see `updated`.
    this.renderOptions.renderBefore = null;
    this.#unwatch = watchAround(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override willUpdate(_changed: Map<PropertyKey, unknown>): void {
    const { lang, isOurs } = languageOf(this);
    const words = wordsFor(lang, () => this.requestUpdate());
    this.words = this.wording ? reworded(words, this.wording) : words;
    // A widget that says Arabic on an English page turns; a `dir` of its own has the last word.
    this.direction = isOurs && !this.hasAttribute('dir') ? (this.words.locale.dir ?? '') : '';
    this.#dress(false);
    // To ask for colours now would make the browser work out the whole page's for each widget that changes.
    requestAnimationFrame(() => this.#dress(true));
  }

  /**
   * Whoever says the theme, the styles read it in one place, and no attribute of the page's author is written over. Ink as
   * light as paper says that the page is dark, where its style has no `color-scheme` to say so.
   */
  #dress(isInFrame: boolean): void {
    let theme = this.theme || setting(this, 'theme');
    if (!theme || theme === 'host') {
      if (!isInFrame) return;
      const { colorScheme, caretColor } = getComputedStyle(this);
      const isUnsaid = colorScheme === 'normal' || this.dataset.theme === ON_DARK;
      // The caret has the ink's colour, as `color(srgb 0.9 0.9 0.9)` in whatever way the page writes it.
      if (isUnsaid && Number(caretColor.split(' ')[2]) > 0.6) theme = ON_DARK;
    }
    if (theme !== (this.dataset.theme ?? '')) this.dataset.theme = theme;
  }

  /**
   * What a site printed stays, and hides what stands behind it, while that is a skeleton, the page's own children, or in
   * another language.
   */
  protected override updated(): void {
    const { renderRoot } = this;
    // It stands first: to search for it, and for what it hides, takes longer in a long thread than to draw it.
    const printed = renderRoot.firstElementChild;
    if (this.words.isMakeshift || printed?.className !== 'printed') return;
    if (!renderRoot.querySelector('.sk,slot:not([name])')) printed.remove();
  }
}
