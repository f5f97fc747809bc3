/** Below this width the open box takes the whole screen. */
const PHONE = '(max-width: 599px)';
/** Pixels: a panel is so high at most and at least, hangs down where so much room is, is so wide at least, and keeps off the edge. */
const HIGH = 560;
const LOW = 160;
const ROOM = 280;
const WIDE = 320;
const EDGE = 8;

/**
 * Which way a panel hangs, how high it may be, and how wide, as a rule for a style sheet, as a strict policy likes it: never
 * over its field, and never past the screen's edge. One that has the whole screen needs no place.
 */
export function place(panel: HTMLElement, field: Element, isWhole: boolean): string {
  const { clientWidth, clientHeight } = document.documentElement;
  const { top, bottom, left, right, width } = field.getBoundingClientRect();
  const [above, below] = [top - EDGE, clientHeight - bottom - EDGE];
  const isUp = !isWhole && below < ROOM && above > below;
  panel.classList.toggle('up', isUp);
  if (isWhole) return '';
  const high = Math.max(LOW, Math.min(HIGH, isUp ? above : below));
  const wide = Math.min(WIDE, clientWidth - 2 * EDGE);
  const start = getComputedStyle(panel).direction === 'rtl' ? right - wide : left;
  const at = Math.max(EDGE, Math.min(start, clientWidth - EDGE - wide));
  // A field of a header may be narrower than its results can be read in.
  const side = width < wide ? `left:${at - left}px;right:auto;width:${wide}px` : '';
  return `.panel{max-block-size:${high}px;${side}}`;
}

let overflow: string | undefined;

/**
 * On a phone the box is lifted into the top layer, above whatever the page has, and the page behind it rests. Going there
 * keeps the focus, as nothing is painted between.
 */
export function lift(box: HTMLElement, input: HTMLElement | null): void {
  if (!matchMedia(PHONE).matches || box.popover) return;
  const hadFocus = input?.matches(':focus');
  box.popover = 'manual';
  box.showPopover();
  if (hadFocus) input?.focus();
  const { style } = document.documentElement;
  overflow ??= style.overflow;
  style.overflow = 'hidden';
}

/** Puts the box back where it stands in the page. */
export function lower(box: HTMLElement): void {
  if (!box.popover) return;
  box.hidePopover();
  box.popover = null;
  document.documentElement.style.overflow = overflow ?? '';
  overflow = undefined;
}

export const isLifted = (box: HTMLElement): boolean => !!box.popover;
