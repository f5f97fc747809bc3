import { Failure } from '../model/failure.js';
import { decode } from './html.js';
import { pageThread } from './page.js';
import { addressOf, toCredentials, warnOnce } from './source.js';
import { bars, failedMessage, heading } from './states.js';
import { age, clockTime } from './time.js';
/**
 * What a view in a chunk is handed: a chunk that imported Lit would bring a second one, and each of these once more.
 * Such a file names what it takes `html`, `svg`, `render` and `nothing`, and keeps its styles as text for `adopt`.
 */
export declare const kit: {
    loadSanitize: typeof loadSanitize;
    loadPurify: () => Promise<typeof import("./purify.js").purify>;
    toCredentials: typeof toCredentials;
    warnOnce: typeof warnOnce;
    Failure: typeof Failure;
    html: (strings: TemplateStringsArray, ...values: unknown[]) => import("lit-html").TemplateResult<1>;
    nothing: symbol;
    svg: (strings: TemplateStringsArray, ...values: unknown[]) => import("lit-html").TemplateResult<2>;
    render: {
        (value: unknown, container: import("lit-html").RenderRootNode, options?: import("lit-html").RenderOptions): import("lit-html").RootPart;
        setSanitizer: (newSanitizer: import("lit-html").SanitizerFactory) => void;
        createSanitizer: import("lit-html").SanitizerFactory;
        _testOnlyClearSanitizerFactoryDoNotCallOrElse: () => void;
    };
    bars: typeof bars;
    heading: typeof heading;
    failedMessage: typeof failedMessage;
    age: typeof age;
    clockTime: typeof clockTime;
    decode: typeof decode;
    addressOf: typeof addressOf;
    pageThread: typeof pageThread;
};
export type Kit = typeof kit;
type Sanitizer = typeof import('./sanitize.js');
/** Kept, because a browser takes a task to say that a module is here: what it cleans would be seen to grow. */
declare function loadSanitize(): Promise<Sanitizer>;
/** Adds a chunk's styles to a widget. */
export declare function adopt({ renderRoot: root }: {
    readonly renderRoot: DocumentFragment | HTMLElement;
}, styles: string): void;
export {};
