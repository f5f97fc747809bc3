import { formWire } from '../mapping/wires/form.js';
import { isReadOnly } from '../mapping/wires/read-only.js';
import type { Wire } from '../mapping/wires/wire.js';
import type { Failure } from '../model/failure.js';
import type { DataElement } from '../ui/data-element.js';
import { PressFailedEvent } from '../ui/events.js';
import type { Kit } from '../ui/kit.js';
import type { Action } from './composer.js';
import { PageForm } from './page-form.js';

/** Whether attributes say anything of the server's way to take comments. */
const SPOKEN =
  /^(create|send|keep|thread-in|wrap|fixed|encoding|headers|key-header|\w+(-\w+)?-(if|at)|pause|blame|(un|dis)?like|edit|remove)$/;

/** What is known of a thread's server from its own answer. */
export interface Told {
  readonly feed: { readonly value?: { readonly shape?: string } };
}

/** The widget, as far as its server is named in it. */
interface ServerBox extends DataElement, Told {
  readonly fields: string;
  readonly maxLength: number;
}

/** The server that takes a thread's comments, as the page names it, or as its answer does where the page is silent. */
export class Server {
  /** The wire, once it is known that it is not WordPress's. */
  #wire: Wire | undefined;
  #isDeaf = false;
  /** An attribute that makes no sense: no form can stand on it. */
  fault: Failure | undefined;
  #told = '';

  constructor(
    readonly kit: Kit,
    readonly box: ServerBox,
  ) {}

  /** It takes no comments from here, or the page does not want any. */
  get isReadOnly(): boolean {
    const { box } = this;
    return this.#isDeaf || box.hasAttribute('read-only') || (isReadOnly(this.#shape) && !box.hasAttribute('create'));
  }

  /** What the thread is: the page's own word, else what its answer was recognised as; '' as long as nobody knows. */
  get #shape(): string {
    const { preset, feed } = this.box;
    return preset && preset !== 'auto' ? preset : (feed.value?.shape ?? '');
  }

  /** The absolute address of the thread's list; '' where there is none. */
  get src(): string {
    return this.kit.addressOf(this.box);
  }

  /** What the thread is called among all that a reader writes in: its address, in whatever language it is asked for. */
  get scope(): string {
    const { kit, box } = this;
    const thread = kit.pageThread();
    const address = box.src.replaceAll('{lang}', '').replaceAll('{thread}', encodeURIComponent(thread));
    const scope = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : new URL(location.href);
    scope.hash = '';
    // Where one address lists all threads, the call says which.
    return box.getAttribute('list')?.includes('{thread}') ? `${scope.href} ${thread}` : scope.href;
  }

  /** What of its way to take comments may be another on the next page: an address, a number, a token. */
  get said(): Readonly<Record<string, string>> {
    const { box, form } = this;
    const said = ['create', 'fixed'].flatMap((name): [string, string][] => {
      const text = box.getAttribute(name);
      return text === null ? [] : [[name, text]];
    });
    if (!form) return Object.fromEntries(said);
    const { action = '', rest = '', send } = formWire(form.said());
    return { action, rest, send, ...Object.fromEntries(said) };
  }

  /** The page's own form, where it says how to send: nobody has named the server otherwise. */
  get form(): PageForm | undefined {
    const { box } = this;
    const isNamed = box.hasAttribute('create') || !/^(auto|none)?$/.test(box.preset);
    return isNamed ? undefined : PageForm.in(box);
  }

  /** What a reader is asked for: as the page says it, else as its own form asks. */
  get fields(): string {
    const { box, form } = this;
    return form && !box.hasAttribute('fields') ? form.fields : box.fields;
  }

  get maxLength(): number {
    const { box, form } = this;
    return (!box.hasAttribute('max-length') && form?.maxLength) || box.maxLength;
  }

  /** What comments are typed for: the list's own address, or the other origin that `create` or the form names. */
  get endpoint(): string {
    const { src } = this;
    const [said = ''] = /https?:\/\/[^\s;{]+/.exec(this.box.getAttribute('create') ?? '') ?? [];
    const named = said || (this.form?.action ?? '');
    const isElsewhere = URL.canParse(named) && new URL(named).origin !== new URL(src).origin;
    // Without its query: what waits on one article is sent from any page that talks to this server.
    return (isElsewhere ? named : src).split('?')[0] ?? src;
  }

  /** Whether a comment can say which one it answers. */
  get canReply(): boolean {
    return !this.#wire || /(^|;)\s*parent\s*:/.test(this.#wire.send);
  }

  /** Whether the server lets a reader do it, as far as is known by now. */
  can(action: Action): boolean {
    return !!this.#wire?.[action];
  }

  /**
   * Reads what the page says of its server, as it says it now; undefined for WordPress, which needs no words. Rejects
   * where the chunk does not come, and with a `config` failure, which is also told to the page.
   */
  async load(): Promise<Wire | undefined> {
    const { kit, box, src, form } = this;
    const { preset } = box;
    const isSpoken = [...box.attributes].some(({ name }) => SPOKEN.test(name));
    this.fault = undefined;
    if (!form && !isSpoken && /^(wordpress.*|auto)?$/.test(preset) && /wp\/v2\/comments/.test(src)) return undefined;
    const { toWire } = await import('../mapping/wires/named.js');
    const wire = toWire({ preset: this.#shape, src, attribute: (name) => box.getAttribute(name), form: form?.said() });
    this.#isDeaf = !wire;
    if (wire && 'message' in wire) throw this.#fail(new kit.Failure('config', wire.message));
    this.#wire = wire;
    if (wire) this.#warn(wire);
    return wire;
  }

  #fail(failure: Failure): Failure {
    this.fault = failure;
    if (this.#told !== failure.message) {
      this.#told = failure.message;
      this.kit.warnOnce(`<${this.box.localName}>: ${failure.message}`);
      this.box.dispatchEvent(new PressFailedEvent(failure));
    }
    return failure;
  }

  /** Cookies, and a body that needs no preflight, let other sites write in a reader's name unless the server looks. */
  #warn({ credentials, form }: Wire): void {
    const what = [credentials === 'include' && 'with cookies', form && 'as a form'].filter(Boolean).join(' and ');
    if (what) this.kit.warnOnce(`<${this.box.localName}>: comments go to ${this.endpoint} ${what}`);
  }
}
