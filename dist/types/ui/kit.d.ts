import { Failure } from '../model/failure.js';
import { everyMinute } from './clock.js';
import { decode } from './html.js';
import { pageThread } from './page.js';
import { addressOf, warnOnce } from './source.js';
import { failedMessage, heading } from './states.js';
import { age, clockTime } from './time.js';
/**
 * What a view in a chunk is handed: a chunk that imported Lit would bring a second one, and each of these once more.
 * Such a file names what it takes `html`, `svg`, `render` and `nothing`, and keeps its styles as text for `adopt`.
 */
export declare const kit: {
    loadArchive: () => Promise<typeof import("./archive.js")>;
    loadFuzzy: () => Promise<typeof import("../search/fuzzy.js")>;
    loadStored: () => Promise<typeof import("../search/stored.js")>;
    openArticles: (element: import("./data-element.js").DataElement, query?: string) => import("../data/feed.js").Feed<import("../model/feed.js").Listing<import("../model/article.js").Article>> | undefined;
    warnOnce: typeof warnOnce;
    Failure: typeof Failure;
    everyMinute: typeof everyMinute;
    html: (strings: TemplateStringsArray, ...values: unknown[]) => import("lit-html").TemplateResult<1>;
    nothing: symbol;
    svg: (strings: TemplateStringsArray, ...values: unknown[]) => import("lit-html").TemplateResult<2>;
    render: {
        (value: unknown, container: import("lit-html").RenderRootNode, options?: import("lit-html").RenderOptions): import("lit-html").RootPart;
        setSanitizer: (newSanitizer: import("lit-html").SanitizerFactory) => void;
        createSanitizer: import("lit-html").SanitizerFactory;
        _testOnlyClearSanitizerFactoryDoNotCallOrElse: () => void;
    };
    heading: typeof heading;
    failedMessage: typeof failedMessage;
    age: typeof age;
    clockTime: typeof clockTime;
    decode: typeof decode;
    addressOf: typeof addressOf;
    pageThread: typeof pageThread;
};
export type Kit = typeof kit;
/** Adds a chunk's styles to a widget; one sheet serves all widgets of a kind. */
export declare function adopt({ renderRoot: root }: {
    readonly renderRoot: DocumentFragment | HTMLElement;
}, styles: string): void;
