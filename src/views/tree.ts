import type { Remark } from '../model/remark.js';

export interface Branch {
  readonly remark: Remark;
  readonly replies: Branch[];
  /** What it stands under; undefined for the first of a conversation. */
  parent?: Branch;
  /** How many stand below it, at any depth. */
  count: number;
}

export interface Tree {
  readonly roots: readonly Branch[];
  /** Every branch by the id of its comment. */
  readonly branches: ReadonlyMap<string, Branch>;
}

export type Sort = 'newest' | 'oldest' | 'best';

/** Replies below this level stand in one line, oldest first: a column has no room for more. */
const DEPTH = 2;

/**
 * A flat list as a tree, each comment exactly once: one whose parent is missing stands by itself, and a circle is opened
 * at its oldest. Iterative, so that a chain of 100,000 replies is a long list and not a crash.
 */
export function toTree(remarks: readonly Remark[], sort: Sort): Tree {
  const branches = new Map<string, Branch>();
  for (const remark of remarks)
    if (!branches.has(remark.id)) branches.set(remark.id, { remark, replies: [], count: 0 });
  const holders = holdersOf(parentsOf(branches));
  const roots: Branch[] = [];
  for (const [id, branch] of branches) {
    const parent = branches.get(holders.get(id) ?? '');
    (parent?.replies ?? roots).push(branch);
    branch.parent = parent;
    // No deeper than the page shows.
    for (let above = parent; above; above = branches.get(holders.get(above.remark.id) ?? '')) above.count++;
  }
  for (const { replies } of branches.values()) if (replies.length > 1) replies.sort(ORDERS.oldest);
  return inOrder({ roots, branches }, sort);
}

/** The same conversations in another order: what is in them stays as it is. */
export function inOrder({ roots, branches }: Tree, sort: Sort): Tree {
  const order = ORDERS[sort];
  return {
    roots: [...roots].sort((a, b) => Number(b.remark.pinned) - Number(a.remark.pinned) || order(a, b)),
    branches,
  };
}

const epochOf = ({ remark: { publishedAt } }: Branch): number =>
  publishedAt && publishedAt.kind !== 'words' ? publishedAt.epoch : 0;

const ORDERS: Readonly<Record<Sort, (a: Branch, b: Branch) => number>> = {
  newest: (a, b) => epochOf(b) - epochOf(a),
  oldest: (a, b) => epochOf(a) - epochOf(b),
  best: (a, b) => (b.remark.likes ?? 0) - (a.remark.likes ?? 0) || epochOf(b) - epochOf(a),
};

/** Who answers whom, without the links to nobody, to oneself, and those that would close a circle. */
function parentsOf(branches: ReadonlyMap<string, Branch>): Map<string, string> {
  const parents = new Map<string, string>();
  for (const [id, { remark }] of branches) {
    if (remark.parentId !== id && branches.has(remark.parentId)) parents.set(id, remark.parentId);
  }
  const checked = new Set<string>();
  for (const start of branches.keys()) {
    const path = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !checked.has(id) && !path.has(id)) {
      path.add(id);
      id = parents.get(id);
    }
    if (id !== undefined && path.has(id)) parents.delete(oldestOf([...path].slice([...path].indexOf(id)), branches));
    for (const each of path) checked.add(each);
  }
  return parents;
}

function oldestOf(circle: readonly string[], branches: ReadonlyMap<string, Branch>): string {
  const age = (id: string): number => epochOf(branches.get(id) ?? { remark: EMPTY, replies: [], count: 0 });
  return circle.reduce((oldest, id) => (age(id) < age(oldest) ? id : oldest));
}

const EMPTY: Remark = {
  ...{ id: '', parentId: '', text: '', url: '', status: 'published', pinned: false, staff: false },
  author: { name: '', url: '', avatar: '' },
};

/** Under whom each reply stands: its parent, or past the deepest level the one that its parent stands under. */
function holdersOf(parents: ReadonlyMap<string, string>): Map<string, string> {
  const depths = new Map<string, number>();
  const holders = new Map<string, string>();
  for (const id of parents.keys()) {
    const path: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !depths.has(at); at = parents.get(at)) path.push(at);
    for (const each of path.reverse()) {
      const parent = parents.get(each) ?? '';
      const depth = parents.has(each) ? (depths.get(parent) ?? 0) + 1 : 0;
      depths.set(each, depth);
      holders.set(each, (depth > DEPTH && holders.get(parent)) || parent);
    }
  }
  return holders;
}
