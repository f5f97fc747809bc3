import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browserArgs, findBrowser } from './helpers/browser.mjs';
import { closingLine } from './helpers/closing-line.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  files: ['test/{model,data,mapping,search,ui,views,widgets,locales}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 2,
  // Without the tsconfig esbuild lowers decorators the standard way and Lit's @property on a plain field throws.
  plugins: [
    a11ySnapshotPlugin(),
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserArgs },
      // Of the tabs of one window only the front one draws, and there are two files at a time.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), closingLine()],
};
