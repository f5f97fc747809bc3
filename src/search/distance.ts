/**
 * Letters added, left out, changed or swapped with a neighbour between two words (optimal string alignment), or `most + 1`
 * where more than `most`. With `open` the second word may go on: the least distance to one of its beginnings.
 */
export function distance(a: string, b: string, most: number, open = false): number {
  if (a.length - b.length > most || (!open && b.length - a.length > most)) return most + 1;
  const width = Math.min(b.length, a.length + most);
  let before = new Uint8Array(width + 1);
  let row = new Uint8Array(width + 1);
  let next = new Uint8Array(width + 1);
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  const found = open ? Math.min(...row) : (row[b.length] ?? most + 1);
  return Math.min(found, most + 1);
}
