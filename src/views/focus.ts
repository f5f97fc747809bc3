/** Runs what moves, redraws or removes rows of a list, and leaves the focus where it was, or as near to it as there is. */
export function keepFocus(root: Node, run: () => void): void {
  const before = activeIn(root);
  const near = before ? neighbours(before) : [];
  run();
  if (!before || activeIn(root) === before) return;
  [before, ...near].find(({ isConnected }) => isConnected)?.focus({ preventScroll: true });
}

function activeIn(root: Node): HTMLElement | undefined {
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  return active instanceof HTMLElement ? active : undefined;
}

/** The rows around an element, from within: itself first, then those beside it, then what it stands under. */
function neighbours(element: HTMLElement): HTMLElement[] {
  const near: (Element | null)[] = [];
  for (let row = element.closest('li'); row; row = row.parentElement?.closest('li') ?? null) {
    near.push(row, row.nextElementSibling, row.previousElementSibling);
  }
  return near.filter((each) => each instanceof HTMLElement);
}

/** Names of all rows that are on the page. */
export const rowsIn = (list: ParentNode): ReadonlySet<string> =>
  new Set([...list.querySelectorAll('li[id]')].map(({ id }) => id));

/** Puts the focus on the first row that was not there before; false where there is none. */
export function focusNew(list: ParentNode, before: ReadonlySet<string>): boolean {
  const row = [...list.querySelectorAll<HTMLElement>('li[id]')].find(({ id }) => !before.has(id));
  row?.focus();
  return !!row;
}
