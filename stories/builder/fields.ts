import { el, sentence } from './dom.js';
import type { Field } from './manifest.js';
import { AS_IT_COMES } from './words.js';

/** What a person has set, by attribute; `true` is an attribute without a value. */
export type Values = Map<string, string | true>;

/** One field of a form for one attribute. `onSet` is told what it is now, '' and false being "as it comes". */
export function fieldRow(
  field: Field,
  values: Values,
  onSet: (name: string, value: string | boolean) => void,
): HTMLElement {
  const id = `set-${field.name}`;
  const control = controlOf(field, values.get(field.name));
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-hint ${id}-fault`);
  control.dataset.field = field.name;
  control.addEventListener('input', () => {
    const isFlag = control instanceof HTMLInputElement && control.type === 'checkbox';
    onSet(field.name, isFlag ? control.checked : control.value.trim());
  });
  const label = el('label', { for: id }, field.label);
  const hint = el('p', { id: `${id}-hint`, class: 'hint' }, ...sentence(field.hint));
  const fault = el('p', { id: `${id}-fault`, class: 'fault', role: 'status' });
  return el('div', { class: `field ${field.kind}` }, label, control, hint, fault);
}

function controlOf(field: Field, value: string | true | undefined): HTMLInputElement | HTMLSelectElement {
  const given = typeof value === 'string' ? value : '';
  // Where the words below say what it is by itself, a number that stands for nothing would contradict them.
  const placeholder = /\bdefault\b/.test(field.hint) ? '' : field.fallback;
  switch (field.kind) {
    case 'choice':
      return choice(optionsOf(field), given);
    case 'flag':
      return el('input', { type: 'checkbox', checked: value === true });
    case 'number':
      return el('input', { type: 'number', min: '0', value: given, placeholder, inputmode: 'numeric' });
    case 'text':
      return el('input', { value: given, placeholder, spellcheck: 'false', autocomplete: 'off' });
  }
}

/** What a field that has no value is by itself cannot be told from the manifest: then nothing is chosen. */
function optionsOf({ choices, fallback }: Field): { value: string; name: string }[] {
  const none = choices.includes(fallback) ? [] : [{ value: '', name: AS_IT_COMES }];
  return [...none, ...choices.map((name) => ({ value: name === fallback ? '' : name, name }))];
}

/** A list to choose from; the first is what is chosen where the value is none of them. */
export function choice(options: readonly { value: string; name: string }[], value: string): HTMLSelectElement {
  const list = el('select');
  list.append(...options.map((one) => el('option', { value: one.value, selected: one.value === value }, one.name)));
  return list;
}

/** A list to choose from under a label of its own. */
export function choiceRow(
  name: string,
  label: string,
  options: readonly { value: string; name: string }[],
  value: string,
  onSet: (value: string) => void,
): HTMLElement {
  const list = choice(options, value);
  list.id = `set-${name}`;
  list.dataset.field = name;
  list.addEventListener('input', () => onSet(list.value));
  return el('div', { class: 'field choice' }, el('label', { for: list.id }, label), list);
}
