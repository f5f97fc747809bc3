import type { Entry } from '../data/entry.js';
import type { Remark } from '../model/remark.js';
import type { ForeignNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';
import type { Age } from '../ui/time.js';
import type { CommentActs, CommentView, Pen } from './comment-view.js';
import { drawComment, drawEntry } from './comment.js';
import { hashOf } from './deep-link.js';
import type { Changes } from './changes.js';
import type { Desk, DeskBox } from './desk.js';
import { isElsewhere } from './elsewhere.js';
import { rootOf, type Folds } from './folds.js';
import type { Reach } from './reach.js';
import { Rows, type Row } from './rows.js';
import type { Branch, Tree } from './tree.js';
import type { Votes } from './votes.js';

/** The widget, as far as its rows know it. */
interface RowsBox extends DeskBox {
  readonly initials: boolean;
}

export interface ThreadRowsOptions {
  readonly kit: Kit;
  readonly box: RowsBox;
  readonly foreign: ForeignNodes;
  readonly desk: Desk;
  readonly folds: Folds;
  readonly reach: Reach;
  readonly votes: Votes;
  readonly changes: Changes;
  /** A reader asks for more answers to a comment. */
  readonly onMore: (branch: Branch) => void;
}

/** What a whole drawing has in common. */
interface Turn {
  readonly tree: Tree;
  /** It is answered on another site. */
  readonly isAway: boolean;
  /** Keys of this reader's own comments that a server has, by its ids. */
  readonly keys: ReadonlyMap<string, string>;
  /** Rows of this reader's own comments that no server shows, by what they stand under. */
  readonly mine: ReadonlyMap<string, readonly Row[]>;
}

/** What a conversation was drawn from. */
interface Known {
  readonly row: Row;
  readonly turns: number;
  readonly facts: readonly unknown[];
}

const ACTIONS = ['reply', 'like', 'unlike', 'dislike', 'edit', 'remove'] as const;
const MANY = 200;
const minuteNow = (): number => Math.floor(Date.now() / 60_000);

/** The rows of a thread: each comment where the tree, the folds and the reader's own comments put it. */
export class ThreadRows {
  readonly #options: ThreadRowsOptions;
  readonly #pen: Pen;
  readonly #rows: Rows;
  /** The list of answers below each comment that has any. */
  readonly #lists = new Map<string, Rows>();
  #tree: Tree | undefined;
  readonly #known = new WeakMap<Branch, Known>();
  #busy: ReadonlySet<Branch> = new Set();
  readonly #ages = new WeakMap<Remark, { readonly lang: string; readonly minute: number; readonly age: Age }>();

  constructor(options: ThreadRowsOptions) {
    const { kit, foreign } = options;
    this.#options = options;
    this.#pen = { kit, foreign };
    this.#rows = new Rows(kit, 'thread', 'list');
  }

  get list(): HTMLOListElement {
    return this.#rows.list;
  }

  /** Shows a tree. This reader's own stand first, or below what they answer where that is on the page. */
  draw(tree: Tree, own: readonly Entry[]): void {
    const { box, desk, folds } = this.#options;
    const isAway = isElsewhere(box);
    const mine = new Map<string, Row[]>();
    this.#tree = tree;
    for (const entry of own) {
      if (entry.id && tree.branches.get(entry.id)?.remark.status === 'published') continue;
      const parent = tree.branches.get(entry.draft.parentId);
      const below = parent && folds.isShown(parent, tree) ? parent.remark.id : '';
      mine.set(below, [...(mine.get(below) ?? []), this.#entryRow(entry)]);
    }
    const keys = new Map(own.flatMap(({ id, key }): [string, string][] => (id ? [[id, key]] : [])));
    const turn = { tree, isAway, keys, mine };
    const busy = this.#busyIn(turn);
    const can = ACTIONS.map((action) => desk.can(action)).join();
    const facts = [box.words, can, box.initials, isAway, minuteNow(), [...keys.keys()].join()];
    const rows = tree.roots.slice(0, folds.shown()).map((root) => this.#conversation(root, turn, facts, busy));
    this.#busy = busy;
    this.list.className = rows.length > MANY ? 'thread many' : 'thread';
    this.#rows.set([...(mine.get('') ?? []), ...rows]);
  }

  /** Where something goes on that is not in the tree: a form, an own comment, a link that was followed. */
  #busyIn({ tree, mine }: Turn): ReadonlySet<Branch> {
    const { desk, reach, changes } = this.#options;
    const ids = [...mine.keys(), desk.replyTo?.id ?? '', reach.aim, changes.id];
    const branches = ids.flatMap((id) => tree.branches.get(id) ?? []);
    return new Set(branches.map(rootOf));
  }

  /** A conversation in which nothing has changed is not looked at: there may be thousands. */
  #conversation(root: Branch, turn: Turn, facts: readonly unknown[], busy: ReadonlySet<Branch>): Row {
    const turns = this.#options.folds.turnsOf(root);
    const known = this.#known.get(root);
    const isQuiet = !busy.has(root) && !this.#busy.has(root) && known?.turns === turns;
    if (known && isQuiet && known.facts.every((fact, index) => fact === facts[index])) return known.row;
    const row = this.#row(root, turn);
    this.#known.set(root, { row, turns, facts });
    return row;
  }

  #row(branch: Branch, turn: Turn): Row {
    const { folds, reach } = this.#options;
    const { remark } = branch;
    const { id, status } = remark;
    const rows = branch.replies.slice(0, folds.shown(branch)).map((reply) => this.#row(reply, turn));
    rows.push(...(turn.mine.get(id) ?? []));
    const view = this.#view(branch, turn, this.#listOf(id, rows));
    const name = `${status === 'held' ? 'pending' : ''} ${reach.aim === id ? 'aim' : ''}`.trim();
    const acts = this.#acts(branch, view);
    return {
      // What this reader sent keeps its row when the server shows it.
      key: turn.keys.get(id) ?? `#${id}`,
      names: { id: `comment-${id}`, part: 'comment', tabindex: '-1', class: name },
      facts: Object.values(view),
      draw: () => drawComment(this.#pen, view, acts),
    };
  }

  #view(branch: Branch, turn: Turn, list: HTMLOListElement | undefined): CommentView {
    const { box, desk, folds } = this.#options;
    const { isAway } = turn;
    const { remark, parent, replies, count } = branch;
    const { words, initials } = box;
    const answered = remark.parentId === parent?.remark.id ? undefined : turn.tree.branches.get(remark.parentId);
    const age = this.#age(remark);
    const isMine = turn.keys.has(remark.id);
    const isFolded = folds.isFolded(branch);
    const hidden = isFolded ? [] : replies.slice(folds.shown(branch));
    return {
      ...{ remark, words, isFolded, list },
      ...{ age: age?.text ?? '', datetime: age?.datetime ?? '', href: hrefTo(remark.id) },
      answers: answered ? answered.remark.author.name || words.say('anonymous') : '',
      answersHref: answered ? hrefTo(answered.remark.id) : '',
      isMine,
      hasInitials: initials,
      isCut: folds.isCut(remark),
      canReply: desk.can('reply') && remark.status === 'published' && !isAway,
      replyHref: isAway ? remark.url : '',
      ...this.#offers(remark, isMine),
      replies: folds.canFold(branch) ? count : 0,
      hidden: hidden.reduce((sum, below) => sum + 1 + below.count, 0),
      form: desk.renderReply(remark),
    };
  }

  /** What the server lets this reader do with it. */
  #offers(remark: Remark, isMine: boolean) {
    const { desk, votes, changes } = this.#options;
    const isPublic = remark.status === 'published';
    return {
      likes: votes.likes(remark),
      vote: votes.of(remark),
      canLike: isPublic && desk.can('like'),
      canDislike: isPublic && desk.can('dislike'),
      isVoted: votes.isFinal(remark),
      canEdit: isMine && desk.can('edit'),
      canRemove: isMine && desk.can('remove'),
      change: changes.of(remark.id),
    };
  }

  /** A row outlives the tree that it was drawn from: what is done in it is done to the branch of today. */
  #acts(drawn: Branch, view: CommentView): CommentActs {
    const { box, desk, folds, reach, votes, changes, onMore } = this.#options;
    const { id } = drawn.remark;
    const now = (): Branch => this.#tree?.branches.get(id) ?? drawn;
    const touch = (): void => folds.touch(now());
    return {
      onReply: () => desk.reply(view.form ? undefined : now().remark, rootOf(now()).remark.id),
      onFold: () => folds.fold(now()),
      onMore: () => onMore(now()),
      onWhole: () => folds.showWhole(now()),
      onVote: (vote) => void votes.cast(now().remark, vote, touch),
      onChange: (change) => {
        changes.begin(id, change);
        touch();
      },
      onMake: (text) => void changes.make(id, text).then(touch),
      drawn: () => box.updateComplete,
      written: () => changes.textOf(id),
      onWrite: (text) => changes.note(id, text),
      onLink: (href) => {
        // The browser tells nobody of a way to where it is already.
        if (href === location.href) reach.follow();
      },
    };
  }

  #entryRow(entry: Entry): Row {
    const { kit, box, desk } = this.#options;
    const { words } = box;
    const { key, at, state } = entry;
    const age = kit.age({ kind: 'instant', epoch: at }, words).text;
    const view = { entry, words, age, state: desk.sent.wordsOf(entry), drawn: desk.sent.drawn(entry) };
    const acts = {
      onRetry: () => desk.sent.retry(key),
      onRevise: () => {
        const parent = this.#tree?.branches.get(entry.draft.parentId);
        if (parent && desk.can('reply') && desk.replyTo !== parent.remark) {
          desk.reply(parent.remark, rootOf(parent).remark.id);
        }
        desk.sent.revise(key);
      },
      onDiscard: () => desk.sent.discard(key),
    };
    const name = state === 'sent' ? '' : 'pending';
    return {
      key,
      names: { part: 'comment', tabindex: '-1', class: name, 'data-key': key },
      facts: Object.values(view),
      draw: () => drawEntry(this.#pen, view, acts),
    };
  }

  #listOf(id: string, rows: readonly Row[]): HTMLOListElement | undefined {
    let list = this.#lists.get(id);
    if (!rows.length && !list) return undefined;
    if (!list) this.#lists.set(id, (list = new Rows(this.#options.kit, 'replies')));
    list.set(rows);
    return rows.length ? list.list : undefined;
  }

  /** Saying how old something is costs more than anything else in its row. */
  #age(remark: Remark): Age | undefined {
    const { kit, box } = this.#options;
    const { words } = box;
    if (!remark.publishedAt) return undefined;
    const minute = minuteNow();
    let known = this.#ages.get(remark);
    if (known?.minute !== minute || known.lang !== words.lang) {
      known = { lang: words.lang, minute, age: kit.age(remark.publishedAt, words) };
      this.#ages.set(remark, known);
    }
    return known.age;
  }
}

/** On the page that is being read, whatever its `<base>` says. */
const hrefTo = (id: string): string => (location.href.split('#')[0] ?? '') + hashOf(id);
