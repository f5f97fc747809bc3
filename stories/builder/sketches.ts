import { drawing } from './dom.js';

/** What each widget looks like from afar: lines for words, a field for a picture. */
const PATHS: Readonly<Record<string, string>> = {
  'press-dateline': 'M4 14.5h28M48 14.5h12M4 24.5h56',
  'press-article': 'M4 4.5h24v20h-24zM4 30.5h24M4 35.5h18',
  'press-list': 'M4 6.5h34M4 11.5h26M46 4.5h14v10h-14zM4 20.5h56M4 28.5h34M4 33.5h22M46 25.5h14v10h-14z',
  'press-related':
    'M4 6.5h16v12h-16zM4 24.5h16M4 29.5h11M26 6.5h16v12h-16zM26 24.5h16M26 29.5h9M48 6.5h12v12h-12zM48 24.5h12M48 29.5h8',
  'press-search': 'M4 10.5h56v18h-56zM10 19.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0M17 22.5l4 4M26 19.5h20',
  'press-comments': 'M4 5.5h12M4 10.5h40M4 15.5h32M10.500 21v16M15 23.5h12M15 28.5h40M15 33.5h26',
  'press-comment-count': 'M4 20.5h6M14 20.500h26M4 24.5h36',
};

/** A small drawing of a widget; of one that nobody drew, a box with a line. */
export function sketch(tag: string): SVGSVGElement {
  return drawing(64, 40, PATHS[tag] ?? 'M4 6.5h56v28h-56zM12 20.5h40');
}
