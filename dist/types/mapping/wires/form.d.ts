import type { Wire } from './wire.js';
/** A form as it stands in a page: where it posts to, what its fields are called, and what else it sends. */
export interface SaidForm {
    readonly action: string;
    /** Our names to the form's own. */
    readonly names: Readonly<Record<string, string | undefined>>;
    readonly rest: readonly (readonly [name: string, value: string])[];
}
/**
 * What a form does without script: the same fields to the same address. A server answers it with a page or leads on to
 * one, which says that it has the comment and not whether others see it; one that answers with JSON says more. Its own
 * cookies go along to its own origin, as they would from the form.
 */
export declare const formWire: ({ action, names, rest }: SaidForm) => Wire;
