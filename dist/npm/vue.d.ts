// Made from custom-elements.json by the build.
import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  PressArticleAttributes, PressArticleProperties, PressArticleEvents,
  PressCommentCountAttributes, PressCommentCountProperties, PressCommentCountEvents,
  PressCommentsAttributes, PressCommentsProperties, PressCommentsEvents,
  PressDatelineAttributes, PressDatelineProperties, PressDatelineEvents,
  PressFeedAttributes, PressFeedProperties, PressFeedEvents,
  PressListAttributes, PressListProperties, PressListEvents,
  PressRelatedAttributes, PressRelatedProperties, PressRelatedEvents,
  PressSearchAttributes, PressSearchProperties, PressSearchEvents,
} from './elements.js';

type Pascal<T extends string> = T extends `${infer A}-${infer B}` ? `${Capitalize<A>}${Pascal<B>}` : Capitalize<T>;
type Heard<E> = { [K in keyof E & string as `on${Pascal<K>}`]?: (event: E[K]) => void };
type Component<A, P, E> = new () => { $props: PublicProps & Omit<HTMLAttributes, keyof A | keyof P> & Omit<A, keyof P> & P & Heard<E> };

declare module 'vue' {
  interface GlobalComponents {
    'press-article': Component<PressArticleAttributes, PressArticleProperties, PressArticleEvents>;
    'press-comment-count': Component<PressCommentCountAttributes, PressCommentCountProperties, PressCommentCountEvents>;
    'press-comments': Component<PressCommentsAttributes, PressCommentsProperties, PressCommentsEvents>;
    'press-dateline': Component<PressDatelineAttributes, PressDatelineProperties, PressDatelineEvents>;
    'press-feed': Component<PressFeedAttributes, PressFeedProperties, PressFeedEvents>;
    'press-list': Component<PressListAttributes, PressListProperties, PressListEvents>;
    'press-related': Component<PressRelatedAttributes, PressRelatedProperties, PressRelatedEvents>;
    'press-search': Component<PressSearchAttributes, PressSearchProperties, PressSearchEvents>;
  }
}
