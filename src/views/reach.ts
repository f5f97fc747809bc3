import { linkedId } from './deep-link.js';
import type { Branch } from './tree.js';

/** The widget, as far as it is reached. */
interface ReachBox extends HTMLElement {
  readonly preset: string;
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}

/** What the thread does for whoever follows a link into it. */
export interface Way {
  readonly find: (id: string) => Branch | undefined;
  /** Loads one page after another until it is enough or there is no more. */
  readonly turn: (isEnough: () => boolean) => Promise<void>;
  /** Opens all that a comment stands under. */
  readonly show: (branch: Branch) => Promise<void>;
  readonly miss: () => void;
}

/** How long what loads above a comment may push it away before it stays where it is. */
const HOLDING = 2_000;

/** Brings a reader to the comment that the page's address names, on whatever page of the thread it is. */
export class Reach {
  /** Id of the comment that was followed, '' for none. */
  aim = '';
  readonly #box: ReachBox;
  readonly #way: Way;
  #turn = 0;
  #isDue = true;
  #end: AbortController | undefined;

  constructor(box: ReachBox, way: Way) {
    this.#box = box;
    this.#way = way;
  }

  listen(): void {
    window.addEventListener('hashchange', this.follow);
  }

  rest(): void {
    window.removeEventListener('hashchange', this.follow);
    this.#end?.abort();
  }

  /** Called when the thread is there: the address may have named a comment before. */
  begin(): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    void this.#box.updateComplete.then(this.follow);
  }

  /** Also for a link that is clicked again, of which the browser tells nobody. */
  readonly follow = (): void => {
    this.#turn++;
    void this.#run(this.#turn);
  };

  async #run(turn: number): Promise<void> {
    const { find } = this.#way;
    const id = linkedId(
      location.hash,
      (name) => !!find(name),
      (name) => this.#isOnPage(name),
    );
    this.aim = '';
    if (!id) return;
    await this.#way.turn(() => !!find(id) || turn !== this.#turn);
    const branch = find(id);
    if (turn !== this.#turn || !this.#box.isConnected) return;
    if (!branch) return this.#way.miss();
    this.aim = id;
    await this.#way.show(branch);
    if (turn === this.#turn) this.#land(id);
  }

  /** An element that the page itself calls so is meant; not one that stands here until there is a thread. */
  #isOnPage(name: string): boolean {
    const found = document.getElementById(name);
    return !!found && !this.#box.contains(found);
  }

  /** Pictures and texts come later: until a reader acts, the comment stays where it was brought. */
  #land(id: string): void {
    const row = this.#box.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`comment-${id}`)}`);
    if (!row) return;
    this.#end?.abort();
    const end = (this.#end = new AbortController());
    const bring = (): void => row.scrollIntoView({ block: 'start' });
    bring();
    row.focus({ preventScroll: true });
    const sized = new ResizeObserver(bring);
    sized.observe(this.#box);
    end.signal.addEventListener('abort', () => sized.disconnect());
    for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
      window.addEventListener(type, () => end.abort(), { signal: end.signal, passive: true });
    }
    setTimeout(() => end.abort(), HOLDING);
  }
}
