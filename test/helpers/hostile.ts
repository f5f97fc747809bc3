import file from '../fixtures/hostile/strings.json' with { type: 'json' };

export interface Hostile {
  readonly id: string;
  readonly kind: string;
  readonly payload: string;
}

/** Strings that somebody means harm with: HTML, addresses, attribute values, plain text, styles. */
export const hostile: readonly Hostile[] = file.payloads;
