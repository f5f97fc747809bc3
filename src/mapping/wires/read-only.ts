/** Whether threads of this shape can be read, but take no comments from another site's page. */
export const isReadOnly = (shape: string): boolean => /^(mastodon|remark42|discourse)/.test(shape);
