/** The address of another page: the value stands where `{name}` is written, else in the query. */
export declare function pageUrl(url: string, name: string, value: string | number): string;
