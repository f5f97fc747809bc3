import type { DataElement } from '../ui/data-element.js';

/** The name of the field that no person sees. */
export const TRAP = 'fax';

/** Whether a comment looks like a machine's: the hidden field is filled in, or it was written quicker than `min-seconds`. */
export const isDoubtful = (box: DataElement, trap: string, seconds: number): boolean =>
  !!trap || seconds < Number(box.getAttribute('min-seconds') ?? 0);

/** What the fields in the page's own `slot="captcha"` say, by their names: tokens that others put there. */
export function tokensIn(box: Element): Record<string, string> {
  const tokens: Record<string, string> = {};
  for (const slotted of box.querySelectorAll(':scope > [slot=captcha]')) {
    for (const field of [slotted, ...slotted.querySelectorAll('*')]) {
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
      const isOff = field instanceof HTMLInputElement && field.type === 'checkbox' && !field.checked;
      if (isField && field.name && field.value && !isOff) tokens[field.name] = field.value;
    }
  }
  return tokens;
}
