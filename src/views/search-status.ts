import type { Failure } from '../model/failure.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import type { Answer } from './search-answer.js';
import type { Box } from './search-box.js';
import type { Inquiry } from './search-inquiry.js';

/** What is told of a question to a reader who cannot see the panel; '' where there is none. */
export function statusSentence(kit: Kit, box: Box, inquiry: Inquiry): string {
  const { words } = box;
  const { query, shown, failure, isWaiting, isReading, isBroken } = inquiry;
  if (!query) return '';
  // What is said of the question before is not said of this one.
  const answer = shown?.query === query || !isWaiting ? shown : undefined;
  // A number that is about to be another is not worth a word.
  if (isReading || (isWaiting && !answer?.rows.length)) return words.say('searching');
  if (failure && !answer?.rows.length) return failureSentence(words, failure);
  if (!answer) return words.say(isBroken ? 'searchFailed' : 'searching');
  return [answerSentence(words, answer), noteSentence(kit, box, inquiry)].filter(Boolean).join(' · ');
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

/**
 * What a reader should know of the list on this page: that it is old, or that it is not all there is, as what it does not
 * hold cannot be found in it; '' where it is whole and new.
 */
export function noteSentence(kit: Kit, { words, feed }: Box, inquiry: Inquiry): string {
  const { query, list, reach, isRemote, isCut } = inquiry;
  const { items = [], total = 0 } = list ?? {};
  const { state } = feed;
  if (!query || !items.length) return '';
  const time = state.status === 'stale' ? kit.clockTime(state.at, words) : '';
  const age = time && words.say(navigator.onLine ? 'asOf' : 'asOfOffline', { time });
  // A server that is asked too has the rest.
  const isPart = isRemote ? isCut : reach < items.length || feed.hasMore || total > items.length;
  return [age, isPart && words.say('incomplete', { n: words.number(reach) })].filter(Boolean).join(' ');
}
