import { Failure, type FailureKind } from '../../src/model/failure.js';
import { toUrl } from '../../src/ui/attributes.js';
import { ask, read, type Kind, type Reading } from '../connect/reading.js';
import { el } from './dom.js';
import { faultOf, type Fault } from './faults.js';
import { offersIn, type Offer } from './offers.js';
import * as words from './words.js';

/** What the source of a widget's data asks of the builder around it. */
export interface Surroundings {
  kind(): Kind;
  lang(): string;
  /** An address to try a widget with, '' where there is none. */
  sample(): string;
  /** What was set in `items` or `map`. */
  given(attribute: Offer['attribute']): string;
  /** Something was read, or could not be. */
  onRead(): void;
  onOffer(offer: Offer): void;
}

const MOST = 12;

/** The part of the builder in which a person names an address, and sees what is there. */
export class Source {
  /** Absolute, with its holes as they were written; '' where nobody has named one. */
  address = '';
  reading: Reading | undefined;
  /** Why the address did not give what the widget needs, where it was asked and did not. */
  fault: FailureKind | undefined;

  readonly #around: Surroundings;
  #asked = new AbortController();
  readonly #input = el('input', { type: 'url', id: 'address', autocomplete: 'off', spellcheck: 'false' });
  readonly #thread = el('input', { id: 'thread', autocomplete: 'off', spellcheck: 'false' });
  readonly #threadField = el(
    'div',
    { class: 'field', hidden: true },
    el('label', { for: 'thread' }, words.THREAD),
    this.#thread,
    el('p', { class: 'hint', id: 'thread-hint' }, words.THREAD_HINT),
  );
  readonly #sample = el('button', { type: 'button', class: 'act' }, words.SAMPLE);
  readonly #hint = el('p', { class: 'hint', id: 'address-hint' });
  readonly #found = el('div', { class: 'found', role: 'status', id: 'address-found' });

  constructor(around: Surroundings) {
    this.#around = around;
    this.#input.setAttribute('aria-describedby', 'address-hint address-found');
    this.#input.addEventListener('change', () => void this.read());
    this.#thread.setAttribute('aria-describedby', 'thread-hint');
    this.#thread.addEventListener('change', () => void this.read(true));
    this.#sample.addEventListener('click', () => this.#take(this.#around.sample()));
  }

  get parts(): HTMLElement[] {
    return [
      el('label', { for: 'address' }, words.ADDRESS),
      this.#input,
      this.#hint,
      el('div', { class: 'ask' }, el('button', { type: 'submit' }, words.READ), this.#sample),
      this.#threadField,
      this.#found,
    ];
  }

  /** The address with the page that a person tries it with; elsewhere `{thread}` is filled in by the page it is on. */
  get tried(): string {
    return this.address.replaceAll('{thread}', encodeURIComponent(this.#page()));
  }

  /** Another kind of data, or none yet. */
  forget(): void {
    this.#asked.abort();
    this.address = this.#input.value = this.#thread.value = '';
    this.reading = undefined;
    this.fault = undefined;
    this.#threadField.hidden = true;
    this.#found.replaceChildren();
  }

  /** Says what is wanted. */
  describe(): void {
    const kind = this.#around.kind();
    this.#input.placeholder = words.EXAMPLES[kind];
    this.#hint.textContent = words.HINTS[kind];
    this.#sample.hidden = !this.#around.sample();
  }

  /** Reads the address once more, and says what was found or why nothing was. */
  async read(isAgain = false): Promise<void> {
    const written = this.#input.value.trim();
    const address = URL.canParse(written, document.baseURI) && written ? absolute(written) : written;
    if (address === this.address && this.reading && !isAgain) return;
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    this.address = address;
    this.reading = undefined;
    this.fault = undefined;
    this.#threadField.hidden = !address.includes('{thread}');
    this.#found.replaceChildren(...(address ? [words.READING] : []));
    let text = '';
    try {
      if (address) await this.#ask(signal, (answer) => (text = answer));
    } catch (error) {
      if (signal.aborted) return;
      const failure = error instanceof Failure ? error : new Failure('format', String(error));
      this.fault = failure.kind;
      this.#showFault(failure, text);
    }
    if (!signal.aborted) this.#around.onRead();
  }

  async #ask(signal: AbortSignal, onAnswer: (text: string) => void): Promise<void> {
    const kind = this.#around.kind();
    const payload = await ask(toUrl(this.tried, { page: '1', query: 'a', lang: this.#around.lang() || 'en' }), signal);
    onAnswer(payload.text);
    const reading = await read(kind, payload, this.#corrections(), MOST);
    if (signal.aborted) return;
    this.reading = reading;
    this.#found.replaceChildren(...words.found(reading, kind));
  }

  #corrections(): { items: string; map: string } {
    return { items: this.#around.given('items'), map: this.#around.given('map') };
  }

  #showFault(failure: Failure, text: string): void {
    const kind = this.#around.kind();
    const offers = failure.kind === 'shape' ? offersIn(kind, text, this.#around.given('items')) : [];
    const isPageUnknown = failure.kind === 'http' && this.address.includes('{thread}') && !this.#thread.value;
    const fault = isPageUnknown
      ? { says: words.unknownPage(this.#page(), failure.status), tries: [] }
      : faultOf(failure, kind, this.address);
    this.#found.replaceChildren(...(offers.length ? this.#offered(offers) : this.#tried(fault)));
  }

  #tried({ says, tries }: Fault): HTMLElement[] {
    const list = tries.map((address) => entry(address, '', () => this.#take(address)));
    const more = list.length ? [el('p', {}, words.TRIES), el('ul', {}, ...list)] : [];
    return [el('p', { class: 'fault' }, says), ...more];
  }

  #offered(offers: readonly Offer[]): HTMLElement[] {
    const list = offers.map((offer) => entry(offer.value, offer.says, () => this.#around.onOffer(offer)));
    const { says, asks } = words.OFFERS[offers[0]?.attribute ?? 'items'];
    return [el('p', { class: 'fault' }, says), el('p', {}, asks), el('ul', {}, ...list)];
  }

  #take(address: string): void {
    this.#input.value = URL.canParse(address, document.baseURI) ? absolute(address) : address;
    void this.read();
  }

  /** What `{thread}` stands for: the path of a page, or the number of a post. */
  #page(): string {
    const written = this.#thread.value.trim() || location.href;
    return URL.canParse(written) ? new URL(written).pathname : written;
  }
}

function entry(name: string, says: string, onChoose: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'act' }, name);
  button.addEventListener('click', onChoose);
  return el('li', {}, button, ...(says ? [el('span', { class: 'hint' }, ` ${says}`)] : []));
}

/** Absolute, with the holes for `{thread}` and its like as they were. */
function absolute(address: string): string {
  const { href } = new URL(address, document.baseURI);
  return href.replace(/%7B(thread|page|query|lang)%7D/g, '{$1}');
}
