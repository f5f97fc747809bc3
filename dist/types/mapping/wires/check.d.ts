/** Where a text of a wire stops making sense, and why. */
export declare class WireFault extends Error {
    readonly at: number;
    readonly reason: string;
    constructor(at: number, reason: string);
}
/** @throws {WireFault} */
export declare function checkPaths(text: string): void;
/** @throws {WireFault} */
export declare function checkNames(text: string): void;
/** @throws {WireFault} */
export declare function checkSeconds(text: string): void;
/** @throws {WireFault} */
export declare function checkPairs(text: string): void;
/** Pairs "ours: theirs". @throws {WireFault} */
export declare function checkSend(text: string): void;
/** A method and an address with placeholders, then pairs of a body. @throws {WireFault} */
export declare function checkCall(text: string): void;
/** A call to the address of `src`, and to no other. @throws {WireFault} */
export declare function checkList(text: string): void;
/** Terms joined by `&` and `|`. @throws {WireFault} */
export declare function checkRule(text: string): void;
