import type { Written } from './written.js';
interface Options {
    readonly box: {
        requestUpdate(): void;
    };
    readonly written: Written;
    /** What stands in a form's field. */
    readonly text: (parentId: string) => string;
}
/** What was written, as it will stand in the thread: below each form whose writer asks for it. */
export declare class Previews {
    #private;
    constructor(options: Options);
    /** What stands below a form; undefined where nobody has asked for it. */
    of(parentId: string): HTMLElement | undefined;
    toggle(parentId: string): void;
    close(parentId: string): void;
    /** Follows what is typed; what comes late of an older text is not shown. */
    update(parentId: string): void;
}
export {};
