/** The two methods of a Trusted Types policy that this project needs; TypeScript's DOM library has no types for it. */
export interface Policy {
    createHTML(html: string): string;
    createScriptURL(url: string): string;
}
interface PolicyFactory {
    createPolicy(name: string, rules: Policy): Policy;
}
/** A page allows a policy's name once, so that two bundles on it share one. */
declare const SHARED: unique symbol;
declare global {
    interface Window {
        trustedTypes?: PolicyFactory;
        [SHARED]?: Policy;
    }
}
/** A page that allows no policy named `presslet` still gets text; only what needs a parser is then left out. */
export declare function ours(): Policy;
export {};
