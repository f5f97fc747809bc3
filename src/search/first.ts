/** The first of a long list by an order, in that order, without sorting all of it: for counts of some dozens. */
export function first<T>(list: Iterable<T>, count: number, compare: (a: T, b: T) => number): T[] {
  const kept: T[] = [];
  for (const one of list) {
    const last = kept[count - 1];
    if (last !== undefined && compare(one, last) >= 0) continue;
    let at = kept.length;
    while (at > 0 && compare(one, kept[at - 1] ?? one) < 0) at--;
    kept.splice(at, 0, one);
    if (kept.length > count) kept.pop();
  }
  return kept;
}
