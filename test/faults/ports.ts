import { createServer } from 'node:net';

/** A port of loopback that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Waits until a server answers; throws after `ms`. */
export async function serves(answers: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  for (const end = Date.now() + ms; ;) {
    if (await Promise.resolve(answers()).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`No answer within ${ms / 1000} s: ${answers.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
