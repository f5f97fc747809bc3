/** In a site's build this stands for `ui/html.ts`: without a browser's parser there is text, and no markup of others. */
import { Failure } from '../model/failure.js';
import { textOf } from './text.js';

export function decode(snippets: readonly string[]): string[] {
  return snippets.map(textOf);
}

export function parseInert(): never {
  throw new Failure('format', 'Without a browser only JSON is read. Turn the feed into JSON first.');
}
