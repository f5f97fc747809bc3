import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What stands in for a browser while a site is built, by the names of the globals that widgets use. */
const GLOBALS = [
  ...['document', 'window', 'location', 'navigator', 'addEventListener', 'removeEventListener'],
  ...['getComputedStyle', 'requestAnimationFrame'],
  ...['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'ShadowRoot', 'CSSStyleSheet'],
];

/** Files that need a browser's parser, and what is put in their place. */
const REPLACED: Readonly<Record<string, string>> = {
  'src/ui/html.ts': 'src/render/html.ts',
  'src/ui/foreign.ts': 'src/render/foreign.ts',
};

/** Makes widgets run in Node, where they draw themselves as text, without a global of a browser in anybody's process. */
export function forNode(root: string): Plugin {
  const surroundings = join(root, 'src/render/surroundings.ts');
  const replaced = new Map(Object.entries(REPLACED).map(([from, to]) => [join(root, from), join(root, to)]));
  return {
    name: 'presslet:for-node',
    enforce: 'pre',
    config: () => ({
      resolve: { conditions: ['node', 'import', 'module', 'default'] },
      build: {
        rolldownOptions: {
          transform: { inject: Object.fromEntries(GLOBALS.map((name) => [name, [surroundings, name]])) },
        },
      },
    }),
    async resolveId(source, importer, options) {
      // One package names a part of Node as it was named of old.
      if (source === 'buffer') return { id: 'node:buffer', external: true };
      const target = await this.resolve(source, importer, { ...options, skipSelf: true });
      return (target && replaced.get(target.id)) ?? null;
    },
  };
}

/** The command loads the renderer only where it is asked to render. */
export function besideRenderer(): Plugin {
  return {
    name: 'presslet:beside-renderer',
    enforce: 'pre',
    resolveId: (source) => (source === './render.js' ? { id: './presslet-render.js', external: true } : null),
  };
}
