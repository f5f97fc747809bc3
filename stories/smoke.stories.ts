import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Smoke', render: () => html`<p>Storybook runs.</p>` };
export default meta;

export const Default: StoryObj = {};
