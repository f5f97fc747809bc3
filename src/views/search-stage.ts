import type { Article } from '../model/article.js';
import type { Kit } from '../ui/kit.js';
import { dateOf, type Answer } from './search-answer.js';
import { formOf, type Box, type Frame } from './search-box.js';
import { drawClear, drawFound, drawNote, drawNothing, drawRecent, drawSkeleton } from './search-drawing.js';
import type { Inquiry } from './search-inquiry.js';
import type { Acts, Pencil } from './search-pencil.js';
import type { Place } from './search-place.js';
import { noteSentence, statusSentence } from './search-status.js';

const NEWEST = 4;
/** What the first screen holds is drawn first, and the rest so many milliseconds later. */
const FIRST = 4;
const LATER = 50;

/** What is to be seen of a box. */
export interface Scene {
  readonly isOpen: boolean;
  readonly inquiry: Inquiry;
  /** How many options there are, and on which one the arrow keys stand; -1 for none. */
  readonly count: number;
  readonly active: number;
  readonly recent: readonly string[];
}

/** Draws an open box between the parts that are always there, and keeps its field's description true. */
export class Stage {
  readonly #kit: Kit;
  readonly #box: Box;
  readonly #frame: Frame;
  readonly #place: Place;
  readonly #acts: Acts;
  #drawn = FIRST;
  #isRehearsed = false;

  constructor(kit: Kit, box: Box, frame: Frame, place: Place, acts: Acts) {
    this.#kit = kit;
    this.#box = box;
    this.#frame = frame;
    this.#place = place;
    this.#acts = acts;
  }

  draw(scene: Scene): void {
    const { render } = this.#kit;
    const { base, field, status } = this.#frame;
    const { isOpen, inquiry, count } = scene;
    if (!count) this.#drawn = FIRST;
    this.#describe(scene);
    const pencil = this.#pencil(scene);
    render(inquiry.query || isOpen ? drawClear(pencil, !inquiry.query) : undefined, field);
    render(isOpen ? this.#drawPanel(scene, pencil) : undefined, base, { renderBefore: status });
    const said = isOpen ? statusSentence(this.#kit, this.#box, inquiry) : '';
    if (status.textContent !== said) status.textContent = said;
    if (!isOpen) return;
    this.#place.show(base.querySelector<HTMLElement>('.panel'));
    // Before it is painted, but not before the page has been laid out for that.
    requestAnimationFrame(this.#place.update);
    if (count > this.#drawn) setTimeout(() => this.drawRest(), LATER);
  }

  /** Draws the rows that the first screen does not hold. */
  drawRest(): void {
    if (this.#drawn === Infinity) return;
    this.#drawn = Infinity;
    this.#box.requestUpdate();
  }

  /**
   * The first drawing is the slowest, as its templates are made and its letters measured then: one is made before a reader
   * asks, and taken away again before it could be seen.
   */
  rehearse(scene: Scene, answer: Answer): void {
    const { engine } = scene.inquiry;
    if (this.#isRehearsed || !engine) return;
    this.#isRehearsed = true;
    // No picture need be fetched for that.
    const rows = answer.rows.map((row) => ({ ...row, article: { ...row.article, image: undefined } }));
    const panel = document.createElement('div');
    panel.className = 'panel';
    this.#kit.render(drawFound(this.#pencil(scene), { ...answer, rows }, engine.highlight, true), panel);
    this.#frame.base.append(panel);
    panel.getBoundingClientRect();
    panel.remove();
  }

  #describe({ count, active }: Scene): void {
    const { input } = this.#frame;
    input.setAttribute('aria-expanded', `${count > 0}`);
    if (active >= 0 && active < count) input.setAttribute('aria-activedescendant', `result-${active}`);
    else input.removeAttribute('aria-activedescendant');
  }

  #pencil({ inquiry, active }: Scene): Pencil {
    // A page that nobody sees has no first screen, and slow timers.
    const drawn = document.hidden ? Infinity : this.#drawn;
    return { kit: this.#kit, words: this.#box.words, acts: this.#acts, view: inquiry.view, active, drawn };
  }

  /** It is there, empty, as soon as the box is open: going above the page costs a layout that the first key need not pay. */
  #drawPanel(scene: Scene, pencil: Pencil): unknown {
    const { html, nothing } = this.#kit;
    const { query, shown, isWaiting, failure, isBroken, isCut } = scene.inquiry;
    const isAsked = query ? shown || isWaiting || failure || isBroken : scene.recent.length;
    const note = noteSentence(this.#kit, this.#box, scene.inquiry);
    const inside = isAsked && [this.#drawInside(scene, pencil), drawNote(pencil, note, isCut)];
    const layer = this.#place.isAbove ? 'manual' : nothing;
    return html`<div class="panel" part="panel" popover=${layer}>${inside || nothing}</div>`;
  }

  #drawInside({ inquiry, recent }: Scene, pencil: Pencil): unknown {
    const { html, failedMessage } = this.#kit;
    const { words, acts } = pencil;
    const { query, shown: answer, engine, isWaiting, failure, isBroken, list } = inquiry;
    if (!query) return drawRecent(pencil, recent);
    if (answer?.rows.length && engine) {
      const hasAll = inquiry.hasMore || !!formOf(this.#box);
      return drawFound(pencil, answer, engine.highlight, hasAll);
    }
    if (isWaiting) return drawSkeleton(this.#kit);
    if (failure) return failedMessage(words, words.say('searchFailed'), failure, acts.onRetry);
    if (isBroken) return html`<p class="msg">${words.say('searchFailed')}</p>`;
    return answer ? drawNothing(pencil, answer, newest(list?.items ?? [])) : drawSkeleton(this.#kit);
  }
}

const newest = (articles: readonly Article[]): Article[] =>
  [...articles].sort((a, b) => dateOf(b) - dateOf(a)).slice(0, NEWEST);
