import type { Box, Frame } from './search-box.js';

/** Below this width the open box takes the whole screen. */
const PHONE = '(max-width: 599px)';
/** Pixels: a panel is so high at most and at least, hangs down where so much room is, is so wide at least, and keeps off the edge. */
const HIGH = 560;
const LOW = 160;
const ROOM = 280;
const WIDE = 320;
const EDGE = 8;

/** How a panel hangs at its field: above all of the page, with the field by an anchor or by numbers; else inside the page. */
export type Hold = 'anchor' | 'screen' | 'page';

const hold = (): Hold => {
  if (!('popover' in HTMLElement.prototype)) return 'page';
  return CSS.supports('anchor-name: --a') ? 'anchor' : 'screen';
};

interface Hanging {
  readonly isUp: boolean;
  readonly rule: string;
}

/**
 * Which way a panel hangs, how high it may be, and how wide, as a rule for a style sheet, as a strict policy likes it:
 * never over its field, and never past the screen's edge.
 */
export function hang(
  { top, bottom, left, right, width }: DOMRect,
  screen: { readonly width: number; readonly height: number },
  isRtl: boolean,
  by: Hold,
): Hanging {
  const [above, below] = [top - EDGE, screen.height - bottom - EDGE];
  const isUp = below < ROOM && above > below;
  const high = Math.max(LOW, Math.min(HIGH, isUp ? above : below));
  // A field of a header may be narrower than its results can be read in.
  const wide = Math.max(width, Math.min(WIDE, screen.width - 2 * EDGE));
  const start = isRtl ? right - wide : left;
  const at = wide > width ? Math.max(EDGE, Math.min(start, screen.width - EDGE - wide)) : left;
  const sides: Record<Hold, string> = {
    anchor: `${isUp ? 'bottom:anchor(top)' : 'top:anchor(bottom)'};left:calc(anchor(left) + ${at - left}px)`,
    screen: `${isUp ? `bottom:${screen.height - top}px` : `top:${bottom}px`};left:${at}px`,
    page: `left:${at - left}px;right:auto`,
  };
  return { isUp, rule: `.box>.panel{max-block-size:${high}px;width:${wide}px;${sides[by]}}` };
}

let overflow: string | undefined;

/** Where the open box and its panel are: on a phone the whole screen, else the panel at its field, above the page. */
export class Place {
  readonly #frame: Frame;
  readonly #sheet = new CSSStyleSheet();
  readonly #hold = hold();
  readonly #onPointer: (event: Event) => void;
  #rule = '';

  /** `onOutside` is called when a reader reaches for something else. */
  constructor(frame: Frame, box: Box, onOutside: () => void) {
    this.#frame = frame;
    this.#onPointer = (event) => {
      if (!event.composedPath().includes(box)) onOutside();
    };
    const { renderRoot: root } = box;
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#sheet);
  }

  /** Whether the panel is to be in the browser's top layer, where no ancestor clips it. */
  get isAbove(): boolean {
    return this.#hold !== 'page' && !this.#frame.base.popover;
  }

  open(): void {
    if (matchMedia(PHONE).matches) this.#lift();
    this.update();
    document.addEventListener('pointerdown', this.#onPointer);
    window.addEventListener('resize', this.update);
    window.addEventListener('scroll', this.update, { capture: true, passive: true });
  }

  close(): void {
    document.removeEventListener('pointerdown', this.#onPointer);
    window.removeEventListener('resize', this.update);
    window.removeEventListener('scroll', this.update, { capture: true });
    this.#lower();
  }

  /** Puts a panel that has just been drawn above the page. */
  show(panel: HTMLElement | null): void {
    if (panel?.popover && !panel.matches(':popover-open')) panel.showPopover();
  }

  readonly update = (): void => {
    const { base, field } = this.#frame;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const isRtl = getComputedStyle(field).direction === 'rtl';
    const { isUp, rule } = hang(field.getBoundingClientRect(), { width, height }, isRtl, this.#hold);
    // One that has the whole screen needs no place.
    const isWhole = !!base.popover;
    base.classList.toggle('up', isUp && !isWhole);
    const next = isWhole ? '' : rule;
    if (next !== this.#rule) this.#sheet.replaceSync((this.#rule = next));
  };

  /**
   * On a phone the box is lifted into the top layer, above whatever the page has, and the page behind it rests. Going
   * there keeps the focus, as nothing is painted between.
   */
  #lift(): void {
    const { base, input } = this.#frame;
    if (this.#hold === 'page' || base.popover) return;
    const hadFocus = input.matches(':focus');
    base.popover = 'manual';
    base.showPopover();
    if (hadFocus) input.focus();
    const { style } = document.documentElement;
    overflow ??= style.overflow;
    style.overflow = 'hidden';
  }

  #lower(): void {
    const { base } = this.#frame;
    if (!base.popover) return;
    base.hidePopover();
    base.popover = null;
    document.documentElement.style.overflow = overflow ?? '';
    overflow = undefined;
  }
}
