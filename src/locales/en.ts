/** A sentence in as many forms as the language's plural rules know; `other` is always there. `{n}` is the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Every sentence that Presslet says, in English, written by the authors. Other languages have the same keys: this file
 * is their type.
 * `{name}` marks what is filled in. Dates, numbers and lists are never here: the browser writes them. The text of
 * `reply` is part of `replyTo`, because people say the visible word to a machine that looks for it in the full name.
 *
 * Each widget brings what it says at first paint, and each chunk what only it says. In another language all of it is one
 * chunk.
 */
export const first = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',

  loading: 'Loading',
  retry: 'Try again',
  offline: 'You are offline.',
  asOf: 'As of {time}.',
  asOfOffline: 'You are offline. This is as of {time}.',
  notSetUp: 'This part of the page is not set up correctly.',
  showMore: 'Show more',
};

/** What is said in the place of one article. */
export const article = {
  articleFailed: 'This story could not be loaded.',
  articleEmpty: 'This story could not be found.',
};

/** What is said in the place of a list. */
export const list = {
  listFailed: 'These stories could not be loaded.',
  listEmpty: 'No stories yet.',
};

/** What is said above related posts, and in their place. */
export const related = {
  related: 'Related posts',
  relatedFailed: 'Related posts could not be loaded.',
  relatedEmpty: 'No related posts yet.',
};

/** What is said on a card. */
export const card = {
  by: 'By {names}',
  minutesRead: { one: '{n} min read', other: '{n} min read' } as Plural,
};

/** How many comments there are. */
export const count = {
  comments: { one: '{n} comment', other: '{n} comments' } as Plural,
};

/** What a search field is called. */
export const field = {
  search: 'Search',
};

/** What is said above a thread, and in its place. */
export const thread = {
  commentsHeading: 'Comments',
  commentsFailed: 'Comments could not be loaded.',
  commentsEmpty: 'No comments yet. Yours would be the first.',
};

/** What is said on a card of what few articles have. */
export const cards = {
  live: 'Live',
  sponsored: 'Sponsored',
  stars: '{n} out of 5 stars',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Gallery',
};

/** What the buttons of a rail say. */
export const rail = {
  railBack: 'Previous',
  railForward: 'Next',
};

/** What is said in a whole story. */
export const story = {
  openOn: 'Open on {site}',
};

/** What is said about the weather. */
export const weather = {
  weatherLoading: 'Loading the weather',
  weatherFailed: 'No weather',
  weatherAsOf: 'as of {time}',
  weatherOffline: '{time}, offline',
  highLow: 'high {high}, low {low}',
  feelsLike: 'feels like {value}',
  humidity: 'humidity {value}',
  wind: 'wind {value}',
  sunrise: 'Sunrise {time}',
  sunset: 'Sunset {time}',
  forecast: 'Forecast',
  weatherAlert: 'Weather warning',
  skySunny: 'Sunny',
  skyClear: 'Clear',
  skyMostlySunny: 'Mostly sunny',
  skyMostlyClear: 'Mostly clear',
  skyPartlyCloudy: 'Partly cloudy',
  skyCloudy: 'Cloudy',
  skyFog: 'Fog',
  skyHaze: 'Haze',
  skyDrizzle: 'Drizzle',
  skyFreezingRain: 'Freezing rain',
  skyLightRain: 'Light rain',
  skyRain: 'Rain',
  skyHeavyRain: 'Heavy rain',
  skyShowers: 'Showers',
  skyLightSnow: 'Light snow',
  skySnow: 'Snow',
  skyHeavySnow: 'Heavy snow',
  skySnowShowers: 'Snow showers',
  skyThunder: 'Thunderstorm',
  skyHail: 'Thunderstorm with hail',
};

/** What an open search box says. */
export const search = {
  searchClear: 'Clear',
  searchClose: 'Close',
  searching: 'Searching',
  searchFailed: 'Search could not be loaded.',
  searchOffline: 'You are offline. Search needs the network.',
  results: { one: '{n} result', other: '{n} results' } as Plural,
  resultsFor: { one: '{n} result for “{query}”', other: '{n} results for “{query}”' } as Plural,
  noResults: 'Nothing found for “{query}”.',
  didYouMean: 'Did you mean {query}?',
  newest: 'Newest posts',
  everything: 'All',
  shown: '{n} of {total} shown',
  sortRelevance: 'Best match',
  sortDate: 'Newest',
  recent: 'Recent searches',
  recentClear: 'Clear recent searches',
  incomplete: 'Searches the newest {n} posts.',
};

/** What a thread of comments and its form say. */
export const comments = {
  commentsClosed: 'Comments are closed.',
  commentsOffline: 'You are offline. Comments are as of {time}; yours will wait here and be sent later.',
  newComments: { one: '{n} new comment', other: '{n} new comments' } as Plural,
  replies: { one: '{n} reply', other: '{n} replies' } as Plural,
  sortNewest: 'Newest',
  sortOldest: 'Oldest',
  sortBest: 'Best',
  leaveComment: 'Leave a comment',
  replyTo: 'Reply to {name}',
  name: 'Name',
  email: 'Email',
  emailNote: 'not shown',
  website: 'Website',
  comment: 'Comment',
  optional: 'optional',
  plainText: 'Plain text. Links are checked.',
  markupText: 'You can use {markup}.',
  preview: 'Preview',
  post: 'Post comment',
  sendReply: 'Send reply',
  cancel: 'Cancel',
  reply: 'Reply',
  edit: 'Edit',
  discard: 'Discard',
  tryNow: 'Try now',
  like: 'Like',
  readMore: 'Read more',
  order: 'Order',
  moreReplies: { one: '{n} more reply', other: '{n} more replies' } as Plural,
  inReplyTo: 'in reply to {name}',
  dislike: 'Dislike',
  edited: 'edited',
  save: 'Save',
  remove: 'Delete',
  removeSure: 'Delete this comment for good?',
  notChanged: 'That did not work. Nothing was changed.',
  linkMissing: 'The comment that this link leads to was not found.',
  replyThere: 'Reply on {site}',
  you: 'You',
  anonymous: 'Anonymous',
  deleted: 'This comment was deleted.',
  pinned: 'Pinned',
  staff: 'Author',
  sending: 'Sending…',
  waiting: 'Waiting for the network. It will be sent when you are back online.',
  held: 'Awaiting moderation. Only you can see this comment.',
  sent: 'Your comment was sent.',
  refused: 'Your comment was not accepted.',
  notSent: 'Your comment could not be sent. Your text is still here.',
  limited: 'Too many comments at once. It will be sent in {time}.',
  draftRestored: 'Your unsent text is back.',
  draftKeep: 'Keep my unsent text on this device',
  draftLost: 'This browser cannot keep your text. Copy it before you leave the page.',
  needName: 'Please enter your name.',
  needEmail: 'Please enter your email address.',
  badEmail: 'Please enter a full email address.',
  badUrl: 'Please enter a full web address.',
  needText: 'Please write something.',
  tooLong: 'At most {n} characters.',
  counter: '{n} / {max}',
};

/** What a language must say: the same keys as English, a plural where English has one. */
export type Locale = typeof first &
  typeof article &
  typeof list &
  typeof related &
  typeof card &
  typeof count &
  typeof field &
  typeof thread &
  typeof cards &
  typeof rail &
  typeof story &
  typeof weather &
  typeof search &
  typeof comments;
