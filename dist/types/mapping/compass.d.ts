/**
 * The bearing that a text names in degrees (`230`, `230°`) or by the points of the compass, in letters or in words
 * (`SW`, `aus Nordwest`, `东南风`); undefined where it says none, or none that is clear.
 */
export declare function toBearing(said: string): number | undefined;
