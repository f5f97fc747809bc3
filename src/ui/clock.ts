import type { ReactiveControllerHost } from 'lit';

const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Draws an element anew as each minute of the clock begins, while it is in the page. One timer serves every age and date:
 * a day ends when it ends. It rests in hidden tabs, and catches up on return.
 */
export function everyMinute(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected() {
      hosts.add(host);
      document.addEventListener('visibilitychange', tick);
      wait();
    },
    hostDisconnected() {
      hosts.delete(host);
      wait();
    },
  });
}

function wait(): void {
  clearTimeout(timer);
  if (hosts.size && !document.hidden) timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
}

function tick(): void {
  wait();
  if (!document.hidden) for (const host of hosts) host.requestUpdate();
}
