import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { arabic, english, page, type Edition } from './editions.js';
import { fresh, MAP, settled } from './helpers.js';

/** The page of one story: text, related posts and search share the list of the feed around them. */
const meta: Meta<Edition> = {
  title: 'Article page',
  tags: ['!autodocs'],
  parameters: { width: 'bare', controls: { disable: true } },
  render: (edition) => page(edition, 'small', articlePage(edition)),
  args: english,
  play: settled,
};
export default meta;

export const Light: StoryObj<Edition> = {};
export const Dark: StoryObj<Edition> = { globals: { scheme: 'dark' } };
export const Arabic: StoryObj<Edition> = { globals: { lang: 'ar-EG' }, args: arabic };

function articlePage({ src, lead, titles, comments }: Edition): TemplateResult {
  return html`<press-feed src=${src} map=${MAP} current=${lead} .transform=${fresh}>
      <press-article class="story" layout="full" heading-level="1" loading="eager"></press-article>
      <press-related class="onward" heading=${titles.related} limit="6" loading="eager"></press-related>
    </press-feed>
    <section class="talk" id="comments" aria-label=${titles.comments}>
      <press-comments src=${comments} loading="eager" .transform=${fresh}></press-comments>
    </section>`;
}
