const GLOBAL = ['lang', 'dir', 'title'];

/** Boxes of a page and tags of old times: they go, and what is in them stays. */
export const LOOSE = (
  'h1 section article main aside header footer nav address hgroup search details summary picture ' +
  'center font big strike tt acronym nobr'
).split(' ');

/**
 * What may stay of somebody else's HTML: running text and pictures, nothing that acts, styles, names or frames.
 * One list for both sanitizers, in the shape that `Element.setHTML` takes.
 */
export const ALLOWED = {
  elements: [
    ...(
      'p br hr h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption table thead tbody tfoot tr caption ' +
      'em strong b i u s del ins mark small sub sup code pre kbd samp var q cite abbr bdi bdo ruby rt rp wbr div span'
    )
      .split(' ')
      .concat(LOOSE)
      .map((name) => ({ name, attributes: [] as string[] })),
    { name: 'a', attributes: ['href'] },
    { name: 'img', attributes: ['src', 'alt', 'width', 'height'] },
    { name: 'td', attributes: ['colspan', 'rowspan'] },
    { name: 'th', attributes: ['colspan', 'rowspan', 'scope'] },
    { name: 'time', attributes: ['datetime'] },
  ],
  attributes: GLOBAL,
  comments: false,
  dataAttributes: false,
};

export type Allowed = typeof ALLOWED;
