import { readAddress, writeAddress } from './search-address.js';
import { formOf, type Box } from './search-box.js';
import { dropRecent, keepRecent, readRecent } from './search-recent.js';

/** Where a box's questions are kept, as far as its tag asks for it: the page's address, this device, the page's own form. */
export class Trail {
  readonly #box: Box;

  constructor(box: Box) {
    this.#box = box;
  }

  /** The question that stands in the page's address. */
  get wanted(): string {
    return readAddress(this.#box.urlParam);
  }

  get recent(): string[] {
    return this.#box.recent ? readRecent(this.#scope) : [];
  }

  /** The reader has rested at a question, or left it. */
  write(query: string): void {
    writeAddress(this.#box.urlParam, query);
  }

  /** The reader goes where a question has led. */
  keep(query: string): void {
    this.write(query);
    if (this.#box.recent && query) keepRecent(this.#scope, query);
  }

  forget(): void {
    dropRecent(this.#scope);
  }

  /** Hands a question to the page's own form; false where there is none. */
  submit(query: string): boolean {
    const form = formOf(this.#box);
    const field = form?.querySelector<HTMLInputElement>('[type=search], [type=text], input:not([type])');
    if (!form || !field || !query) return false;
    this.keep(query);
    field.value = query;
    form.requestSubmit();
    return true;
  }

  /** Searches are kept apart by what they search. */
  get #scope(): string {
    return this.#box.src || this.#box.closest(this.#box.localName.replace(/\w+$/, 'feed'))?.getAttribute('src') || '';
  }
}
