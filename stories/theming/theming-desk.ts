import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { deskStyles } from './theming-desk.styles.js';
import { FACES, GROUPS, RATIOS, styleOf, THEMES, type Token } from './tokens.js';

/** Sets the widgets' tokens on what stands inside it, live, and writes the style that a page needs for the same. */
export class ThemingDesk extends LitElement {
  static override styles = deskStyles;

  @state() private theme: Readonly<Record<string, string>> = {};
  @state() private said = '';

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('theme')) return;
    const proof = this.renderRoot.querySelector<HTMLElement>('.proof');
    if (!proof) return;
    for (const { name, value } of GROUPS.flatMap(({ tokens }) => tokens)) {
      proof.style.setProperty(name, this.theme[name] ?? value);
    }
  }

  protected override render(): TemplateResult {
    return html`<h1>Theming</h1>
      <p class="intro">
        Widgets take your page’s ink, ground and faces by themselves. What else you want, you say in custom properties:
        change them here, look, and take the style along.
      </p>
      <div class="desk">
        <div class="side" tabindex="0" role="region" aria-label="Settings">
          <fieldset>
            <legend><h2>Begin with</h2></legend>
            <label
              >Paper
              <select name="paper" @change=${this.#onPaper}>
                ${Object.keys(THEMES).map((name) => html`<option>${name}</option>`)}
              </select>
            </label>
          </fieldset>
          ${GROUPS.map(
            ({ title, tokens }) =>
              html`<fieldset>
                <legend><h2>${title}</h2></legend>
                ${tokens.map((token) => this.#renderToken(token))}
              </fieldset>`,
          )}
        </div>
        <div>
          <div class="proof"><slot></slot></div>
          ${this.#renderCode()}
        </div>
      </div>`;
  }

  #renderToken(token: Token): TemplateResult {
    const { name, label, kind, range } = token;
    const value = this.theme[name] ?? token.value;
    const set = (event: Event): void => this.#set(name, event, range?.[3] ?? '');
    if (kind === 'color') {
      return html`<label>${label} <input type="color" name=${name} .value=${value} @input=${set} /></label>`;
    }
    if (range) {
      const [min, max, step] = range;
      return html`<label
        >${label}
        <span class="ranged">
          <input
            type="range"
            name=${name}
            min=${min}
            max=${max}
            step=${step}
            .value=${String(parseFloat(value))}
            @input=${set}
          />
          <output>${value}</output>
        </span>
      </label>`;
    }
    const choices = kind === 'face' ? FACES : RATIOS.map((ratio) => [ratio, ratio] as const);
    return html`<label
      >${label}
      <select name=${name} @change=${set}>
        ${choices.map(([text, own]) => html`<option value=${own} ?selected=${own === value}>${text}</option>`)}
      </select>
    </label>`;
  }

  #renderCode(): TemplateResult {
    return html`<section class="code" aria-label="The style to paste">
      <h2>For your page</h2>
      <pre tabindex="0"><code>${styleOf(this.theme)}</code></pre>
      <button type="button" @click=${this.#onCopy}>Copy the style</button>
      <span role="status">${this.said}</span>
    </section>`;
  }

  #set(name: string, event: Event, unit: string): void {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    this.theme = { ...this.theme, [name]: field.value + unit };
    this.said = '';
  }

  readonly #onPaper = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.theme = THEMES[event.target.value] ?? {};
  };

  readonly #onCopy = async (): Promise<void> => {
    await navigator.clipboard.writeText(styleOf(this.theme)).then(
      () => (this.said = 'Copied.'),
      () => (this.said = 'This browser does not let a page copy: mark the text above.'),
    );
  };
}

customElements.define('theming-desk', ThemingDesk);
