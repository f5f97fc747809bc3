import type { ReactiveControllerHost } from 'lit';

/** How long one that did not come is not asked for again, in milliseconds. */
const PAUSE = 5_000;

/**
 * A chunk that is loaded when it is first wanted, once for all: undefined while it is under way, and whoever asked then
 * draws itself anew; null where it does not come, until one who asks a while later gets it.
 */
export function later<T>(load: () => Promise<T>): (host: ReactiveControllerHost) => T | null | undefined {
  let chunk: T | null | undefined;
  let arrival: Promise<unknown> | undefined;
  return (host) => {
    const isFirst = !arrival;
    arrival ??= load().then(
      (loaded) => (chunk = loaded),
      () => {
        chunk = null;
        setTimeout(() => (arrival = undefined), PAUSE);
      },
    );
    if (isFirst || chunk === undefined) void arrival.then(() => host.requestUpdate());
    return chunk;
  };
}
