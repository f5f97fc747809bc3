import type { ForeignHtml, Moment } from './text.js';
export interface Picture {
    /** http(s), or a small data:image. */
    readonly src: string;
    readonly srcset: string;
    readonly alt: string;
    /** Pixels; 0 where unknown. */
    readonly width: number;
    readonly height: number;
    readonly caption: string;
}
/** A film, a recording or a gallery that the article is about. */
export interface Media {
    readonly kind: 'video' | 'audio' | 'gallery';
    /** Seconds; 0 where unknown. */
    readonly duration: number;
}
/** One article, every string plain text and every address http(s). Empty text is '' and an empty list is []. */
export interface Article {
    /** Never empty: the payload's id, else its address, else its title. */
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly excerpt: string;
    readonly body?: ForeignHtml;
    /** The body as plain text, where the source sends that instead of HTML. */
    readonly bodyText: string;
    readonly section: string;
    readonly authors: readonly string[];
    readonly publishedAt?: Moment;
    readonly updatedAt?: Moment;
    readonly image?: Picture;
    /** What of the picture stays in view when it is cropped, as CSS writes it: `30% 20%`. */
    readonly focus?: string;
    readonly media?: Media;
    readonly tags: readonly string[];
    readonly readingMinutes?: number;
    readonly commentCount?: number;
    /** 0–5, where the article is a review. */
    readonly rating?: number;
    /** Something is happening now and the article follows it. */
    readonly live: boolean;
    /** Who paid for it; '' for the paper's own. */
    readonly sponsor: string;
    /** The paper's opinion pages are set in a lighter face. */
    readonly opinion: boolean;
    /** Ids or addresses of articles that the source itself calls related. */
    readonly related: readonly string[];
    /** BCP 47, '' where unknown. */
    readonly lang: string;
}
