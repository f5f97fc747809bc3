import type { Comment } from '../api/comments.js';
import type { Post } from './post.js';

/** What readers had written when the paper was printed: slug, minutes after the post, name, words, and the place in this list of whom it answers. */
type Line = readonly [slug: string, minutes: number, name: string, text: string, answers?: number];

const seed = 'seoul-nato-share-concerns';
const drugs = 'india-blockbuster-drugs-superbugs';
const ban = 'midday-work-ban-dubai';
const pension = 'pension-vote';

const lines: readonly Line[] = [
  [seed, 3, 'Tomasz Zieliński', 'Good to see the quotes given in full.'],
  [seed, 9, 'Priya N.', 'The transfer of technology is the part to watch, and it gets one clause.'],
  [
    seed,
    14,
    'Layla Haddad',
    'Twelve thousand is a number chosen to be noticed. I would like to read more about what ‘phased measures’ has meant in practice the last time Seoul used the phrase.',
  ],
  [
    seed,
    21,
    'Jonas Weber',
    'Sanctions first, then non-lethal aid. The third phase has always been left blank, which I take to be the point.',
    2,
  ],
  [
    drugs,
    40,
    'Dr. A. Mensah',
    'Good reporting, with one wish: say what a course will cost. A drug that works and cannot be bought is a press release.',
  ],
  [
    drugs,
    52,
    'Ruth',
    'My father spent nine weeks on a ward with one of these infections. I will read anything with the word “works” in it, twice.',
  ],
  [
    drugs,
    75,
    'Kofi B.',
    'They say the price is to be “comparable with existing last-line drugs”. So: out of reach for the district hospital where I work.',
    4,
  ],
  [
    drugs,
    130,
    'Ines Marchetti',
    'What happens to the factory effluent? Half of the resistance problem begins downstream of the plants that make the cure.',
  ],
  [drugs, 150, 'Dr. A. Mensah', 'That is the article I would like to read next.', 7],
  [
    ban,
    20,
    'Site foreman, JVC',
    'We moved to a 5 am start two weeks ago without being told. Nobody works well at 37 in the shade, and there is no shade.',
  ],
  [ban, 34, 'Hessa', 'The delivery riders are the ones to watch. A helmet is not a roof.'],
  [ban, 61, 'Marek', 'Is there a number to call when a site ignores it?'],
  [ban, 70, 'Hessa', 'The ministry’s call centre, and they do come. Ours was visited within two days.', 11],
  [
    pension,
    45,
    'Odile',
    'I have been promised the same pension by five governments. At least this one is being honest that it will not be this one.',
  ],
  [pension, 58, 'B. Lindqvist', 'The headline is the best summary of coalition arithmetic I have read all year.'],
  [pension, 90, 'Odile', 'Thank you. I feel a little better about the arithmetic and no better about the pension.', 14],
];

/** The comments that the demo starts with; those on posts that are gone are left out. */
export function readComments(posts: readonly Post[]): Comment[] {
  return lines.flatMap(([slug, minutes, name, text, answers], place) => {
    const post = posts.find((other) => other.slug === slug);
    if (!post) return [];
    const date = new Date(Date.parse(`${post.date}Z`) + minutes * 60_000).toISOString().slice(0, 19);
    return [
      { id: place + 1, post: post.id, parent: answers === undefined ? 0 : answers + 1, name, url: '', date, text },
    ];
  });
}
