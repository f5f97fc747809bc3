/** Line drawings on a 24-grid, in the ink around them. A word always says the same beside them, so they are hidden from it. */
export declare const searchIcon: import("lit-html").TemplateResult<1>;
