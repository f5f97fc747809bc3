import type { ReactiveControllerHost } from 'lit';
/**
 * Draws an element anew as each minute of the clock begins, while it is in the page. One timer serves every age and date:
 * a day ends when it ends. It rests in hidden tabs, and catches up on return.
 */
export declare function everyMinute(host: ReactiveControllerHost): void;
