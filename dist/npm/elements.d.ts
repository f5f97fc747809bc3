// Made from custom-elements.json by the build.
import '../types/ui/events.js';
import type { PressArticle } from '../types/widgets/article.js';
import type { PressCommentCount } from '../types/widgets/comment-count.js';
import type { PressComments } from '../types/widgets/comments.js';
import type { PressDateline } from '../types/widgets/dateline.js';
import type { PressFeed } from '../types/widgets/feed.js';
import type { PressList } from '../types/widgets/list.js';
import type { PressRelated } from '../types/widgets/related.js';
import type { PressSearch } from '../types/widgets/search.js';
/** What may be written on the tag of a PressArticle. */
export interface PressArticleAttributes {
  /** Which article of the list to show: an id, an address or a slug. The default is the first; in full, the one being read. */
  'article'?: string;
  /** Which article is being read: an id, an address or a slug. The default is what the feed around it or the page says. */
  'current'?: string;
  /** How it is laid out. */
  'layout'?: PressArticle['layout'];
  /** Level of the headline, 1–6; by default 3, and 1 in full. */
  'heading-level'?: number | `${number}`;
  /** Leaves the standfirst out. */
  'no-standfirst'?: boolean | '';
  /** Leaves pictures out. */
  'no-image'?: boolean | '';
  /** From how many hours on an article says its date in place of its age. */
  'date-after'?: number | `${number}`;
  /** Address of any JSON endpoint; may hold `{thread} {page} {query} {lang}`. */
  'src'?: string;
  /** Name of a known shape, which skips detection; `none` forbids guessing. */
  'preset'?: string;
  /** Path to the list in the answer, as in `response.results`; `.` is the root. */
  'items'?: string;
  /** Which field is where, as in `title: headline; url: links.web`: laid over what was detected. */
  'map'?: string;
  /** Where the next page is: `auto`, `none`, `link`, `page`, `offset`, `header:…`, `cursor:…`, `url:…`. */
  'next'?: string;
  /** How many items to ask for at once, where the address leaves it open. */
  'page-size'?: number | `${number}`;
  /** How often to ask again, as in `5m`; `0` is once, the default but for weather. Never more often than every 15 s. */
  'refresh'?: string;
  /** How long to wait for an answer, as in `10s`. */
  'timeout'?: string;
  /** Whether cookies go along: `omit` (the default), `same-origin` or `include`. */
  'credentials'?: string;
  /** What relative links and pictures are relative to; the default is the address of the data. */
  'base'?: string;
  /** IANA zone of dates that come without one, as in `Europe/Oslo`. */
  'source-timezone'?: string;
  /** When to begin: near the view (`lazy`, the default), `eager`, `idle`, or on `interaction`. Without it the `<press-feed>` around the widget decides, or `data-loading` on the script. */
  'loading'?: PressArticle['loading'];
  /** Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. The default is what the `<press-feed>` around it says, or `data-theme` on the script. */
  'theme'?: PressArticle['theme'];
  /** The page's own sentences in place of ours, as in `listEmpty: Nothing yet; showMore: More stories`. */
  'wording'?: string;
}
/** Its properties, for frameworks that set them. */
export type PressArticleProperties = Partial<Pick<PressArticle, 'article' | 'current' | 'layout' | 'headingLevel' | 'noStandfirst' | 'noImage' | 'dateAfter' | 'src' | 'preset' | 'items' | 'map' | 'next' | 'pageSize' | 'refreshEvery' | 'timeout' | 'credentials' | 'base' | 'sourceTimezone' | 'loading' | 'theme' | 'wording' | 'data' | 'transform' | 'requestInit'>>;
/** What it tells the page. */
export interface PressArticleEvents {
  /** The article is shown for the first time. */
  'press-ready': HTMLElementEventMap['press-ready'];
  /** The article could not be loaded or read. */
  'press-failed': HTMLElementEventMap['press-failed'];
  /** Half of the article was in view for a second. */
  'press-impression': HTMLElementEventMap['press-impression'];
  /** A reader follows the headline; cancelable. */
  'press-article-open': HTMLElementEventMap['press-article-open'];
}

/** What may be written on the tag of a PressCommentCount. */
export interface PressCommentCountAttributes {
  /** Method and body that ask for a list where a GET does not, as of `<press-comments>`. */
  'list'?: string;
  /** Call that counts several threads: `GET {src}?urls={threads}`, or `POST {src}; [threads]` for a list. */
  'counts'?: string;
  /** Path of the counts in the answer: a list in the order of asking, or a map by thread. */
  'counts-at'?: string;
  /** Path of its thread in each comment, where all comments are listed there instead. */
  'counts-by'?: string;
  /** Where a click leads, such as `#comments`; without it the number is plain text. */
  'href'?: string;
  /** Address of any JSON endpoint; may hold `{thread} {page} {query} {lang}`. */
  'src'?: string;
  /** Name of a known shape, which skips detection; `none` forbids guessing. */
  'preset'?: string;
  /** Path to the list in the answer, as in `response.results`; `.` is the root. */
  'items'?: string;
  /** Which field is where, as in `title: headline; url: links.web`: laid over what was detected. */
  'map'?: string;
  /** Where the next page is: `auto`, `none`, `link`, `page`, `offset`, `header:…`, `cursor:…`, `url:…`. */
  'next'?: string;
  /** How many items to ask for at once, where the address leaves it open. */
  'page-size'?: number | `${number}`;
  /** How often to ask again, as in `5m`; `0` is once, the default but for weather. Never more often than every 15 s. */
  'refresh'?: string;
  /** How long to wait for an answer, as in `10s`. */
  'timeout'?: string;
  /** Whether cookies go along: `omit` (the default), `same-origin` or `include`. */
  'credentials'?: string;
  /** What relative links and pictures are relative to; the default is the address of the data. */
  'base'?: string;
  /** IANA zone of dates that come without one, as in `Europe/Oslo`. */
  'source-timezone'?: string;
  /** When to begin: near the view (`lazy`, the default), `eager`, `idle`, or on `interaction`. Without it the `<press-feed>` around the widget decides, or `data-loading` on the script. */
  'loading'?: PressCommentCount['loading'];
  /** Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. The default is what the `<press-feed>` around it says, or `data-theme` on the script. */
  'theme'?: PressCommentCount['theme'];
  /** The page's own sentences in place of ours, as in `listEmpty: Nothing yet; showMore: More stories`. */
  'wording'?: string;
}
/** Its properties, for frameworks that set them. */
export type PressCommentCountProperties = Partial<Pick<PressCommentCount, 'href' | 'src' | 'preset' | 'items' | 'map' | 'next' | 'pageSize' | 'refreshEvery' | 'timeout' | 'credentials' | 'base' | 'sourceTimezone' | 'loading' | 'theme' | 'wording' | 'data' | 'transform' | 'requestInit'>>;
/** What it tells the page. */
export interface PressCommentCountEvents {
  /** The number is shown for the first time. */
  'press-ready': HTMLElementEventMap['press-ready'];
  /** The comments could not be loaded or read. */
  'press-failed': HTMLElementEventMap['press-failed'];
}

/** What may be written on the tag of a PressComments. */
export interface PressCommentsAttributes {
  /** The thread is shown and nobody is asked to write; `closed` also says so. */
  'read-only'?: boolean | '';
  /** Doubts whoever posts within so many seconds: they have to press the button once more. */
  'min-seconds'?: number | `${number}`;
  /** How the server reads what is written: `html` or `markdown` offers a preview; the default is plain text. */
  'markup'?: 'html' | 'markdown';
  /** Method and body that ask for the list where a GET does not: `POST; event: COMMENT_GET; url: {thread}`. */
  'list'?: string;
  /** Method and address that create a comment, as in `POST /api/{thread}/comments`; `{src}` is the list's own. */
  'create'?: string;
  /** Where each part of a comment goes: `text: content; name: author.name; parent: parent_id|number; key: id`. */
  'send'?: string;
  /** Parameters of the list's address that stay in `{src}`, by space; `*` for all. */
  'keep'?: string;
  /** Parameter of the list's address that names the thread: `post`, `page=eq.`. */
  'thread-in'?: string;
  /** Path under which the whole body goes: `data`. */
  'wrap'?: string;
  /** What every body carries: `event: COMMENT_SUBMIT; draft: false`. */
  'fixed'?: string;
  /** `json` (the default) or `form`. */
  'encoding'?: string;
  /** Headers, none of them secret: `Prefer: return=representation`. Tokens belong into `requestInit`. */
  'headers'?: string;
  /** Header that carries a key made once for each comment, where the server allows it. */
  'key-header'?: string;
  /** When it was accepted: `2xx & errno=0`. Statuses, `path=value`, `path~words`, a path that is set, `&`, `|`. */
  'sent-if'?: string;
  /** When it waits for a moderator: `202 | status=hold`; `always`, `never`. */
  'held-if'?: string;
  /** When it was there already: `409 | code=23505`. */
  'duplicate-if'?: string;
  /** When there were too many: `429 | errmsg~too fast`. */
  'limited-if'?: string;
  /** When a reader has to sign in first: `401`. */
  'sign-in-if'?: string;
  /** How long to wait after too many, where the server does not say: `15s`. */
  'pause'?: string;
  /** Path of the created comment in the answer: `data | comment`. */
  'answer-at'?: string;
  /** Path of its id there: `objectId`. */
  'id-at'?: string;
  /** Path of the words that say what was wrong: `error.message`. */
  'error-at'?: string;
  /** Path of what was wrong by field, a map or a list: `data.params`. */
  'errors-at'?: string;
  /** Which field a refusal means that names none: `code=too_short: text`. */
  'blame'?: string;
  /** Call that votes for a comment: `PUT {src}/{id}; like: true`. */
  'like'?: string;
  /** Call that takes the vote back. */
  'unlike'?: string;
  /** Call that votes against it. */
  'dislike'?: string;
  /** Call that changes a comment: `PATCH {src}/{id}; body: {text}`. */
  'edit'?: string;
  /** Call that deletes it: `DELETE {src}/{id}`. */
  'remove'?: string;
  /** Heading above the thread; by default "Comments". */
  'heading'?: string;
  /** Level of the headings, 1–6. */
  'heading-level'?: number | `${number}`;
  /** What a reader is asked for: `name`, `email`, `url`, with a `?` where it may stay empty. */
  'fields'?: string;
  /** Order of the conversations: `newest` (the default), `oldest` or `best`; a reader may choose another. */
  'sort'?: string;
  /** How many conversations to show before a reader asks for more. */
  'limit'?: number | `${number}`;
  /** Draws the first letters of each name beside it, in place of a picture from elsewhere. */
  'initials'?: boolean | '';
  /** How many characters a comment may have. */
  'max-length'?: number | `${number}`;
  /** A sentence beside the button, such as "Comments are read before they appear." */
  'note'?: string;
  /** Nobody can comment any more; the thread is shown. */
  'closed'?: boolean | '';
  /** Address of any JSON endpoint; may hold `{thread} {page} {query} {lang}`. */
  'src'?: string;
  /** Name of a known shape, which skips detection; `none` forbids guessing. */
  'preset'?: string;
  /** Path to the list in the answer, as in `response.results`; `.` is the root. */
  'items'?: string;
  /** Which field is where, as in `title: headline; url: links.web`: laid over what was detected. */
  'map'?: string;
  /** Where the next page is: `auto`, `none`, `link`, `page`, `offset`, `header:…`, `cursor:…`, `url:…`. */
  'next'?: string;
  /** How many items to ask for at once, where the address leaves it open. */
  'page-size'?: number | `${number}`;
  /** How often to ask again, as in `5m`; `0` is once, the default but for weather. Never more often than every 15 s. */
  'refresh'?: string;
  /** How long to wait for an answer, as in `10s`. */
  'timeout'?: string;
  /** Whether cookies go along: `omit` (the default), `same-origin` or `include`. */
  'credentials'?: string;
  /** What relative links and pictures are relative to; the default is the address of the data. */
  'base'?: string;
  /** IANA zone of dates that come without one, as in `Europe/Oslo`. */
  'source-timezone'?: string;
  /** When to begin: near the view (`lazy`, the default), `eager`, `idle`, or on `interaction`. Without it the `<press-feed>` around the widget decides, or `data-loading` on the script. */
  'loading'?: PressComments['loading'];
  /** Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. The default is what the `<press-feed>` around it says, or `data-theme` on the script. */
  'theme'?: PressComments['theme'];
  /** The page's own sentences in place of ours, as in `listEmpty: Nothing yet; showMore: More stories`. */
  'wording'?: string;
}
/** Its properties, for frameworks that set them. */
export type PressCommentsProperties = Partial<Pick<PressComments, 'heading' | 'headingLevel' | 'fields' | 'sort' | 'limit' | 'initials' | 'maxLength' | 'note' | 'closed' | 'src' | 'preset' | 'items' | 'map' | 'next' | 'pageSize' | 'refreshEvery' | 'timeout' | 'credentials' | 'base' | 'sourceTimezone' | 'loading' | 'theme' | 'wording' | 'data' | 'transform' | 'requestInit'>>;
/** What it tells the page. */
export interface PressCommentsEvents {
  /** The thread is shown for the first time. */
  'press-ready': HTMLElementEventMap['press-ready'];
  /** The thread could not be loaded or read. */
  'press-failed': HTMLElementEventMap['press-failed'];
  /** Half of the thread was in view for a second. */
  'press-impression': HTMLElementEventMap['press-impression'];
  /** A reader is about to post; cancelable. */
  'press-comment-send': HTMLElementEventMap['press-comment-send'];
  /** The server took a comment, or holds it for a moderator. */
  'press-comment-sent': HTMLElementEventMap['press-comment-sent'];
}

/** What may be written on the tag of a PressDateline. */
export interface PressDatelineAttributes {
  /** The place, as the paper writes it; by default what the weather says. */
  'place'?: string;
  /** IANA zone whose date it is; by default the weather's, else the reader's. */
  'timezone'?: string;
  /** Degrees: as the endpoint sends them, or `auto` (by the language's region), `c` or `f`. */
  'unit'?: string;
  /** Pins the date, as on a printed page: `2025-06-04`. Weather is then shown however old it is. */
  'date'?: string;
  /** Calendar of the date, as in `islamic-umalqura`; by default the language's own. */
  'calendar'?: string;
  /** How many days of forecast stand below the line: 0 (the default) to 7. */
  'days'?: number | `${number}`;
  /** What else stands below the line, in this order: any of `feels-like high-low wind humidity sun`. */
  'details'?: string;
  /** Address of any JSON endpoint; may hold `{thread} {page} {query} {lang}`. */
  'src'?: string;
  /** Name of a known shape, which skips detection; `none` forbids guessing. */
  'preset'?: string;
  /** Path to the list in the answer, as in `response.results`; `.` is the root. */
  'items'?: string;
  /** Which field is where, as in `title: headline; url: links.web`: laid over what was detected. */
  'map'?: string;
  /** Where the next page is: `auto`, `none`, `link`, `page`, `offset`, `header:…`, `cursor:…`, `url:…`. */
  'next'?: string;
  /** How many items to ask for at once, where the address leaves it open. */
  'page-size'?: number | `${number}`;
  /** How often to ask again, as in `5m`; `0` is once, the default but for weather. Never more often than every 15 s. */
  'refresh'?: string;
  /** How long to wait for an answer, as in `10s`. */
  'timeout'?: string;
  /** Whether cookies go along: `omit` (the default), `same-origin` or `include`. */
  'credentials'?: string;
  /** What relative links and pictures are relative to; the default is the address of the data. */
  'base'?: string;
  /** IANA zone of dates that come without one, as in `Europe/Oslo`. */
  'source-timezone'?: string;
  /** When to begin: near the view (`lazy`, the default), `eager`, `idle`, or on `interaction`. Without it the `<press-feed>` around the widget decides, or `data-loading` on the script. */
  'loading'?: PressDateline['loading'];
  /** Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. The default is what the `<press-feed>` around it says, or `data-theme` on the script. */
  'theme'?: PressDateline['theme'];
  /** The page's own sentences in place of ours, as in `listEmpty: Nothing yet; showMore: More stories`. */
  'wording'?: string;
}
/** Its properties, for frameworks that set them. */
export type PressDatelineProperties = Partial<Pick<PressDateline, 'place' | 'timezone' | 'unit' | 'date' | 'calendar' | 'days' | 'details' | 'src' | 'preset' | 'items' | 'map' | 'next' | 'pageSize' | 'refreshEvery' | 'timeout' | 'credentials' | 'base' | 'sourceTimezone' | 'loading' | 'theme' | 'wording' | 'data' | 'transform' | 'requestInit'>>;
/** What it tells the page. */
export interface PressDatelineEvents {
  /** The weather is shown for the first time. */
  'press-ready': HTMLElementEventMap['press-ready'];
  /** The weather could not be loaded or read. */
  'press-failed': HTMLElementEventMap['press-failed'];
  /** Half of the line was in view for a second. */
  'press-impression': HTMLElementEventMap['press-impression'];
}

/** What may be written on the tag of a PressFeed. */
export interface PressFeedAttributes {
  /** What is being read, for all inside: an id, an address or a slug. The default is what the page says. */
  'current'?: string;
  /** How many pages of the list to load when the browser is idle: a number, or `all`. */
  'pages'?: string;
  /** Address of any JSON endpoint; may hold `{thread} {page} {query} {lang}`. */
  'src'?: string;
  /** Name of a known shape, which skips detection; `none` forbids guessing. */
  'preset'?: string;
  /** Path to the list in the answer, as in `response.results`; `.` is the root. */
  'items'?: string;
  /** Which field is where, as in `title: headline; url: links.web`: laid over what was detected. */
  'map'?: string;
  /** Where the next page is: `auto`, `none`, `link`, `page`, `offset`, `header:…`, `cursor:…`, `url:…`. */
  'next'?: string;
  /** How many items to ask for at once, where the address leaves it open. */
  'page-size'?: number | `${number}`;
  /** How often to ask again, as in `5m`; `0` is once, the default but for weather. Never more often than every 15 s. */
  'refresh'?: string;
  /** How long to wait for an answer, as in `10s`. */
  'timeout'?: string;
  /** Whether cookies go along: `omit` (the default), `same-origin` or `include`. */
  'credentials'?: string;
  /** What relative links and pictures are relative to; the default is the address of the data. */
  'base'?: string;
  /** IANA zone of dates that come without one, as in `Europe/Oslo`. */
  'source-timezone'?: string;
  /** When to begin: near the view (`lazy`, the default), `eager`, `idle`, or on `interaction`. Without it the `<press-feed>` around the widget decides, or `data-loading` on the script. */
  'loading'?: PressFeed['loading'];
  /** Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. The default is what the `<press-feed>` around it says, or `data-theme` on the script. */
  'theme'?: PressFeed['theme'];
  /** The page's own sentences in place of ours, as in `listEmpty: Nothing yet; showMore: More stories`. */
  'wording'?: string;
}
/** Its properties, for frameworks that set them. */
export type PressFeedProperties = Partial<Pick<PressFeed, 'current' | 'pages' | 'src' | 'preset' | 'items' | 'map' | 'next' | 'pageSize' | 'refreshEvery' | 'timeout' | 'credentials' | 'base' | 'sourceTimezone' | 'loading' | 'theme' | 'wording' | 'data' | 'transform' | 'requestInit'>>;
/** What it tells the page. */
export interface PressFeedEvents {
  /** An attribute is wrong, or one of several merged feeds failed. */
  'press-failed': HTMLElementEventMap['press-failed'];
}

/** What may be written on the tag of a PressList. */
export interface PressListAttributes {
  /** Heading above the list; none if empty. */
  'heading'?: string;
  /** Level of the heading, 1–6; headlines are one below it. */
  'heading-level'?: number | `${number}`;
  /** How the list is laid out. */
  'layout'?: PressList['layout'];
  /** How many articles to show. */
  'limit'?: number | `${number}`;
  /** How many articles of the list to pass over first. */
  'offset'?: number | `${number}`;
  /** Offers "Show more" while the list has more. */
  'more'?: boolean | '';
  /** Leaves pictures out. */
  'no-image'?: boolean | '';
  /** From how many hours on an article says its date in place of its age. */
  'date-after'?: number | `${number}`;
  /** Address of any JSON endpoint; may hold `{thread} {page} {query} {lang}`. */
  'src'?: string;
  /** Name of a known shape, which skips detection; `none` forbids guessing. */
  'preset'?: string;
  /** Path to the list in the answer, as in `response.results`; `.` is the root. */
  'items'?: string;
  /** Which field is where, as in `title: headline; url: links.web`: laid over what was detected. */
  'map'?: string;
  /** Where the next page is: `auto`, `none`, `link`, `page`, `offset`, `header:…`, `cursor:…`, `url:…`. */
  'next'?: string;
  /** How many items to ask for at once, where the address leaves it open. */
  'page-size'?: number | `${number}`;
  /** How often to ask again, as in `5m`; `0` is once, the default but for weather. Never more often than every 15 s. */
  'refresh'?: string;
  /** How long to wait for an answer, as in `10s`. */
  'timeout'?: string;
  /** Whether cookies go along: `omit` (the default), `same-origin` or `include`. */
  'credentials'?: string;
  /** What relative links and pictures are relative to; the default is the address of the data. */
  'base'?: string;
  /** IANA zone of dates that come without one, as in `Europe/Oslo`. */
  'source-timezone'?: string;
  /** When to begin: near the view (`lazy`, the default), `eager`, `idle`, or on `interaction`. Without it the `<press-feed>` around the widget decides, or `data-loading` on the script. */
  'loading'?: PressList['loading'];
  /** Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. The default is what the `<press-feed>` around it says, or `data-theme` on the script. */
  'theme'?: PressList['theme'];
  /** The page's own sentences in place of ours, as in `listEmpty: Nothing yet; showMore: More stories`. */
  'wording'?: string;
}
/** Its properties, for frameworks that set them. */
export type PressListProperties = Partial<Pick<PressList, 'heading' | 'headingLevel' | 'layout' | 'limit' | 'offset' | 'more' | 'noImage' | 'dateAfter' | 'src' | 'preset' | 'items' | 'map' | 'next' | 'pageSize' | 'refreshEvery' | 'timeout' | 'credentials' | 'base' | 'sourceTimezone' | 'loading' | 'theme' | 'wording' | 'data' | 'transform' | 'requestInit'>>;
/** What it tells the page. */
export interface PressListEvents {
  /** The list is shown for the first time. */
  'press-ready': HTMLElementEventMap['press-ready'];
  /** The list could not be loaded or read. */
  'press-failed': HTMLElementEventMap['press-failed'];
  /** Half of the list was in view for a second. */
  'press-impression': HTMLElementEventMap['press-impression'];
  /** A reader follows a headline; cancelable. */
  'press-article-open': HTMLElementEventMap['press-article-open'];
}

/** What may be written on the tag of a PressRelated. */
export interface PressRelatedAttributes {
  /** Which article is being read: an id, an address or a slug. The default is what the feed around it or the page says. */
  'current'?: string;
  /** How to choose: `related` (ids that the source gives first, then likeness, then the newest), `latest` or `given`. */
  'rank'?: PressRelated['rank'];
  /** How the list is laid out; by default a rail, which stands as rows in a narrow column. */
  'layout'?: PressRelated['layout'];
  /** Heading above the list; none if empty. */
  'heading'?: string;
  /** Level of the heading, 1–6; headlines are one below it. */
  'heading-level'?: number | `${number}`;
  /** How many articles to show. */
  'limit'?: number | `${number}`;
  /** How many articles of the list to pass over first. */
  'offset'?: number | `${number}`;
  /** Offers "Show more" while the list has more. */
  'more'?: boolean | '';
  /** Leaves pictures out. */
  'no-image'?: boolean | '';
  /** From how many hours on an article says its date in place of its age. */
  'date-after'?: number | `${number}`;
  /** Address of any JSON endpoint; may hold `{thread} {page} {query} {lang}`. */
  'src'?: string;
  /** Name of a known shape, which skips detection; `none` forbids guessing. */
  'preset'?: string;
  /** Path to the list in the answer, as in `response.results`; `.` is the root. */
  'items'?: string;
  /** Which field is where, as in `title: headline; url: links.web`: laid over what was detected. */
  'map'?: string;
  /** Where the next page is: `auto`, `none`, `link`, `page`, `offset`, `header:…`, `cursor:…`, `url:…`. */
  'next'?: string;
  /** How many items to ask for at once, where the address leaves it open. */
  'page-size'?: number | `${number}`;
  /** How often to ask again, as in `5m`; `0` is once, the default but for weather. Never more often than every 15 s. */
  'refresh'?: string;
  /** How long to wait for an answer, as in `10s`. */
  'timeout'?: string;
  /** Whether cookies go along: `omit` (the default), `same-origin` or `include`. */
  'credentials'?: string;
  /** What relative links and pictures are relative to; the default is the address of the data. */
  'base'?: string;
  /** IANA zone of dates that come without one, as in `Europe/Oslo`. */
  'source-timezone'?: string;
  /** When to begin: near the view (`lazy`, the default), `eager`, `idle`, or on `interaction`. Without it the `<press-feed>` around the widget decides, or `data-loading` on the script. */
  'loading'?: PressRelated['loading'];
  /** Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. The default is what the `<press-feed>` around it says, or `data-theme` on the script. */
  'theme'?: PressRelated['theme'];
  /** The page's own sentences in place of ours, as in `listEmpty: Nothing yet; showMore: More stories`. */
  'wording'?: string;
}
/** Its properties, for frameworks that set them. */
export type PressRelatedProperties = Partial<Pick<PressRelated, 'current' | 'rank' | 'layout' | 'heading' | 'headingLevel' | 'limit' | 'offset' | 'more' | 'noImage' | 'dateAfter' | 'src' | 'preset' | 'items' | 'map' | 'next' | 'pageSize' | 'refreshEvery' | 'timeout' | 'credentials' | 'base' | 'sourceTimezone' | 'loading' | 'theme' | 'wording' | 'data' | 'transform' | 'requestInit'>>;
/** What it tells the page. */
export interface PressRelatedEvents {
  /** The list is shown for the first time. */
  'press-ready': HTMLElementEventMap['press-ready'];
  /** The list could not be loaded or read. */
  'press-failed': HTMLElementEventMap['press-failed'];
  /** Half of the list was in view for a second. */
  'press-impression': HTMLElementEventMap['press-impression'];
  /** A reader follows a headline; cancelable. */
  'press-article-open': HTMLElementEventMap['press-article-open'];
}

/** What may be written on the tag of a PressSearch. */
export interface PressSearchAttributes {
  /** What the field is called; by default "Search". */
  'label'?: string;
  /** What the empty field says; by default the label. */
  'placeholder'?: string;
  /** How many results to show. */
  'limit'?: number | `${number}`;
  /** Keys that lead to the field from anywhere on the page: `/`, `mod+k`, or both with a space between. */
  'shortcut'?: string;
  /** How many pages of its own list to load while it is open: a number, or `all`. */
  'pages'?: string;
  /** How much a word counts by where it stands, as in `title 4, tags 2, body 0`. */
  'weights'?: string;
  /** Whether to offer a reader's last searches again; they are kept on this device only. */
  'recent'?: boolean | '';
  /** The name under which the query stands in the page's address, as in `q`; it is nowhere by default. */
  'url-param'?: string;
  /** When to load the list: `interaction`, the default, is when a reader reaches for the box. */
  'loading'?: PressSearch['loading'];
  /** Address of any JSON endpoint; may hold `{thread} {page} {query} {lang}`. */
  'src'?: string;
  /** Name of a known shape, which skips detection; `none` forbids guessing. */
  'preset'?: string;
  /** Path to the list in the answer, as in `response.results`; `.` is the root. */
  'items'?: string;
  /** Which field is where, as in `title: headline; url: links.web`: laid over what was detected. */
  'map'?: string;
  /** Where the next page is: `auto`, `none`, `link`, `page`, `offset`, `header:…`, `cursor:…`, `url:…`. */
  'next'?: string;
  /** How many items to ask for at once, where the address leaves it open. */
  'page-size'?: number | `${number}`;
  /** How often to ask again, as in `5m`; `0` is once, the default but for weather. Never more often than every 15 s. */
  'refresh'?: string;
  /** How long to wait for an answer, as in `10s`. */
  'timeout'?: string;
  /** Whether cookies go along: `omit` (the default), `same-origin` or `include`. */
  'credentials'?: string;
  /** What relative links and pictures are relative to; the default is the address of the data. */
  'base'?: string;
  /** IANA zone of dates that come without one, as in `Europe/Oslo`. */
  'source-timezone'?: string;
  /** Whose colours and faces: the page's (`host`, the default), or the paper's own in `light`, `dark` or `auto`. The default is what the `<press-feed>` around it says, or `data-theme` on the script. */
  'theme'?: PressSearch['theme'];
  /** The page's own sentences in place of ours, as in `listEmpty: Nothing yet; showMore: More stories`. */
  'wording'?: string;
}
/** Its properties, for frameworks that set them. */
export type PressSearchProperties = Partial<Pick<PressSearch, 'label' | 'placeholder' | 'limit' | 'shortcut' | 'pages' | 'weights' | 'recent' | 'urlParam' | 'loading' | 'src' | 'preset' | 'items' | 'map' | 'next' | 'pageSize' | 'refreshEvery' | 'timeout' | 'credentials' | 'base' | 'sourceTimezone' | 'theme' | 'wording' | 'data' | 'transform' | 'requestInit'>>;
/** What it tells the page. */
export interface PressSearchEvents {
  /** A reader's query was answered; has the query and the number of matches. */
  'press-search': HTMLElementEventMap['press-search'];
  /** The list could not be loaded or read. */
  'press-failed': HTMLElementEventMap['press-failed'];
  /** A reader follows a result; cancelable. */
  'press-article-open': HTMLElementEventMap['press-article-open'];
}
