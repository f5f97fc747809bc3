import type { Failure } from '../model/failure.js';
import type { Words } from '../ui/words.js';
import type { Answer } from './search-answer.js';
import type { Box } from './search-box.js';
import type { Inquiry } from './search-inquiry.js';

/** What is told of a question to a reader who cannot see the panel; '' where there is none. */
export function statusSentence(box: Box, inquiry: Inquiry): string {
  const { words } = box;
  const { query, shown, failure, isWaiting, isReading, isBroken } = inquiry;
  if (!query) return '';
  // What is said of the question before is not said of this one.
  const answer = shown?.query === query || !isWaiting ? shown : undefined;
  // A number that is about to be another is not worth a word.
  if (isReading || (isWaiting && !answer?.rows.length)) return words.say('searching');
  if (failure && !answer?.rows.length) return failureSentence(words, failure);
  if (!answer) return words.say(isBroken ? 'searchFailed' : 'searching');
  return [answerSentence(words, answer), noteSentence(box, inquiry)].filter(Boolean).join(' · ');
}

function answerSentence(words: Words, { query, total, suggestion }: Answer): string {
  if (total) return words.count('resultsFor', total, { query });
  const nothing = words.say('noResults', { query });
  return suggestion ? `${nothing} ${words.say('didYouMean', { query: suggestion })}` : nothing;
}

function failureSentence(words: Words, { kind }: Failure): string {
  if (kind === 'config') return words.say('notSetUp');
  return words.say(navigator.onLine ? 'searchFailed' : 'searchOffline');
}

/** What the list on this page does not hold cannot be found in it, and a reader should know; '' where it is whole. */
export function noteSentence({ words, feed }: Box, { query, list, isRemote }: Inquiry): string {
  const { items = [], total = 0 } = list ?? {};
  const isPart = items.length > 0 && (feed.hasMore || total > items.length);
  if (!isPart || isRemote || !query) return '';
  return words.say('incomplete', { n: words.number(items.length) });
}
