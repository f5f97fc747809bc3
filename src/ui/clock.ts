const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One timer for every age on the page: it ticks each minute, rests in hidden tabs, and catches up on return. */
export function everyMinute(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', run);
    run();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    document.removeEventListener('visibilitychange', run);
    clearInterval(timer);
  };
}

function run(event?: Event): void {
  clearInterval(timer);
  if (document.hidden) return;
  if (event) tick();
  timer = setInterval(tick, 60_000);
}

function tick(): void {
  for (const listener of listeners) listener();
}
