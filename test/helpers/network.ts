/** How one request ends: an answer, an error, or never (`undefined`: until it is aborted). */
export type Turn = Response | Error | Promise<Response> | ((request: Asked) => Response) | undefined;

/** What somebody asked `fetch` for. */
export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly signal: AbortSignal;
}

/** Stands in for `window.fetch`: remembers what was asked, and answers in turn, then with the last turn for good. */
export class Network {
  readonly asked: Asked[] = [];
  readonly #turns: readonly Turn[];
  readonly #kept = window.fetch.bind(window);

  constructor(...turns: readonly Turn[]) {
    this.#turns = turns;
    window.fetch = (input, init = {}) => {
      const signal = init.signal ?? new AbortController().signal;
      const asked = { url: input instanceof Request ? input.url : input.toString(), init, signal };
      this.asked.push(asked);
      return this.#answer(asked);
    };
  }

  get urls(): string[] {
    return this.asked.map(({ url }) => url);
  }

  restore(): void {
    window.fetch = this.#kept;
  }

  #answer(asked: Asked): Promise<Response> {
    const turn = this.#turns[Math.min(this.asked.length, this.#turns.length) - 1];
    return new Promise((resolve, reject) => {
      asked.signal.addEventListener('abort', () => reject(asked.signal.reason as Error));
      if (turn instanceof Error) reject(turn);
      else if (turn instanceof Response) resolve(turn.clone());
      else if (typeof turn === 'function') resolve(turn(asked));
      else turn?.then(resolve, reject);
    });
  }
}

/** An answer in JSON; a stream of scripts, for the browser's own takes as long as other processes let it. */
export function json(value: unknown, headers: Record<string, string> = {}): Response {
  const all = new Headers({ 'content-type': 'application/json' });
  for (const [name, text] of Object.entries(headers)) all.set(name, text);
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return new Response(body, { headers: all });
}

/** An answer that is only a status. */
export function status(code: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: code, headers });
}
