/** A sentence in as many forms as the language's plural rules know; `other` is always there. `{n}` is the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & {
    readonly other: string;
};
/**
 * Every sentence that Presslet says, in English, written by the authors. Other languages have the same keys: this file
 * is their type.
 * `{name}` marks what is filled in. Dates, numbers and lists are never here: the browser writes them. The text of
 * `reply` is part of `replyTo`, because people say the visible word to a machine that looks for it in the full name.
 *
 * Each widget brings what it says at first paint, and each chunk what only it says. In another language all of it is one
 * chunk.
 */
export declare const first: {
    lang: string;
    dir: "ltr" | "rtl";
    loading: string;
    retry: string;
    offline: string;
    asOf: string;
    asOfOffline: string;
    notSetUp: string;
    showMore: string;
};
/** What is said in the place of one article. */
export declare const article: {
    articleFailed: string;
    articleEmpty: string;
};
/** What is said in the place of a list. */
export declare const list: {
    listFailed: string;
    listEmpty: string;
};
/** What is said above related posts, and in their place. */
export declare const related: {
    related: string;
    relatedFailed: string;
    relatedEmpty: string;
};
/** What is said on a card. */
export declare const card: {
    by: string;
    minutesRead: Plural;
};
/** How many comments there are. */
export declare const count: {
    comments: Plural;
};
/** What a search field is called. */
export declare const field: {
    search: string;
};
/** What is said above a thread, and in its place. */
export declare const thread: {
    commentsHeading: string;
    commentsFailed: string;
    commentsEmpty: string;
};
/** What is said on a card of what few articles have. */
export declare const cards: {
    live: string;
    sponsored: string;
    stars: string;
    video: string;
    audio: string;
    gallery: string;
};
/** What the buttons of a rail say. */
export declare const rail: {
    railBack: string;
    railForward: string;
};
/** What is said in a whole story. */
export declare const story: {
    openOn: string;
};
/** What is said about the weather. */
export declare const weather: {
    weatherLoading: string;
    weatherFailed: string;
    weatherAsOf: string;
    weatherOffline: string;
    highLow: string;
    feelsLike: string;
    humidity: string;
    wind: string;
    sunrise: string;
    sunset: string;
    forecast: string;
    weatherAlert: string;
    skySunny: string;
    skyClear: string;
    skyMostlySunny: string;
    skyMostlyClear: string;
    skyPartlyCloudy: string;
    skyCloudy: string;
    skyFog: string;
    skyHaze: string;
    skyDrizzle: string;
    skyFreezingRain: string;
    skyLightRain: string;
    skyRain: string;
    skyHeavyRain: string;
    skyShowers: string;
    skyLightSnow: string;
    skySnow: string;
    skyHeavySnow: string;
    skySnowShowers: string;
    skyThunder: string;
    skyHail: string;
};
/** What an open search box says. */
export declare const search: {
    searchClear: string;
    searchClose: string;
    searching: string;
    searchFailed: string;
    searchOffline: string;
    results: Plural;
    resultsFor: Plural;
    noResults: string;
    didYouMean: string;
    newest: string;
    everything: string;
    shown: string;
    sortRelevance: string;
    sortDate: string;
    recent: string;
    recentClear: string;
    incomplete: string;
};
/** What a thread of comments and its form say. */
export declare const comments: {
    commentsClosed: string;
    commentsOffline: string;
    newComments: Plural;
    replies: Plural;
    sortNewest: string;
    sortOldest: string;
    sortBest: string;
    leaveComment: string;
    replyTo: string;
    name: string;
    email: string;
    emailNote: string;
    website: string;
    comment: string;
    optional: string;
    plainText: string;
    markupText: string;
    preview: string;
    post: string;
    sendReply: string;
    cancel: string;
    reply: string;
    edit: string;
    discard: string;
    tryNow: string;
    like: string;
    readMore: string;
    order: string;
    moreReplies: Plural;
    inReplyTo: string;
    dislike: string;
    edited: string;
    save: string;
    remove: string;
    removeSure: string;
    notChanged: string;
    linkMissing: string;
    replyThere: string;
    you: string;
    anonymous: string;
    deleted: string;
    pinned: string;
    staff: string;
    sending: string;
    waiting: string;
    held: string;
    sent: string;
    refused: string;
    notSent: string;
    limited: string;
    draftRestored: string;
    draftKeep: string;
    draftLost: string;
    needName: string;
    needEmail: string;
    badEmail: string;
    badUrl: string;
    needText: string;
    tooLong: string;
    counter: string;
};
/** What a language must say: the same keys as English, a plural where English has one. */
export type Locale = typeof first & typeof article & typeof list & typeof related & typeof card & typeof count & typeof field & typeof thread & typeof cards & typeof rail & typeof story & typeof weather & typeof search & typeof comments;
