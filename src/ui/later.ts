import type { ReactiveControllerHost } from 'lit';

/**
 * A chunk that is loaded when it is first wanted, once for all: undefined while it is under way, and whoever asked then
 * draws itself anew; null where it does not come.
 */
export function later<T>(load: () => Promise<T>): (host: ReactiveControllerHost) => T | null | undefined {
  let chunk: T | null | undefined;
  let arrival: Promise<unknown> | undefined;
  return (host) => {
    if (chunk === undefined) {
      arrival ??= load().then(
        (loaded) => (chunk = loaded),
        () => (chunk = null),
      );
      void arrival.then(() => host.requestUpdate());
    }
    return chunk;
  };
}
