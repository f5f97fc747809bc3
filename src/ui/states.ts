import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../model/failure.js';
import { clockTime } from './time.js';
import type { Words } from './words.js';

/** One plain sentence and one verb. */
export function failedMessage(
  words: Words,
  sentence: string,
  failure: Pick<Failure, 'kind'>,
  onRetry: () => void,
): TemplateResult {
  const isOffline = failure.kind === 'network' && !navigator.onLine;
  const text = failure.kind === 'config' ? words.say('notSetUp') : sentence;
  return html`<p class="msg" part="message">
    ${isOffline ? words.say('offline') : nothing} <slot name="failed">${text}</slot>
    ${
      failure.kind === 'config'
        ? nothing
        : html`<button class="act" part="retry" type="button" @click=${onRetry}>${words.say('retry')}</button>`
    }
  </p>`;
}

/** Says how old a kept value is, after a refresh has failed. */
export function staleMessage(words: Words, at: number): TemplateResult {
  const time = clockTime(at, words);
  return html`<p class="msg" part="message">${words.say(navigator.onLine ? 'asOf' : 'asOfOffline', { time })}</p>`;
}

/** What stands in the slot `empty` says it in the page's own words. */
export function emptyMessage(sentence: string): TemplateResult {
  return html`<p class="msg" part="message"><slot name="empty">${sentence}</slot></p>`;
}

/** A heading of a level that a page chooses: its outline is its own. */
export function heading(level: number, name: string, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${part}>${content}</h6>`;
  }
}

/** Bars in the place of so many pieces of twelve letters: five are a headline, eleven a standfirst. */
export function bars(pieces: number): TemplateResult {
  return html`<span class="sk" data-as=${'part of the '.repeat(pieces)}></span>`;
}
