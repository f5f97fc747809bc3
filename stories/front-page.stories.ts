import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { arabic, english, page, type Edition } from './editions.js';
import { MAP, pick, settled } from './helpers.js';

/** A front page of all widgets: one answer, read once for every block in the editor's own order. */
const meta: Meta<Edition> = {
  title: 'Front page',
  tags: ['!autodocs'],
  parameters: { width: 'bare', controls: { disable: true } },
  render: (edition) => page(edition, '', frontPage(edition)),
  args: english,
  play: settled,
};
export default meta;

export const Light: StoryObj<Edition> = {};
export const Dark: StoryObj<Edition> = { globals: { scheme: 'dark' } };
export const Arabic: StoryObj<Edition> = { globals: { lang: 'ar-EG' }, args: arabic };

function frontPage(edition: Edition): TemplateResult {
  const { name, titles, src } = edition;
  return html`<h1 class="unseen">${name}</h1>
    <div class="cols block">
      ${article(edition, edition.lead, 'lead')} ${list(edition, 'list', '', edition.follow, 'follow')}
    </div>
    ${list(edition, 'grid', titles.more, edition.more, 'block more')}
    <div class="cols block">
      ${list(edition, 'list', titles.world, edition.world, '')}
      ${list(edition, 'numbered', titles.read, edition.read, '')}
    </div>
    <div class="cols block">
      <div>
        <h2 class="section-head">${titles.search}</h2>
        <press-search src=${src} map=${MAP} label="${titles.search} ${name}"></press-search>
        ${list(edition, 'list', titles.opinion, edition.opinion, 'block')}
      </div>
      <div>
        <h2 class="section-head">${titles.days}</h2>
        <press-dateline
          class="days"
          timezone="Asia/Dubai"
          date="2025-06-04"
          unit="c"
          days="5"
          loading="eager"
          src="data/forecast.json"
        ></press-dateline>
        <div class="block">${article(edition, edition.paid, 'card')}</div>
      </div>
    </div>`;
}

function article({ src }: Edition, id: number, layout: string): TemplateResult {
  return html`<press-article
    src=${src}
    map=${MAP}
    layout=${layout}
    heading-level="2"
    loading="eager"
    .transform=${pick(id)}
  ></press-article>`;
}

function list({ src }: Edition, layout: string, title: string, ids: readonly number[], name: string): TemplateResult {
  return html`<press-list
    class=${name}
    src=${src}
    map=${MAP}
    layout=${layout}
    heading=${title}
    limit=${ids.length}
    loading="eager"
    .transform=${pick(...ids)}
  ></press-list>`;
}
