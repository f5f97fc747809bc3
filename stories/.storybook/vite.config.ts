import { defineConfig } from 'vite';

/**
 * Storybook serves src as it is; the bundles of dist are the root configuration's affair. It takes nothing of `build` but
 * the target, and these browsers know light-dark(): lowered for older ones, a token's two colours would be settled where
 * the page sets it, and a widget with a theme of its own would get the page's.
 */
export default defineConfig({
  logLevel: 'warn',
  build: { target: ['chrome123', 'firefox120', 'safari17.5'] },
});
