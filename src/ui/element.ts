import { LitElement } from 'lit';
import { property } from './property.js';
import { ground } from './ground.styles.js';
import { languageOf, setting, watchAround } from './around.js';
import { reworded, wordsFor, type Words } from './words.js';

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
    // Whoever says it, the styles read it in one place, and no attribute of the page's author is written over.
    const theme = this.theme || setting(this, 'theme');
    if (theme !== (this.dataset.theme ?? '')) this.dataset.theme = theme;
  }
}
