import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import './builder/embed-builder.js';
import './site/embed.css';
import { POSTS, tag, until } from './helpers.js';

/** Choose a widget, name the data, see it, set it, and take the code along: for people who write none. */
const meta: Meta = {
  title: 'Put it on your page',
  tags: ['!autodocs'],
  render: tag('embed-builder'),
  args: {
    folder: 'dist/',
    trial: 'trial/index.html',
    posts: POSTS,
    comments: 'data/wp-json/wp/v2/comments.json',
    weather: 'data/forecast.json',
  },
  parameters: { width: 'wide', controls: { disable: true } },
};
export default meta;

type Canvas = Pick<StoryContext, 'canvasElement'>;

const said = ({ canvasElement }: Canvas, selector: string): string =>
  canvasElement.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Waits until the code holds some words. */
const codeHas = (canvas: Canvas, words: string): Promise<void> =>
  until(() => said(canvas, 'pre.code').includes(words), `the code does not hold ${words}`);

/** Chooses a widget and its sample, as a person does. */
async function choose(canvas: Canvas, widget: string): Promise<void> {
  const { canvasElement } = canvas;
  const radio = (): HTMLElement | null => canvasElement.querySelector(`[name=widget][value=${widget}]`);
  await until(radio, 'no choice');
  radio()?.click();
  [...canvasElement.querySelectorAll('button')]
    .find((button) => button.textContent?.startsWith('Try it with'))
    ?.click();
  await until(() => said(canvas, '.found b'), 'nothing was found');
}

/** Nothing is named yet. */
export const Empty: StoryObj = {
  play: async (canvas) => codeHas(canvas, 'The code appears here'),
};

export const List: StoryObj = {
  play: async (canvas) => {
    await choose(canvas, 'press-list');
    await codeHas(canvas, '<press-list');
    await codeHas(canvas, 'integrity="sha384-');
    await codeHas(canvas, 'data-reserve=');
    await codeHas(canvas, '<li><a href=');
    const headline = (): Element | null | undefined =>
      canvas.canvasElement.querySelector('.place press-list')?.shadowRoot?.querySelector('[part~=headline]');
    // In a narrow column it stands below the settings, and waits until somebody comes near.
    canvas.canvasElement.querySelector('.place')?.scrollIntoView();
    await until(headline, 'the widget shows nothing');
  },
};

export const Weather: StoryObj = {
  play: async (canvas) => {
    await choose(canvas, 'press-dateline');
    await codeHas(canvas, 'rel="modulepreload"');
    await codeHas(canvas, '<press-dateline');
  },
};

export const Comments: StoryObj = {
  play: async (canvas) => {
    await choose(canvas, 'press-comments');
    await codeHas(canvas, '<press-comments');
    await codeHas(canvas, 'where JavaScript is allowed');
  },
};

export const Dark: StoryObj = { ...List, globals: { scheme: 'dark' } };
export const Narrow: StoryObj = { ...List, parameters: { width: 'narrow' } };
