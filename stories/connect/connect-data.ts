import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Failure } from '../../src/model/failure.js';
import type { Payload } from '../../src/model/feed.js';
import { connectStyles } from './connect-data.styles.js';
import { ask, FIELDS, pasted, read, type Kind, type Reading } from './reading.js';
import { attributes, correctedMap, WIDGETS, written, type Corrections } from './tag.js';

const NOTHING: Corrections = { items: '', fields: {} };

/** A page on which a site's owner sees what the widgets make of an endpoint, mends it, and takes the tag along. */
export class ConnectData extends LitElement {
  static override styles = connectStyles;

  /** Where the data is. */
  @property() address = '';
  /** The answer itself; then nobody is asked. */
  @property() answer = '';
  /** The tag that is written. */
  @property() widget = 'press-list';

  @state() private corrections = NOTHING;
  /** The last that could be read: a tag and a preview never show a path that is half written. */
  @state() private good = NOTHING;
  @state() private reading: Reading | undefined;
  @state() private fault = '';
  /** The field that was corrected last: what is wrong is said below it. */
  @state() private touched = '';
  @state() private said = '';
  @state() private isAsking = false;

  #payload: Payload | undefined;
  #abort = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.address || this.answer) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
  }

  get #kind(): Kind {
    return WIDGETS[this.widget] ?? 'article';
  }

  protected override render(): TemplateResult {
    return html`<h1>Connect your data</h1>
      <p class="lead">
        Give the address of any JSON, RSS or Atom, or paste what it answers. Nothing leaves this page but the request to
        that address.
      </p>
      ${this.#renderForm()}
      <p class="asking" role="status">${this.isAsking ? `Asking ${this.address} …` : nothing}</p>
      ${this.reading ? this.#renderReading(this.reading) : this.#renderFault()}`;
  }

  /** A caret needs its line in one piece; a sentence does not. */
  #renderFault(): unknown {
    if (!this.fault) return nothing;
    return this.fault.includes('\n')
      ? html`<pre class="fault" role="alert" tabindex="0">${this.fault}</pre>`
      : html`<p class="fault" role="alert">${this.fault}</p>`;
  }

  #renderForm(): TemplateResult {
    return html`<form @submit=${this.#onSubmit}>
      <label
        >Address <input name="address" .value=${this.address} placeholder="https://site.example/posts.json"
      /></label>
      <label
        >Answer, where the address may not be asked from here
        <textarea name="answer" rows="6" spellcheck="false" .value=${this.answer}></textarea>
      </label>
      <label
        >Widget
        <select name="widget">
          ${Object.keys(WIDGETS).map((name) => html`<option ?selected=${name === this.widget}>${name}</option>`)}
        </select>
      </label>
      <button type="submit">Read it</button>
    </form>`;
  }

  #renderReading(reading: Reading): TemplateResult {
    const { shape, items, count, dropped, total, next, notes } = reading;
    return html`<h2>What was found</h2>
      <p class="found" role="status">
        ${shape === 'guess' ? html`<b>A guess.</b> No known shape.` : html`<b>${shape}</b>, a known shape.`} ${count}
        ${count === 1 ? 'item' : 'items'}${dropped ? `, ${dropped} could not be read` : ''}${
          total ? ` of ${total} in all` : ''
        }${next ? ', and a next page' : ''}.
      </p>
      <label class="path">
        List <input .value=${this.corrections.items} placeholder=${items} @input=${this.#onItems} spellcheck="false" />
      </label>
      ${this.touched ? nothing : this.#renderFault()} ${this.#renderTable(reading)}
      ${
        notes.length
          ? html`<ul class="notes" aria-label="Notes">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
      ${this.#renderTag(reading)}`;
  }

  /** One row a field: its path, which can be corrected, and what it gives. */
  #renderTable({ map, first }: Reading): TemplateResult {
    const fields = [...new Set([...FIELDS[this.#kind], ...map.keys(), ...Object.keys(this.corrections.fields)])];
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Fields">
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Path in the answer</th>
            ${first.map((_, index) => html`<th scope="col">Item ${index + 1}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${fields.map(
            (field) =>
              html`<tr>
                  <th scope="row">${field}</th>
                  <td>
                    <input
                      aria-label="Path of ${field}"
                      data-field=${field}
                      .value=${this.corrections.fields[field] ?? ''}
                      placeholder=${map.get(field) ?? '—'}
                      spellcheck="false"
                      @input=${this.#onField}
                    />
                  </td>
                  ${first.map((words) => html`<td class="value">${words[field] || html`<i>none</i>`}</td>`)}
                </tr>
                ${
                  field === this.touched && this.fault
                    ? html`<tr>
                        <td colspan=${first.length + 2}>${this.#renderFault()}</td>
                      </tr>`
                    : nothing
                }`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderTag(reading: Reading): TemplateResult {
    const all = attributes(reading, this.good, this.address);
    return html`<h2 id="tag">The finished tag</h2>
      <pre class="tag" tabindex="0" role="region" aria-labelledby="tag">${written(this.widget, all)}</pre>
      <button type="button" @click=${this.#onCopy}>Copy</button>
      <span class="said" role="status">${this.said}</span>
      <h2>What a reader sees</h2>
      <div class="sight">${this.#renderWidget(all)}</div>`;
  }

  /** The widget itself, with the answer at hand instead of its address. */
  #renderWidget({ items = '', map = '' }: Readonly<Record<string, string>>): unknown {
    const json = parsed(this.#payload);
    if (json === undefined) return html`<p>The answer is not JSON: put the tag on a page to see it.</p>`;
    const widget = document.createElement(this.widget);
    Object.assign(widget, {
      data: json,
      items,
      map,
      base: this.#payload?.url ?? '',
      headingLevel: 3,
      loading: 'eager',
    });
    if (this.widget === 'press-list') widget.setAttribute('heading', 'Your articles');
    return widget;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const data = new FormData(form);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    this.address = text('address');
    this.answer = text('answer');
    this.widget = text('widget');
    this.corrections = NOTHING;
    this.good = NOTHING;
    this.touched = '';
    void this.#start();
  };

  readonly #onItems = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.touched = '';
    this.corrections = { ...this.corrections, items: target.value };
    void this.#read();
  };

  readonly #onField = ({ target }: Event): void => {
    const field = target instanceof HTMLInputElement && target.dataset.field;
    if (!field) return;
    this.touched = field;
    this.corrections = { ...this.corrections, fields: { ...this.corrections.fields, [field]: target.value } };
    void this.#read();
  };

  readonly #onCopy = async (): Promise<void> => {
    const text = this.renderRoot.querySelector('.tag')?.textContent ?? '';
    // Browsers refuse the clipboard to pages in frames and without https.
    this.said = await navigator.clipboard.writeText(text).then(
      () => 'Copied.',
      () => 'This browser does not let the page copy: select the tag instead.',
    );
  };

  async #start(): Promise<void> {
    this.reading = undefined;
    this.#payload = undefined;
    this.fault = '';
    this.isAsking = !this.answer && !!this.address;
    await this.#attempt(async (signal) => {
      if (!this.answer && !this.address) throw new Failure('config', 'Give an address, or paste what it answers.');
      this.#payload = this.answer ? pasted(this.answer, this.address) : await ask(this.address, signal);
    });
    if (this.#payload) await this.#read();
  }

  async #read(): Promise<void> {
    const payload = this.#payload;
    if (!payload) return;
    const { corrections } = this;
    const options = { items: corrections.items.trim(), map: correctedMap(corrections) };
    await this.#attempt(async (signal) => {
      const reading = await read(this.#kind, payload, options);
      if (signal.aborted) return;
      this.reading = reading;
      this.good = corrections;
    });
  }

  /** The last attempt wins; a failure is shown, and what was read before it stays. */
  async #attempt(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.said = '';
    try {
      await task(signal);
      if (!signal.aborted) this.fault = '';
    } catch (error) {
      if (!signal.aborted) this.fault = error instanceof Failure ? error.message : String(error);
    }
    if (!signal.aborted) this.isAsking = false;
  }
}

function parsed(payload: Payload | undefined): unknown {
  try {
    return JSON.parse(payload?.text ?? '');
  } catch {
    return undefined;
  }
}

customElements.define('connect-data', ConnectData);

declare global {
  interface HTMLElementTagNameMap {
    'connect-data': ConnectData;
  }
}
