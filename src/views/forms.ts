import type { TemplateResult } from 'lit';
import type { RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import { PressCommentSendEvent } from '../ui/events.js';
import type { Kit } from '../ui/kit.js';
import { renderForm, type FormActs, type FormView } from './comment-form.js';
import { faultsOf, toRules, type Faults } from './comment-rules.js';
import { isDoubtful, tokensIn, TRAP } from './company.js';
import type { Company } from './composer.js';
import type { Courier } from './courier.js';
import { Previews } from './previews.js';
import type { Server } from './server.js';
import { Sheet } from './sheet.js';
import { Unfinished, type UnfinishedOptions } from './unfinished.js';
import type { Written } from './written.js';

export interface FormsOptions {
  readonly kit: Kit;
  readonly box: DataElement & { readonly note: string };
  readonly server: Server;
  /** The one of the thread that is shown. */
  readonly courier: () => Courier;
  /** What that thread is called. */
  readonly scope: () => string;
  readonly written: Written;
  /** Whether this reader has sent such a text already. */
  readonly isSent: UnfinishedOptions['isSent'];
  /** Tells a reader who cannot see the form. */
  readonly announce: (words: string) => void;
  /** The first comment above the one that is answered. */
  readonly root: () => string;
  /** The outbox has what stood in the form. */
  readonly onSent: (parentId: string) => void;
  /** A reader leaves the form that answers a comment, or what stood in it. */
  readonly onLeave: () => void;
}

/** What is known of one form between two drawings. */
interface Known {
  faults: Faults;
  /** When its writer came to it. */
  begun: number | undefined;
  /** Its writer was taken for a machine once. */
  isDoubted: boolean;
  isBusy: boolean;
}

/** The forms of a thread, by whose comment they answer ('' below the thread): from the first key until the outbox has the text. */
export class Forms {
  readonly unfinished: Unfinished;
  readonly #options: FormsOptions;
  readonly #previews: Previews;
  readonly #known = new Map<string, Known>();
  /** Those that stand in the page, or did. */
  readonly #drawn = new Set<string>();

  constructor(options: FormsOptions) {
    const { box, written, announce, scope, isSent } = options;
    const sheet = (parentId: string): Sheet => this.sheet(parentId);
    this.#options = options;
    this.#previews = new Previews({ box, written, text: (parentId) => sheet(parentId).draft().text });
    this.unfinished = new Unfinished({ box, sheet, scope, announce, isSent });
  }

  /** The form as it stands in the page. */
  sheet(parentId: string): Sheet {
    return new Sheet(this.#options.box.renderRoot, parentId);
  }

  render(parentId: string, label: string): TemplateResult {
    this.#drawn.add(parentId);
    const { kit, box, server, written } = this.#options;
    const { words, note } = box;
    const { unfinished } = this;
    const { faults, isBusy } = this.#of(parentId);
    const epoch = unfinished.restoredAt(parentId);
    const view: FormView = {
      ...{ words, parentId, label, note, faults, isBusy },
      fields: toRules(server.fields),
      maxLength: server.maxLength,
      length: unfinished.lengthOf(parentId),
      markup: written.name,
      preview: this.#previews.of(parentId),
      restored: epoch === undefined ? undefined : kit.age({ kind: 'instant', epoch }, words).text,
      isKept: unfinished.isKept(parentId),
      isLost: unfinished.isLost,
    };
    return renderForm(kit, view, this.#acts(parentId));
  }

  /** Puts a text that came back into its field, with what is wrong with it. */
  giveBack(parentId: string, draft: Partial<RemarkDraft>, faults: Faults = {}): void {
    this.#of(parentId).faults = faults;
    this.unfinished.giveBack(parentId, draft);
  }

  /** They have been drawn. */
  meet(): void {
    for (const parentId of this.#drawn) this.unfinished.meet(parentId);
  }

  /** They are about to stand below another thread: what stands in them stays with this one. */
  leave(): void {
    this.unfinished.leave();
    for (const parentId of this.#drawn) this.#empty(parentId);
    this.#drawn.clear();
    this.#known.clear();
  }

  /** Takes a text out of its form, which was sent or thrown away. */
  clear(parentId: string): void {
    this.unfinished.drop(parentId);
    this.#of(parentId).isDoubted = false;
    this.#empty(parentId);
  }

  #empty(parentId: string): void {
    this.#previews.close(parentId);
    const field = this.sheet(parentId).input('text');
    if (field) field.value = '';
    this.#options.box.requestUpdate();
  }

  #of(parentId: string): Known {
    let known = this.#known.get(parentId);
    if (!known) {
      known = { faults: {}, begun: undefined, isDoubted: false, isBusy: false };
      this.#known.set(parentId, known);
    }
    return known;
  }

  #acts(parentId: string): FormActs {
    const { courier, onLeave } = this.#options;
    const { unfinished } = this;
    return {
      onSubmit: (event) => {
        event.preventDefault();
        this.#submit(parentId);
      },
      onInput: () => {
        unfinished.onInput(parentId);
        this.#previews.update(parentId);
      },
      onFocus: () => {
        this.#of(parentId).begun ??= performance.now();
        void courier()
          .load()
          .catch(() => {});
      },
      onKeydown: ({ key, metaKey, ctrlKey, isComposing }) => {
        // These keys are the input method's while it makes a word.
        if (isComposing) return;
        if (key === 'Enter' && (metaKey || ctrlKey)) this.sheet(parentId).form?.requestSubmit();
        else if (key === 'Escape' && parentId) onLeave();
      },
      onPreview: () => this.#previews.toggle(parentId),
      onKept: (isKept) => unfinished.setKept(isKept),
      onDiscard: () => {
        this.clear(parentId);
        this.sheet(parentId).input('text')?.focus();
      },
      onCancel: onLeave,
    };
  }

  #submit(parentId: string): void {
    const { box, server, announce } = this.#options;
    const { words } = box;
    const known = this.#of(parentId);
    const draft = this.sheet(parentId).draft();
    const rules = toRules(server.fields);
    known.faults = faultsOf(draft, rules, server.maxLength, words);
    box.requestUpdate();
    const wrong = rules.find(({ field }) => known.faults[field]);
    if (wrong) {
      void box.updateComplete.then(() => this.sheet(parentId).input(wrong.field)?.focus());
      return;
    }
    const signs = this.#signs(parentId);
    // A person whom the browser filled the trap in for presses once more, and nothing is lost; a machine goes on.
    if (isDoubtful(box, signs.trap, signs.seconds) && !known.isDoubted) {
      known.isDoubted = true;
      known.faults = { text: words.say('notSent') };
      return announce(words.say('notSent'));
    }
    const sending = new PressCommentSendEvent(draft.text, parentId);
    if (box.dispatchEvent(sending)) void this.#send(draft, signs, sending);
  }

  /** What tells a person from a machine. */
  #signs(parentId: string): Pick<Company, 'trap' | 'seconds'> {
    const trap = this.sheet(parentId).form?.querySelector<HTMLInputElement>(`[name=${TRAP}]`)?.value ?? '';
    return { trap, seconds: Math.floor((performance.now() - (this.#of(parentId).begun ?? 0)) / 1000) };
  }

  /** The text leaves the field only when the outbox has it. */
  async #send(
    draft: RemarkDraft,
    signs: Pick<Company, 'trap' | 'seconds'>,
    { extra, waits }: PressCommentSendEvent,
  ): Promise<void> {
    const { box, courier, root, onSent } = this.#options;
    const { parentId } = draft;
    const known = this.#of(parentId);
    if (known.isBusy) return;
    const first = root();
    const company = Promise.all(waits).then((): Company => ({
      ...signs,
      root: first,
      extra: { ...tokensIn(box), ...extra },
    }));
    // Told by what waits for it, if anybody does by then.
    company.catch(() => {});
    const forget = this.unfinished.dropLater(parentId);
    known.isBusy = true;
    box.requestUpdate();
    try {
      const isKept = await courier().send(draft, company);
      forget();
      // Another thread may stand there by now, with a text of its own.
      if (this.#known.get(parentId) !== known) return;
      const { form } = this.sheet(parentId);
      // Something may have been given back to it meanwhile.
      if (!form || this.sheet(parentId).draft().text === draft.text) this.clear(parentId);
      this.unfinished.isLost = !isKept;
      onSent(parentId);
    } catch {
      known.faults = { text: box.words.say('notSent') };
    } finally {
      known.isBusy = false;
      box.requestUpdate();
    }
  }
}
