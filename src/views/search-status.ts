import type { Failure } from '../model/failure.js';
import type { Words } from '../ui/words.js';
import type { Box } from './search-box.js';
import type { Inquiry } from './search-inquiry.js';

/** What is told of a question to a reader who cannot see the panel; '' where there is none. */
export function statusSentence(
  words: Words,
  { query, shown, failure, isWaiting, isReading, isBroken }: Inquiry,
): string {
  if (!query) return '';
  // What is said of the question before is not said of this one.
  const answer = shown?.query === query || !isWaiting ? shown : undefined;
  // A number that is about to be another is not worth a word.
  if (isReading || (isWaiting && !answer?.rows.length)) return words.say('searching');
  if (failure && !answer?.rows.length) return failureSentence(words, failure);
  if (!answer) return words.say(isBroken ? 'searchFailed' : 'searching');
  const { total, suggestion } = answer;
  if (total) return words.count('resultsFor', total, { query: answer.query });
  const nothing = words.say('noResults', { query: answer.query });
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
