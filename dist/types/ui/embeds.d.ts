/**
 * Puts a link in place of what is embedded: no player and no other site's page comes into a story, and no reader loses
 * the way to it. The outcome is HTML as foreign as before: it goes through the sanitizer like the rest.
 */
export declare function unframed(html: string, base: string, label: (site: string) => string): string;
