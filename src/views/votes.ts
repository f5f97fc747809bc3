import type { Remark } from '../model/remark.js';
import type { Desk } from './desk.js';

export type Vote = 'like' | 'dislike';

export interface VotesOptions {
  readonly desk: Pick<Desk, 'can' | 'act'>;
  /** A vote was not counted; with the server's words, '' where it had none. */
  readonly onRefused: (message: string) => void;
}

/** This reader's votes since the page was opened: shown at once, and taken back where the server refuses them. */
export class Votes {
  readonly #options: VotesOptions;
  readonly #votes = new Map<string, Vote>();
  /** Counts that are newer than the list; a comment that comes anew brings its own. */
  readonly #counts = new WeakMap<Remark, number>();
  readonly #underWay = new Set<string>();

  constructor(options: VotesOptions) {
    this.#options = options;
  }

  likes(remark: Remark): number {
    return this.#counts.get(remark) ?? remark.likes ?? 0;
  }

  of({ id }: Remark): Vote | '' {
    return this.#votes.get(id) ?? '';
  }

  /** Whether there is nothing left to vote: the server takes none back. */
  isFinal(remark: Remark): boolean {
    const vote = this.of(remark);
    return vote === 'dislike' || (vote === 'like' && !this.#options.desk.can('unlike'));
  }

  /** Casts a vote, or takes it back. `onChange` is called at once, and again when the server has answered otherwise. */
  async cast(remark: Remark, vote: Vote, onChange: () => void): Promise<void> {
    const { id } = remark;
    const before = this.#votes.get(id);
    if (this.#underWay.has(id) || this.isFinal(remark) || (before && before !== vote)) return;
    const likes = this.likes(remark);
    const action = before ? 'unlike' : vote;
    this.#underWay.add(id);
    this.#set(remark, before ? undefined : vote, likes + { like: 1, unlike: -1, dislike: 0 }[action]);
    onChange();
    const done = await this.#options.desk.act(action, id);
    this.#underWay.delete(id);
    if (done.isDone && done.likes === undefined) return;
    this.#set(remark, done.isDone ? this.#votes.get(id) : before, done.isDone ? (done.likes ?? likes) : likes);
    onChange();
    if (!done.isDone) this.#options.onRefused(done.message);
  }

  #set(remark: Remark, vote: Vote | undefined, likes: number): void {
    if (vote) this.#votes.set(remark.id, vote);
    else this.#votes.delete(remark.id);
    this.#counts.set(remark, likes);
  }
}
