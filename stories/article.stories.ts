import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { ARABIC, asItIs, fresh, large, MAP, MISSING, POSTS, settled, silence, SILENT, tag } from './helpers.js';

const meta: Meta = {
  title: 'Widgets/press-article',
  component: 'press-article',
  render: tag('press-article'),
  args: { src: POSTS, map: MAP, article: '9001', layout: 'card', transform: fresh },
  argTypes: {
    layout: { control: 'inline-radio', options: ['card', 'row', 'lead', 'compact', 'full'] },
    theme: { control: 'inline-radio', options: ['host', 'auto', 'light', 'dark'] },
    loading: { control: 'inline-radio', options: ['lazy', 'eager', 'idle', 'interaction'] },
    transform: { table: { disable: true } },
  },
  parameters: { width: 'card' },
  play: settled,
};
export default meta;

/** Entities, several authors, and a standfirst that was cut off. */
export const Default: StoryObj = {};
export const Loading: StoryObj = { args: { src: SILENT }, beforeEach: silence, play: asItIs };
export const Failed: StoryObj = { tags: ['fails'], args: { src: MISSING } };
export const Empty: StoryObj = { args: { src: 'data/empty.json' } };
export const LongestRealHeadline: StoryObj = { args: { article: '9002' } };
export const RightToLeft: StoryObj = { globals: { lang: 'ar-EG' }, args: { src: ARABIC, article: '1' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Narrow: StoryObj = { args: { article: '9002' }, parameters: { width: 'narrow' } };
export const NoPicture: StoryObj = { args: { 'no-image': true } };
/** The grey field stays, so that nothing moves. */
export const BrokenPicture: StoryObj = { tags: ['fails'], args: { article: '9004' } };

export const Row: StoryObj = { args: { article: '1004', layout: 'row' }, parameters: { width: 'column' } };
export const RowDark: StoryObj = { ...Row, globals: { scheme: 'dark' } };
export const RowRightToLeft: StoryObj = {
  args: { src: ARABIC, article: '3', layout: 'row' },
  globals: { lang: 'ar-EG' },
  parameters: { width: 'column' },
};
export const Lead: StoryObj = { args: { article: '1001', layout: 'lead' }, parameters: { width: 'wide' } };
export const LeadNarrow: StoryObj = { args: { article: '1001', layout: 'lead' }, parameters: { width: 'narrow' } };
export const LeadRightToLeft: StoryObj = {
  args: { src: ARABIC, article: '1', layout: 'lead' },
  globals: { lang: 'ar-EG' },
  parameters: { width: 'wide' },
};
export const LeadLoading: StoryObj = {
  args: { src: SILENT, layout: 'lead' },
  beforeEach: silence,
  parameters: { width: 'wide' },
  play: asItIs,
};
export const Compact: StoryObj = { args: { article: '1008', layout: 'compact' } };

/** The page's own article: the one in which everything occurs that a story may hold. */
export const Full: StoryObj = { args: { article: '9005', layout: 'full' }, parameters: { width: 'wide' } };
export const FullDark: StoryObj = { ...Full, globals: { scheme: 'dark' } };
export const FullNarrow: StoryObj = { ...Full, parameters: { width: 'narrow' } };
export const FullRightToLeft: StoryObj = {
  args: { src: ARABIC, article: '1', layout: 'full' },
  globals: { lang: 'ar-EG' },
  parameters: { width: 'wide' },
};
export const FullLoading: StoryObj = {
  args: { src: SILENT, layout: 'full' },
  beforeEach: silence,
  parameters: { width: 'wide' },
  play: asItIs,
};

/** Alone in a wide column a card is a lead of its own kind. */
export const WideCard: StoryObj = { args: { article: '1001' }, parameters: { width: 'text' } };
/** A page's own links stand below a lead, above the link of the whole card. */
export const LeadWithLinks: StoryObj = {
  render: (args) => {
    const article = tag('press-article')(args);
    render(
      html`<ul slot="links">
        <li><a href="#one">What 12,000 troops would change at the front</a></li>
        <li><a href="#two">The treaty behind the alignment, clause by clause</a></li>
      </ul>`,
      article,
    );
    return article;
  },
  args: { article: '1001', layout: 'lead' },
  parameters: { width: 'wide' },
};
export const FullReview: StoryObj = { args: { article: '5001', layout: 'full' }, parameters: { width: 'wide' } };
export const FullOpinion: StoryObj = { args: { article: '7001', layout: 'full' }, parameters: { width: 'wide' } };
export const FullVideo: StoryObj = { args: { article: '9006', layout: 'full' }, parameters: { width: 'wide' } };
export const LeadLargeText: StoryObj = { ...Lead, beforeEach: large };
export const FullLargeText: StoryObj = { ...Full, beforeEach: large };
export const LongestHeadlineLead: StoryObj = {
  args: { article: '9002', layout: 'lead' },
  parameters: { width: 'wide' },
};

export const Live: StoryObj = { args: { article: '2001', layout: 'row' }, parameters: { width: 'column' } };
export const LiveDark: StoryObj = { ...Live, globals: { scheme: 'dark' } };
/** A headline that was paid for is set in the reader's face, so that it is never taken for the paper's. */
export const Sponsored: StoryObj = { args: { article: '9003' } };
export const SponsoredDark: StoryObj = { args: { article: '9003' }, globals: { scheme: 'dark' } };
export const SponsoredRightToLeft: StoryObj = { args: { src: ARABIC, article: '13' }, globals: { lang: 'ar-EG' } };
export const Opinion: StoryObj = { args: { article: '7001', layout: 'row' }, parameters: { width: 'column' } };
export const OpinionDark: StoryObj = { ...Opinion, globals: { scheme: 'dark' } };
export const OpinionRightToLeft: StoryObj = {
  args: { src: ARABIC, article: '5', layout: 'row' },
  globals: { lang: 'ar-EG' },
  parameters: { width: 'column' },
};
export const Stars: StoryObj = { args: { article: '5001' } };
export const StarsDark: StoryObj = { args: { article: '5001' }, globals: { scheme: 'dark' } };
export const Video: StoryObj = { args: { article: '9006' } };
export const VideoDark: StoryObj = { args: { article: '9006' }, globals: { scheme: 'dark' } };

/** The paper's own colours on a page that has none. */
export const PaperTheme: StoryObj = { args: { article: '1001', theme: 'auto' } };

/** Until there is an article, and where none comes, a reader has the page's own link. */
export const Fallback: StoryObj = {
  tags: ['fails'],
  render: () =>
    html`<press-article src=${MISSING}>
      <h3><a href="/world/">Seoul, NATO share concerns over North Korea’s preparations to send troops to Russia</a></h3>
    </press-article>`,
};
