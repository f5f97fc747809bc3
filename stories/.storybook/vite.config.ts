import { defineConfig } from 'vite';

/** Storybook serves src as it is; the bundles of dist are the root configuration's affair. */
export default defineConfig({ logLevel: 'warn', build: { target: 'es2022', chunkSizeWarningLimit: 2000 } });
