import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: 'stories/.storybook/vite.config.ts' } },
  },
  stories: ['../*.stories.ts', '../*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Stories fetch real files over HTTP, as a page would: `src="data/posts.json"`.
  staticDirs: [
    { from: '../data', to: '/data' },
    { from: '../site/pictures', to: '/data/pictures' },
    // What the embed builder reads: the manifest, and the checksums that its code carries.
    { from: '../../dist', to: '/dist' },
    { from: '../site/trial', to: '/trial' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
