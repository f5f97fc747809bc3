import type { Kind } from '../connect/reading.js';
import { attributes as dataAttributes, WIDGETS } from '../connect/tag.js';
import { embedCode, policyLines } from './code.js';
import { el, write } from './dom.js';
import { fallbackOf, searchPageOf } from './fallback.js';
import { choiceRow, fieldRow, type Values } from './fields.js';
import { readManifest, type Field, type Widget } from './manifest.js';
import type { Offer } from './offers.js';
import * as folders from './parts.js';
import { PLACES, Preview, type Heights } from './preview.js';
import { sketch } from './sketches.js';
import { Source } from './source.js';
import { Take } from './take.js';
import { Trial } from './trial.js';
import * as words from './words.js';

/** Attributes that the page of the builder writes, one a kind: an address to try a widget with. */
const SAMPLES: Readonly<Record<Kind, string>> = { article: 'posts', comment: 'comments', weather: 'weather' };

/** Found by reading the data, or asked for at a place of its own. */
const ELSEWHERE = ['src', 'theme'];
/** A change of these makes something else of the same answer. */
const READING = ['items', 'map', 'preset'];

type Attributes = Record<string, string | true>;

/**
 * A tool for people who do not write code: choose a widget, name the data, see it, set it, take the lines along.
 *
 * @tag embed-builder
 */
export class EmbedBuilder extends HTMLElement {
  #folder: folders.Folder | undefined;
  #widgets: readonly Widget[] = [];
  #widget: Widget | undefined;
  #values: Values = new Map();
  #lang = '';
  #theme = '';
  #place = 'text';
  #heights: Heights = { narrow: 0, wide: 0 };
  #take: Take | undefined;

  readonly #source = new Source({
    kind: () => this.#kind,
    lang: () => this.#lang,
    sample: () => this.getAttribute(SAMPLES[this.#kind]) ?? '',
    given: (attribute) => String(this.#values.get(attribute) ?? ''),
    onRead: () => this.#write(),
    onOffer: (offer) => this.#onOffer(offer),
  });
  readonly #trial = new Trial(() => this.#writeCode());
  readonly #preview = new Preview(
    (heights) => this.#onHeights(heights),
    (message) => this.#onFailed(message),
  );
  readonly #choices = el('div', { class: 'choices' });
  readonly #options = el('div', { class: 'fields' });
  readonly #said = el('p', { class: 'fault', role: 'status' });

  connectedCallback(): void {
    if (!this.firstElementChild?.matches('form')) void this.#start();
  }

  get #kind(): Kind {
    return words.KINDS[this.#widget?.tag ?? ''] ?? WIDGETS[this.#widget?.tag ?? ''] ?? 'article';
  }

  async #start(): Promise<void> {
    const base = new URL(this.getAttribute('folder') ?? 'dist/', document.baseURI).href;
    this.#trial.address = this.getAttribute('trial') ?? '';
    try {
      this.#folder = await folders.readFolder(base);
      const manifest = await fetch(`${base}custom-elements.json`, { cache: 'no-cache' });
      const widgets = readManifest(await manifest.json()).filter(({ tag }) => tag !== 'press-feed');
      this.#widgets = widgets.sort((a, b) => words.byOrder(a.tag, b.tag));
    } catch (error) {
      this.replaceChildren(el('p', { class: 'fault', role: 'alert' }, words.broken(String(error))));
      return;
    }
    this.#build(this.#folder);
    const [first] = this.#widgets;
    const wanted = this.getAttribute('widget') ?? 'press-list';
    const widget = this.#widgets.find(({ tag }) => tag === wanted) ?? first;
    if (widget) this.#choose(widget);
  }

  #build(folder: folders.Folder): void {
    const form = el('form', { novalidate: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#source.read();
    });
    this.#take = new Take(folder, el('h2', { id: 'take' }, step(4), words.TAKE), () => this.#write());
    const source = el('div', { class: 'settings' }, el('h2', {}, step(2), words.DATA), ...this.#source.parts);
    const look = el('div', { class: 'settings' }, el('h2', {}, step(3), words.LOOK), this.#options);
    const bench = el('div', { class: 'bench' }, source, this.#buildSight(), look);
    form.append(this.#buildChoices(), bench, this.#take.element, this.#trial.element);
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

  #choose(widget: Widget): void {
    const before = this.#kind;
    this.#widget = widget;
    for (const radio of this.#choices.querySelectorAll('input')) radio.checked = radio.value === widget.tag;
    if (this.#kind !== before) this.#source.forget();
    this.#source.describe();
    this.#drawOptions();
    this.#write();
  }

  #drawOptions(isOpen = false): void {
    const own = this.#widget?.fields.filter(({ name }) => !ELSEWHERE.includes(name)) ?? [];
    const rowOf = (field: Field): HTMLElement => fieldRow(field, this.#values, this.#onSet);
    const more = el('details', { open: isOpen }, el('summary', {}, words.MORE));
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

  readonly #onSet = (name: string, value: string | boolean): void => {
    if (value) this.#values.set(name, value);
    else this.#values.delete(name);
    if (this.#source.address && this.#field(name)?.isData && READING.includes(name)) void this.#source.read(true);
    else this.#write();
  };

  /** A list or a field that was found in an answer of no known shape is set as if it had been typed. */
  #onOffer({ attribute, value }: Offer): void {
    const before = this.#values.get(attribute);
    const isAdded = attribute === 'map' && typeof before === 'string';
    this.#values.set(attribute, isAdded ? `${before}; ${value}` : value);
    this.#drawOptions(true);
    void this.#source.read(true);
  }

  #field(name: string): Field | undefined {
    return this.#widget?.fields.find((field) => field.name === name);
  }

  /** The attributes of the tag: where the data is, how it is read, then what was set. */
  #attributes(): Attributes {
    const { address, reading } = this.#source;
    const corrections = { items: String(this.#values.get('items') ?? ''), fields: {} };
    const read = reading ? dataAttributes(reading, corrections, address) : { src: address };
    const set = [...this.#values].filter(([name]) => this.#field(name));
    // The date is right, and stays as it is, before the weather has said where it is.
    const timezone = this.#field('timezone') && reading?.first[0]?.timezone;
    return {
      ...(address ? read : {}),
      ...(timezone && { timezone }),
      ...Object.fromEntries(set),
      ...(this.#theme && { theme: this.#theme }),
      ...(this.#lang && { lang: this.#lang }),
    };
  }

  /** What the page would say of itself, which may be any of the articles: the first stands in for it. */
  #stand(attributes: Attributes): Attributes {
    const [first] = this.#source.reading?.first ?? [];
    const current = first?.id || first?.url || '';
    const isFree = this.#field('current') && !attributes.current && !attributes.article;
    return isFree && current ? { current } : {};
  }

  get #isEnough(): boolean {
    const { tag } = this.#widget ?? {};
    return !!this.#source.address || tag === 'press-dateline' || tag === 'press-search';
  }

  /** Draws the widget and the code anew. */
  #write(): void {
    const { tag } = this.#widget ?? {};
    if (!tag) return;
    this.#onFailed('');
    const attributes = this.#attributes();
    const tried = { ...attributes, ...(this.#source.address && { src: this.#source.tried }) };
    const stand = this.#stand(attributes);
    if (this.#isEnough) this.#preview.show(tag, tried, stand);
    else this.#preview.clear(words.NOTHING_YET);
    if (this.#isEnough && !this.#source.fault) this.#trial.start(tag, { ...tried, ...stand });
    else this.#trial.stop();
    this.#writeCode();
  }

  #writeCode(): void {
    const folder = this.#folder;
    const { tag } = this.#widget ?? {};
    if (!folder || !tag) return;
    this.#take?.show({
      code: this.#isEnough ? this.#codeOf(folder, tag, this.#take.base) : '',
      policy: this.#policyOf(this.#take.base),
      isBusy: !this.#trial.isOver,
      caution: words.caution(this.#source.fault),
    });
  }

  #codeOf(folder: folders.Folder, tag: string, base: string): string {
    const attributes = this.#attributes();
    const { address, reading } = this.#source;
    return embedCode({
      ...{ tag, attributes: { ...attributes, ...this.#reserve(attributes) } },
      style: folders.style(folder, base),
      script: folders.script(folder, base),
      preload: folders.parts(folder, base, this.#trial.paths),
      fallback: fallbackOf({
        ...{ tag, attributes },
        items: reading?.first ?? [],
        searchPage: searchPageOf(address, reading?.shape ?? ''),
      }),
    });
  }

  /** The height to keep free, where it was measured on what readers will see; a story is as long as it is. */
  #reserve(attributes: Attributes): Attributes {
    const { narrow, wide } = this.#heights;
    const { address, reading, fault } = this.#source;
    const isShown = this.#kind === 'article' && address ? !!reading?.count : !fault;
    const isAnyStory = attributes.layout === 'full' && !attributes.article;
    return wide && isShown && !isAnyStory ? { 'data-reserve': `${wide}`, 'data-reserve-narrow': `${narrow}` } : {};
  }

  #policyOf(base: string): string {
    const { address, reading } = this.#source;
    const scripts = URL.canParse(base) ? new URL(base).origin : "'self'";
    const data = URL.canParse(address) ? new URL(address).origin : '';
    const pictures = (reading?.first ?? []).flatMap(({ image = '', avatar = '' }) =>
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
    this.#writeCode();
  }

  /** A wrong attribute is told at its own field, where there is one; and what was said of the address, only once. */
  #onFailed(message: string): void {
    const [, name = ''] = /^([\w-]+)="/.exec(message) ?? [];
    const own = this.querySelector(`[id="set-${name}-fault"]`);
    for (const fault of this.querySelectorAll('.field .fault')) fault.textContent = '';
    if (own) own.textContent = message;
    this.#said.textContent = own || !message || this.#source.fault ? '' : words.failed(message);
  }
}

const step = (number: number): HTMLElement => el('span', { class: 'step', 'aria-hidden': 'true' }, `${number}`);

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
