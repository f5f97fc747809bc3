import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './theming/theming-desk.js';
import { MAP, pick, POSTS, settled, until } from './helpers.js';

/** Change the widgets' tokens, look at them in use, and take the style along. */
const meta: Meta = {
  title: 'Theming',
  tags: ['!autodocs'],
  parameters: { width: 'wide', controls: { disable: true } },
  render: () =>
    html`<theming-desk>
      <press-dateline
        place="Dubai"
        timezone="Asia/Dubai"
        date="2025-06-04"
        unit="c"
        loading="eager"
        src="data/forecast.json"
      ></press-dateline>
      <press-article src=${POSTS} map=${MAP} layout="lead" loading="eager" .transform=${pick(1001)}></press-article>
      <press-list
        src=${POSTS}
        map=${MAP}
        layout="list"
        heading="World"
        limit="4"
        loading="eager"
        .transform=${pick(1004, 7001, 2001, 5001)}
      ></press-list>
      <press-search src=${POSTS} map=${MAP}></press-search>
    </theming-desk>`,
  play: settled,
};
export default meta;

type Canvas = Pick<StoryContext, 'canvasElement'>;

async function choose({ canvasElement }: Canvas, paper: string): Promise<void> {
  await settled({ canvasElement });
  const root = canvasElement.querySelector('theming-desk')?.shadowRoot;
  const select = root?.querySelector<HTMLSelectElement>('[name=paper]');
  if (!select) throw new Error('no papers');
  select.value = paper;
  select.dispatchEvent(new Event('change'));
  await until(() => root?.querySelector('code')?.textContent?.includes('--press-c-news'), 'No style to copy');
}

export const WhitePaper: StoryObj = {};
export const SalmonPaper: StoryObj = { play: (context) => choose(context, 'Salmon paper') };
export const Night: StoryObj = { play: (context) => choose(context, 'Night') };
export const Magazine: StoryObj = { play: (context) => choose(context, 'Magazine') };
export const ToolAtNight: StoryObj = { globals: { scheme: 'dark' } };
export const Narrow: StoryObj = { parameters: { width: 'narrow' } };
