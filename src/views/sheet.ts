import type { RemarkDraft } from '../model/remark.js';
import type { Field } from './comment-rules.js';

const FIELDS = ['text', 'name', 'email', 'url'] as const;

/** One form as it stands in the page: what is in its fields, and putting something there. */
export class Sheet {
  readonly form: HTMLFormElement | null;

  constructor(
    root: ParentNode,
    readonly parentId: string,
  ) {
    // By its id: any other way a browser looks through all of a thread, which may be ten thousand comments.
    this.form = root.querySelector(`#draft-${CSS.escape(parentId)}`);
  }

  input(field: Field): HTMLInputElement | HTMLTextAreaElement | null {
    return this.form?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${field}]`) ?? null;
  }

  draft(): RemarkDraft {
    const value = (field: Field): string => this.input(field)?.value ?? '';
    return {
      text: value('text'),
      name: value('name').trim(),
      email: value('email').trim(),
      url: value('url').trim(),
      parentId: this.parentId,
    };
  }

  /** Puts in what says something; the rest stays as it is. */
  fill(draft: Partial<RemarkDraft>): void {
    for (const field of FIELDS) {
      const input = this.input(field);
      if (input && draft[field]) input.value = draft[field];
    }
  }

  /** Puts in what its writer has not said yet. */
  complete(draft: Partial<RemarkDraft>): void {
    this.fill(Object.fromEntries(FIELDS.flatMap((field) => (this.input(field)?.value ? [] : [[field, draft[field]]]))));
  }
}
