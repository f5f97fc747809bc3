/** Whether threads of this shape can be read, but take no comments from another site's page. */
export declare const isReadOnly: (shape: string) => boolean;
