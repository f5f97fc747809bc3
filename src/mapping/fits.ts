import { isFigures, toMoment } from './dates.js';

/** How well a value fits a field by its type: below 0 it cannot be it. */
export type Fit = (said: string, value: unknown) => number;

export const HTML = /<(p|div|h\d|br|ul|ol|a|em|strong|figure|span|blockquote|img)\b[^>]*>/i;
export const ADDRESS = /^(https?:)?\/\/[^\s]+$/i;
/** Names of pictures, sounds and films, which are no page. */
export const FILE = /\.(jpe?g|png|webp|avif|gif|svg|mp[34]|m4[av]|webm|ogg)(\?\S*)?$/i;
const OTHER_FILE =
  /\.(pdf|docx?|pptx?|xlsx?|zip|html?|php|aspx?|json|xml|txt|csv|mp[34]|m4[av]|webm|ogg|m3u8)(\?\S*)?$/i;
/** Papers and archives, which a page has beside it. */
const PAPER = /\.(pdf|docx?|pptx?|xlsx?|od[tsp]|zip|rar|epub|ics)(\?\S*)?$/i;
export const LOCAL = /^\/[^\s/][^\s]*$/;
/** A picture by a relative path; a bare name of a file says nothing of where it is. */
const NEAR = /^(@@[\w./-]+|[\w.-]+\/[\w./-]+\.(jpe?g|png|webp|gif|avif))$/i;
const PICTURE = /\.(jpe?g|png|webp|gif|avif)(\W|$)|(image|img|photo|media|thumb|picsum|cdn|format=|assets?|upload)/i;
export const API = /\/(api|wp-json|jsonapi|v\d)\/|\.json(\W|$)|^https?:\/\/(content|([\w-]+\.)*api)\./i;
/** Writing without blanks, where a few letters say much. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{4}/;
export const isAddress = (said: string): boolean => ADDRESS.test(said) || LOCAL.test(said);

export const isDate: Fit = (said) => {
  const moment = toMoment(said);
  // A number is a date only where it would be one of this age.
  return moment && moment.kind !== 'words' && moment.epoch > 2e11 && moment.epoch < 41e11
    ? 3
    : isFigures(said)
      ? 2
      : /^\d{1,2} \p{L}+ \d{4}$|^\p{L}+ \d{1,2}, \d{4}$/u.test(said)
        ? 1
        : -1;
};
export const isTitle: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said) || said.length > 400 || isDate(said, value) === 3
    ? -1
    : /\s\S/.test(said) || DENSE.test(said)
      ? 3
      : 1;
export const isText: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said)
    ? -1
    : said.length > 40 || DENSE.test(said)
      ? HTML.test(said)
        ? 2.7
        : 3
      : /\s/.test(said)
        ? 1
        : 0;
export const isBody: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said)
    ? -1
    : HTML.test(said)
      ? 4
      : said.length > 120
        ? 2
        : /\s/.test(said)
          ? 1
          : -1;
export const isLink: Fit = (said, value) =>
  typeof value !== 'string' || FILE.test(said)
    ? -1
    : API.test(said)
      ? isAddress(said)
        ? -0.5
        : -1
      : PAPER.test(said)
        ? 0
        : ADDRESS.test(said)
          ? 4
          : LOCAL.test(said)
            ? 3
            : /^\S+\/\S+$/.test(said)
              ? 0
              : -1;
export const isPicture: Fit = (said, value) =>
  typeof value !== 'string' ||
  OTHER_FILE.test(said) ||
  (/\/api\//.test(said) && !PICTURE.test(said)) ||
  !(isAddress(said) || NEAR.test(said))
    ? -1
    : (PICTURE.test(said) ? 4 : 1) + +ADDRESS.test(said);
export const isName: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said) || said.length > 90 || /^[\da-f-]{20,}$|^\d+$|@\S+\.\w|^re: /i.test(said)
    ? -1
    : /\s/.test(said)
      ? 3
      : // An id, or a name that somebody signs in with.
        /\d/.test(said)
        ? 0.5
        : 2;
/** What a system calls things, and no newspaper its pages. */
const SYSTEM =
  /^(default|standard|none|null|undefined|true|false|(en|de|fr|es|pt|nl|sv|da|pl|ru|ja|zh|ko)([-_][a-z]{2})?|published?|draft|public|live|active|approved|articles?|posts?|story|pages?|news ?items?|blog ?posts?|items?|entry|document|content|text|uncategori[sz]ed|root|home)$/i;
export const isTopic: Fit = (said, value) =>
  typeof value !== 'string' ||
  SYSTEM.test(said) ||
  isAddress(said) ||
  said.length > 60 ||
  /^[\da-f-]{20,}$|^\d+$/.test(said)
    ? -1
    : said.length < 2
      ? 0
      : 2;
export const isCount: Fit = (said) => (/^\d{1,7}$/.test(said) ? 2 : -1);
export const isId: Fit = (said) => (said.length < 300 && said.trim() ? 2 : -1);
export const isLanguage: Fit = (said) => (/^[a-z]{2,3}([-_][a-z\d]{2,4})*$/i.test(said) ? 2 : -1);
export const isFlag: Fit = (_said, value) => (typeof value === 'boolean' ? 2 : -1);
