/** How an opinion looks, as text: a lighter headline in a colour of its own, and a portrait in place of a picture. */
export declare const opinion: string;
