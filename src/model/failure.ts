/**
 * What went wrong, from a closed list:
 * `network` (offline, DNS, CORS: browsers do not say which) · `timeout` · `http` (a status that says no) ·
 * `format` (the answer is not what its address promised: not JSON, not XML) · `shape` (JSON, but not this) ·
 * `config` (an attribute or property is wrong).
 */
export type FailureKind = 'network' | 'timeout' | 'http' | 'format' | 'shape' | 'config';

export interface FailureDetail {
  /** The HTTP status, where there was one. */
  readonly status?: number;
  readonly cause?: unknown;
}

/** The only error that leaves the lower floors. Its message is for developers; readers see a sentence by `kind`. */
export class Failure extends Error {
  declare readonly kind: FailureKind;
  declare readonly status: number | undefined;
  /** How long the server asks to wait before the next try, in milliseconds. */
  declare retryAfter?: number;

  constructor(kind: FailureKind, message: string, { status, cause }: FailureDetail = {}) {
    super(message, { cause });
    this.name = 'Failure';
    this.kind = kind;
    this.status = status;
  }
}

/** Those of another file of ours on the page are failures too. */
const isFailure = (error: unknown): error is Failure => error instanceof Error && error.name === 'Failure';

/** What was thrown as a failure; what is none becomes one of this kind. */
export const toFailure = (error: unknown, kind: FailureKind): Failure =>
  isFailure(error) ? error : new Failure(kind, String(error), { cause: error });
