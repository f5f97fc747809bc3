import type { Kit } from '../ui/kit.js';

/** One row of a list. */
export interface Row {
  /** Names the row among its neighbours, whatever their order. */
  readonly key: string;
  /** Attributes of its `<li>`. */
  readonly names: Readonly<Record<string, string>>;
  /** What its drawing depends on: while each is what it was, the row is left as it stands. */
  readonly facts: readonly unknown[];
  readonly draw: () => unknown;
}

interface Standing {
  readonly element: HTMLLIElement;
  row: Row | undefined;
}

/**
 * A list whose rows keep their elements in whatever order they come, so that what a reader types in one of them, or has
 * the focus on, stays when others come before it. Only what has changed is drawn.
 */
export class Rows {
  readonly list = document.createElement('ol');
  readonly #kit: Kit;
  readonly #rows = new Map<string, Standing>();

  constructor(kit: Kit, className: string, part = '') {
    this.#kit = kit;
    this.list.className = className;
    this.list.setAttribute('role', 'list');
    if (part) this.list.setAttribute('part', part);
  }

  /** Shows these rows and no others, in this order. */
  set(rows: readonly Row[]): HTMLOListElement {
    const keys = new Set(rows.map(({ key }) => key));
    for (const [key, { element }] of this.#rows) {
      if (keys.has(key)) continue;
      element.remove();
      this.#rows.delete(key);
    }
    let at = this.list.firstElementChild;
    for (const row of rows) {
      const element = this.#draw(row);
      if (element === at) at = at.nextElementSibling;
      else this.list.insertBefore(element, at);
    }
    return this.list;
  }

  #draw(row: Row): HTMLLIElement {
    const { key, names, facts, draw } = row;
    let standing = this.#rows.get(key);
    if (!standing) this.#rows.set(key, (standing = { element: document.createElement('li'), row: undefined }));
    const { element } = standing;
    if (standing.row === row) return element;
    for (const [name, value] of Object.entries(names)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    if (!isSame(standing.row?.facts, facts)) this.#kit.render(draw(), element);
    standing.row = row;
    return element;
  }
}

const isSame = (before: readonly unknown[] | undefined, now: readonly unknown[]): boolean =>
  before?.length === now.length && now.every((fact, index) => fact === before[index]);
