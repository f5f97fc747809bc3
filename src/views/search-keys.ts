/** What a key asks of a box; undefined where it belongs to the field or to the page. */
export type Command = 'leave' | 'enter' | 'next' | 'previous' | 'open' | undefined;

/** A key as a command, by whether it was pressed in the field and whether there are options to walk. */
export function commandOf(event: KeyboardEvent, isField: boolean, hasOptions: boolean): Command {
  // While a word is being composed, keys belong to the input method; Safari says so by a number.
  if (event.isComposing || event.keyCode === 229) return undefined;
  if (event.key === 'Escape') return 'leave';
  if (!isField) return undefined;
  switch (event.key) {
    case 'Enter':
      return 'enter';
    case 'ArrowDown':
      return hasOptions ? 'next' : 'open';
    case 'ArrowUp':
      return hasOptions ? 'previous' : undefined;
    default:
      return undefined;
  }
}

/** Along a row of buttons as along the results: by arrows, to both ends, and what has the focus comes into view. */
export function walkRow(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof Element)) return;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const step = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
  const at = buttons.findIndex((button) => button === target);
  const places: Record<string, number> = {
    ArrowRight: at + step,
    ArrowLeft: at - step,
    Home: 0,
    End: buttons.length - 1,
  };
  if (!(key in places)) return;
  event.preventDefault();
  const next = buttons[places[key] ?? -1];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
