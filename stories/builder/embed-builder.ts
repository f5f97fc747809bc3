import { toUrl } from '../../src/ui/attributes.js';
import { Failure } from '../../src/model/failure.js';
import { ask, read, type Kind, type Reading } from '../connect/reading.js';
import { attributes as dataAttributes, WIDGETS } from '../connect/tag.js';
import { embedCode, policyLines, type Embed } from './code.js';
import { el, write } from './dom.js';
import { fallbackOf, searchPageOf } from './fallback.js';
import { faultOf, type Fault } from './faults.js';
import { choiceRow, fieldRow, type Values } from './fields.js';
import { readManifest, type Widget } from './manifest.js';
import * as folders from './parts.js';
import { PLACES, Preview, type Heights } from './preview.js';
import { sketch } from './sketches.js';
import * as words from './words.js';

/** Attributes that the page of the builder writes, one a kind: an address to try a widget with. */
const SAMPLES: Readonly<Record<Kind, string>> = { article: 'posts', comment: 'comments', weather: 'weather' };

/** Found by reading the data, or asked for at a place of its own. */
const ELSEWHERE = ['src', 'theme'];
const MOST = 12;

/**
 * A tool for people who do not write code: choose a widget, name the data, see it, set it, take the lines along.
 *
 * @tag embed-builder
 */
export class EmbedBuilder extends HTMLElement {
  #folder: folders.Folder | undefined;
  #widgets: readonly Widget[] = [];
  #widget: Widget | undefined;
  #address = '';
  #reading: Reading | undefined;
  #asked = new AbortController();
  #values: Values = new Map();
  #lang = '';
  #theme = '';
  #place = 'text';
  #base = '';
  #heights: Heights = { narrow: 0, wide: 0 };

  readonly #preview = new Preview(
    (heights) => this.#onHeights(heights),
    (message) => this.#onFailed(message),
  );
  readonly #choices = el('div', { class: 'choices' });
  readonly #input = el('input', { type: 'url', id: 'address', autocomplete: 'off', spellcheck: 'false' });
  readonly #sample = el('button', { type: 'button', class: 'act' }, words.SAMPLE);
  readonly #hint = el('p', { class: 'hint', id: 'address-hint' });
  readonly #found = el('div', { class: 'found', role: 'status', id: 'address-found' });
  readonly #options = el('div', { class: 'fields' });
  readonly #said = el('p', { class: 'fault', role: 'status' });
  readonly #code = el('pre', { class: 'code', tabindex: '0', role: 'region', 'aria-labelledby': 'take' });
  readonly #copy = el('button', { type: 'button' }, words.COPY);
  readonly #copied = el('span', { class: 'copied', role: 'status' });
  readonly #policy = el('pre', { class: 'policy', tabindex: '0', role: 'region', 'aria-label': words.POLICY });

  connectedCallback(): void {
    if (!this.firstElementChild?.matches('form')) void this.#start();
  }

  get #kind(): Kind {
    return words.KINDS[this.#widget?.tag ?? ''] ?? WIDGETS[this.#widget?.tag ?? ''] ?? 'article';
  }

  async #start(): Promise<void> {
    const base = new URL(this.getAttribute('folder') ?? 'dist/', document.baseURI).href;
    try {
      this.#folder = await folders.readFolder(base);
      const manifest = await fetch(`${base}custom-elements.json`, { cache: 'no-cache' });
      const widgets = readManifest(await manifest.json()).filter(({ tag }) => tag !== 'press-feed');
      this.#widgets = widgets.sort((a, b) => words.byOrder(a.tag, b.tag));
    } catch (error) {
      this.replaceChildren(el('p', { class: 'fault', role: 'alert' }, words.broken(String(error))));
      return;
    }
    this.#base = this.#folder.base;
    this.#build();
    const [first] = this.#widgets;
    const wanted = this.getAttribute('widget') ?? 'press-list';
    const widget = this.#widgets.find(({ tag }) => tag === wanted) ?? first;
    if (widget) this.#choose(widget);
  }

  #build(): void {
    const form = el('form', { novalidate: true });
    form.addEventListener('submit', this.#onSubmit);
    form.append(
      this.#buildChoices(),
      el('div', { class: 'bench' }, this.#buildSettings(), this.#buildSight()),
      this.#buildCode(),
    );
    this.replaceChildren(form);
  }

  #buildChoices(): HTMLElement {
    this.#choices.append(
      ...this.#widgets.map((widget) => {
        const radio = el('input', { type: 'radio', name: 'widget', value: widget.tag });
        radio.addEventListener('input', () => this.#choose(widget));
        const id = `choose-${widget.tag}`;
        const name = el('b', { id }, words.nameOf(widget.tag));
        const says = el('span', { id: `${id}-says`, class: 'hint' }, widget.says);
        write(radio, { 'aria-labelledby': id, 'aria-describedby': says.id });
        return el('label', { class: 'choice' }, radio, sketch(widget.tag), name, says);
      }),
    );
    return el('fieldset', {}, el('legend', {}, step(1), words.CHOOSE), this.#choices);
  }

  #buildSettings(): HTMLElement {
    this.#input.setAttribute('aria-describedby', 'address-hint address-found');
    this.#input.addEventListener('change', () => void this.#read());
    this.#sample.addEventListener('click', () => this.#take(this.#sampleAddress()));
    const ask = el('div', { class: 'ask' }, this.#input, el('button', { type: 'submit' }, words.READ));
    return el(
      'div',
      { class: 'settings' },
      el('h2', {}, step(2), words.DATA),
      el('label', { for: 'address' }, words.ADDRESS),
      ask,
      this.#hint,
      el('p', {}, this.#sample),
      this.#found,
      el('h2', {}, step(3), words.LOOK),
      this.#options,
    );
  }

  #buildSight(): HTMLElement {
    const places = el('div', { class: 'tabs', role: 'group', 'aria-label': words.PLACE });
    for (const [key, { name }] of Object.entries(PLACES)) {
      const tab = el('button', { type: 'button', 'aria-pressed': String(key === this.#place) }, name);
      tab.addEventListener('click', () => {
        this.#place = key;
        for (const other of places.children) other.setAttribute('aria-pressed', String(other === tab));
        this.#preview.resize(key);
      });
      places.append(tab);
    }
    return el('div', { class: 'look' }, el('h2', {}, words.SIGHT), places, this.#said, this.#preview.element);
  }

  #buildCode(): HTMLElement {
    this.#copy.addEventListener('click', () => void this.#onCopy());
    const { version = '' } = this.#folder ?? {};
    const places = [
      { value: this.#base, name: words.fromHere(this.#base) },
      { value: `https://cdn.jsdelivr.net/npm/presslet@${version}/dist/`, name: words.CDN },
      { value: `/presslet@${version}/`, name: words.own(version) },
    ];
    const from = choiceRow('folder', words.FROM, places, this.#base, (base) => {
      this.#base = base;
      this.#write();
    });
    const policy = el(
      'details',
      {},
      el('summary', {}, words.POLICY),
      el('p', { class: 'hint' }, words.POLICY_HINT),
      this.#policy,
    );
    return el(
      'section',
      { class: 'take' },
      el('h2', { id: 'take' }, step(4), words.TAKE),
      el('p', { class: 'hint' }, words.TAKE_HINT),
      from,
      this.#code,
      el('p', {}, this.#copy, this.#copied),
      policy,
    );
  }

  #choose(widget: Widget): void {
    const before = this.#kind;
    this.#widget = widget;
    for (const radio of this.#choices.querySelectorAll('input')) radio.checked = radio.value === widget.tag;
    const kind = this.#kind;
    if (kind !== before) this.#forget();
    this.#input.placeholder = words.EXAMPLES[kind];
    this.#hint.textContent = words.HINTS[kind];
    this.#sample.hidden = !this.#sampleAddress();
    this.#drawOptions(widget);
    this.#write();
  }

  #forget(): void {
    this.#asked.abort();
    this.#address = this.#input.value = '';
    this.#reading = undefined;
    this.#found.replaceChildren();
  }

  #drawOptions({ fields }: Widget): void {
    const own = fields.filter(({ name }) => !ELSEWHERE.includes(name));
    const rowOf = (field: Widget['fields'][number]): HTMLElement => fieldRow(field, this.#values, this.#onSet);
    const more = el('details', {}, el('summary', {}, words.MORE));
    more.append(el('div', { class: 'fields' }, ...own.filter(({ isData }) => isData).map(rowOf)));
    this.#options.replaceChildren(
      choiceRow('lang', words.LANGUAGE, this.#languages(), this.#lang, (value) => {
        this.#lang = value;
        this.#write();
      }),
      choiceRow('theme', words.THEME, words.THEMES, this.#theme, (value) => {
        this.#theme = value;
        this.#write();
      }),
      ...own.filter(({ isData }) => !isData).map(rowOf),
      more,
    );
  }

  #languages(): { value: string; name: string }[] {
    const tags = this.#folder ? folders.languages(this.#folder) : [];
    const named = tags.map((tag) => ({ value: tag, name: words.languageName(tag) }));
    return [{ value: '', name: words.PAGE_LANGUAGE }, ...named.sort((a, b) => a.name.localeCompare(b.name, 'en'))];
  }

  #sampleAddress(): string {
    return this.getAttribute(SAMPLES[this.#kind]) ?? '';
  }

  #take(address: string): void {
    this.#input.value = URL.canParse(address, document.baseURI) ? absolute(address) : address;
    void this.#read();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#read();
  };

  readonly #onSet = (name: string, value: string | boolean): void => {
    if (value) this.#values.set(name, value);
    else this.#values.delete(name);
    const isData = this.#widget?.fields.find((field) => field.name === name)?.isData;
    if (isData && ['items', 'map', 'preset'].includes(name) && this.#address) void this.#read(true);
    else this.#write();
  };

  /** Reads the address once more, and says what was found or why nothing was. */
  async #read(isAgain = false): Promise<void> {
    const address = this.#input.value.trim();
    if (address === this.#address && this.#reading && !isAgain) return;
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    this.#address = address && URL.canParse(address, document.baseURI) ? absolute(address) : address;
    this.#reading = undefined;
    this.#found.replaceChildren(...(address ? [words.READING] : []));
    try {
      if (address) await this.#ask(signal);
    } catch (error) {
      if (signal.aborted) return;
      const failure = error instanceof Failure ? error : new Failure('format', String(error));
      this.#showFault(faultOf(failure, this.#kind, this.#address));
    }
    if (!signal.aborted) this.#write();
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const filled = toUrl(this.#address, { thread: location.pathname, page: '1', query: 'a', lang: this.#lang || 'en' });
    const payload = await ask(filled, signal);
    const given = (name: string): string => String(this.#values.get(name) ?? '');
    const reading = await read(this.#kind, payload, { items: given('items'), map: given('map') }, MOST);
    if (signal.aborted) return;
    this.#reading = reading;
    this.#found.replaceChildren(...words.found(reading, this.#kind));
  }

  #showFault({ says, tries }: Fault): void {
    const list = tries.map((address) => {
      const button = el('button', { type: 'button', class: 'act' }, address);
      button.addEventListener('click', () => this.#take(address));
      return el('li', {}, button);
    });
    const more = list.length ? [el('p', {}, words.TRIES), el('ul', {}, ...list)] : [];
    this.#found.replaceChildren(el('p', { class: 'fault' }, says), ...more);
  }

  /** The attributes of the tag: where the data is, how it is read, then what was set. */
  #attributes(): Record<string, string | true> {
    const corrections = { items: String(this.#values.get('items') ?? ''), fields: {} };
    const known = new Set(this.#widget?.fields.map(({ name }) => name));
    const read = this.#reading ? dataAttributes(this.#reading, corrections, this.#address) : { src: this.#address };
    const set = [...this.#values].filter(([name]) => known.has(name));
    // The date is right, and stays as it is, before the weather has said where it is.
    const timezone = known.has('timezone') && this.#reading?.first[0]?.timezone;
    return {
      ...(this.#address ? read : {}),
      ...(timezone && { timezone }),
      ...Object.fromEntries(set),
      ...(this.#theme && { theme: this.#theme }),
      ...(this.#lang && { lang: this.#lang }),
    };
  }

  /** Draws the widget and the code anew. */
  #write(): void {
    const { tag } = this.#widget ?? {};
    if (!tag) return;
    this.#onFailed('');
    const isEnough = !!this.#address || tag === 'press-dateline' || tag === 'press-search';
    if (isEnough) this.#preview.show(tag, this.#attributes());
    else this.#preview.clear(words.NOTHING_YET);
    this.#copy.disabled = !isEnough;
    this.#writeCode(isEnough);
  }

  #writeCode(isEnough: boolean): void {
    const folder = this.#folder;
    const { tag } = this.#widget ?? {};
    if (!folder || !tag) return;
    this.#copied.textContent = '';
    this.#code.textContent = isEnough ? embedCode(this.#embed(folder, tag)) : words.NO_CODE_YET;
    this.#policy.textContent = this.#policyOf();
  }

  #embed(folder: folders.Folder, tag: string): Embed {
    const attributes = this.#attributes();
    const extra = [
      ...(attributes.layout === 'full' ? ['story'] : []),
      ...(attributes.layout === 'rail' ? ['rail'] : []),
      ...(this.#reading?.shape === 'guess' ? ['rare', 'unknown'] : []),
    ];
    const { narrow, wide } = this.#heights;
    const style = folders.style(folder, this.#base);
    return {
      ...{ tag, style, script: folders.script(folder, this.#base) },
      attributes: {
        ...attributes,
        ...(style && wide ? { 'data-reserve': `${wide}`, 'data-reserve-narrow': `${narrow}` } : {}),
      },
      preload: folders.preload(folder, this.#base, tag, extra, this.#lang),
      fallback: fallbackOf({
        ...{ tag, attributes },
        items: this.#reading?.first ?? [],
        searchPage: searchPageOf(this.#address, this.#reading?.shape ?? ''),
      }),
    };
  }

  #policyOf(): string {
    const scripts = URL.canParse(this.#base) ? new URL(this.#base).origin : "'self'";
    const data = URL.canParse(this.#address) ? new URL(this.#address).origin : '';
    const pictures = (this.#reading?.first ?? []).flatMap(({ image = '', avatar = '' }) =>
      [image, avatar].filter((url) => URL.canParse(url)).map((url) => new URL(url).origin),
    );
    return policyLines({
      script: [scripts],
      style: [scripts],
      data: [data || "'self'"],
      pictures: ["'self'", ...pictures],
    });
  }

  #onHeights(heights: Heights): void {
    this.#heights = heights;
    this.#writeCode(!this.#copy.disabled);
  }

  /** A wrong attribute is told at its own field, where there is one. */
  #onFailed(message: string): void {
    const [, name = ''] = /^([\w-]+)="/.exec(message) ?? [];
    const own = this.querySelector(`[id="set-${name}-fault"]`);
    for (const fault of this.querySelectorAll('.field .fault')) fault.textContent = '';
    if (own) own.textContent = message;
    this.#said.textContent = own || !message ? '' : words.failed(message);
  }

  async #onCopy(): Promise<void> {
    // Browsers refuse the clipboard to pages in frames and without https.
    this.#copied.textContent = await navigator.clipboard.writeText(this.#code.textContent ?? '').then(
      () => words.COPIED,
      () => words.NOT_COPIED,
    );
  }
}

const step = (number: number): HTMLElement => el('span', { class: 'step', 'aria-hidden': 'true' }, `${number}`);

/** Absolute, with the holes for `{thread}` and its like as they were. */
function absolute(address: string): string {
  const { href } = new URL(address, document.baseURI);
  return href.replace(/%7B(thread|page|query|lang)%7D/g, '{$1}');
}

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
