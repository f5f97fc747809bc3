import { LitElement } from 'lit';
import { property } from './property.js';
import { ground } from './ground.styles.js';
import { closest, watchLanguage } from './language.js';
import { wordsFor, type Words } from './words.js';

/** What all Presslet elements have: the ground, a theme, and the language around them, followed live. */
export abstract class PressElement extends LitElement {
  static override styles = [ground];

  /** Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. */
  @property({ reflect: true }) theme?: 'host' | 'auto' | 'light' | 'dark';

  /** Sentences and formats in the closest `lang`. @internal */
  words: Words = wordsFor('en', () => {});
  /** `rtl` or `ltr` where the words' language runs otherwise than the page around them; '' to inherit. */
  protected direction: 'ltr' | 'rtl' | '' = '';

  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override willUpdate(_changed: Map<PropertyKey, unknown>): void {
    this.words = wordsFor(closest(this, 'lang') || 'en', () => this.requestUpdate());
    // A widget whose own `lang` says Arabic on an English page turns; any `dir` around it has the last word.
    this.direction = this.hasAttribute('lang') && !this.hasAttribute('dir') ? (this.words.locale.dir ?? '') : '';
  }
}
