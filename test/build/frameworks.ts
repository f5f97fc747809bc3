import type { Attribute, Element } from './manifest.js';

/** Name of a file in dist → its text: what editors and frameworks know of the elements, all from one manifest. */
export function frameworkFiles(elements: readonly Element[], version: string): Map<string, string> {
  return new Map([
    ['vscode.html-data.json', json(editorData(elements))],
    ['web-types.json', json(webTypes(elements, version))],
    ['npm/elements.d.ts', head + classImports(elements, '../types') + elements.map(typesOf).join('\n')],
    ['npm/jsx.d.ts', augmented('react', 'JSX', elements)],
    ['npm/vue.d.ts', vueTypes(elements)],
    ['npm/svelte.d.ts', svelteTypes(elements)],
    ['npm/react.d.ts', reactTypes(elements)],
    ['npm/react.js', reactWrappers(elements)],
    // A file of types alone still has to be found by what runs.
    ...['jsx', 'vue', 'svelte'].map((name): [string, string] => [`npm/${name}.js`, 'export {};\n']),
  ]);
}

const head = '// Made from custom-elements.json by the build.\n';
const json = (value: unknown): string => JSON.stringify(value, null, 2) + '\n';
const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');
const doc = (text: string): string => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */`;

/** What an editor offers while somebody writes HTML by hand. */
function editorData(elements: readonly Element[]): unknown {
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description,
      attributes: attributes.map(({ name, description, values, type }) => ({
        name,
        description,
        ...(values.length ? { values: values.map((value) => ({ name: value })) } : {}),
        ...(type === 'boolean' ? { valueSet: 'v' } : {}),
      })),
    })),
  };
}

function webTypes(elements: readonly Element[], version: string): unknown {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'presslet',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tag, description, attributes, slots, events, parts, tokens }) => ({
          name: tag,
          description,
          attributes: attributes.map(({ name, description, type, values }) => ({
            name,
            description,
            value: { type: values.length ? values.map((word) => `'${word}'`).join(' | ') : type },
          })),
          slots,
          js: { events },
          css: { parts, properties: tokens },
        })),
      },
    },
  };
}

const classImports = (elements: readonly Element[], types: string): string =>
  `import '${types}/ui/events.js';\n` +
  lines(elements.map(({ className, file }) => `import type { ${className} } from '${types}/widgets/${file}.js';`));

function typesOf({ className, attributes, events }: Element): string {
  const own = attributes.map((each) => `  ${doc(each.description)}\n  '${each.name}'?: ${typeOf(each, className)};`);
  const fields = [
    ...new Set([...attributes.map(({ fieldName }) => fieldName).filter(Boolean), 'data', 'transform', 'requestInit']),
  ];
  return `${doc(`What may be written on the tag of a ${className}.`)}
export interface ${className}Attributes {
${own.join('\n')}
}
/** Its properties, for frameworks that set them. */
export type ${className}Properties = Partial<Pick<${className}, ${fields.map((name) => `'${name}'`).join(' | ')}>>;
/** What it tells the page. */
export interface ${className}Events {
${events.map(({ name, description }) => `  ${doc(description)}\n  '${name}': HTMLElementEventMap['${name}'];`).join('\n')}
}
`;
}

function typeOf({ type, fieldName, values }: Attribute, className: string): string {
  // An attribute without a property has its words alone.
  if (type === 'choice')
    return fieldName ? `${className}['${fieldName}']` : values.map((word) => `'${word}'`).join(' | ');
  if (type === 'number') return 'number | `${number}`';
  return type === 'boolean' ? "boolean | ''" : 'string';
}

const all = (name: string): string => `${name}Attributes, ${name}Properties, ${name}Events`;
const elementImports = (elements: readonly Element[]): string =>
  `import type {\n${lines(elements.map(({ className }) => `  ${all(className)},`))}} from './elements.js';\n`;

function augmented(module: string, namespace: string, elements: readonly Element[]): string {
  return `${head}import type * as React from 'react';
${elementImports(elements)}${classImports(elements, '../types')}
type Heard<E> = { [K in keyof E & string as \`on\${K}\`]?: (event: E[K]) => void };
type Props<T, A, P, E> = Omit<React.DetailedHTMLProps<React.HTMLAttributes<T>, T>, keyof A | keyof P> & Omit<A, keyof P> & P & Heard<E>;

declare module '${module}' {
  namespace ${namespace} {
    interface IntrinsicElements {
${lines(elements.map(({ tag, className }) => `      '${tag}': Props<${className}, ${all(className)}>;`))}    }
  }
}
`;
}

function vueTypes(elements: readonly Element[]): string {
  return `${head}import type { HTMLAttributes, PublicProps } from 'vue';
${elementImports(elements)}
type Pascal<T extends string> = T extends \`\${infer A}-\${infer B}\` ? \`\${Capitalize<A>}\${Pascal<B>}\` : Capitalize<T>;
type Heard<E> = { [K in keyof E & string as \`on\${Pascal<K>}\`]?: (event: E[K]) => void };
type Component<A, P, E> = new () => { $props: PublicProps & Omit<HTMLAttributes, keyof A | keyof P> & Omit<A, keyof P> & P & Heard<E> };

declare module 'vue' {
  interface GlobalComponents {
${lines(elements.map(({ tag, className }) => `    '${tag}': Component<${all(className)}>;`))}  }
}
`;
}

function svelteTypes(elements: readonly Element[]): string {
  return `${head}import type { HTMLAttributes } from 'svelte/elements';
${elementImports(elements)}${classImports(elements, '../types')}
type Heard<E> = { [K in keyof E & string as \`on\${K}\` | \`on:\${K}\`]?: (event: E[K]) => void };
type Props<T extends EventTarget, A, P, E> = Omit<HTMLAttributes<T>, keyof A | keyof P> & Omit<A, keyof P> & P & Heard<E>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines(elements.map(({ tag, className }) => `    '${tag}': Props<${className}, ${all(className)}>;`))}  }
}
`;
}

/** "press-article-open" is heard by the property `onPressArticleOpen`. */
const handler = (event: string): string => `on-${event}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function reactTypes(elements: readonly Element[]): string {
  const wrapper = ({ className, events }: Element): string => {
    const heard = events.map(({ name }) => `  ${handler(name)}: EventName<HTMLElementEventMap['${name}']>;`).join('\n');
    return `export declare const ${className}: ReactWebComponent<${className}Element, {\n${heard}\n}>;`;
  };
  const imports = elements.map(
    ({ className, file }) => `import type { ${className} as ${className}Element } from '../types/widgets/${file}.js';`,
  );
  return `${head}import type { EventName, ReactWebComponent } from '@lit/react';
import '../types/ui/events.js';
${lines(imports)}
${lines(elements.map(wrapper))}`;
}

function reactWrappers(elements: readonly Element[]): string {
  const wrapper = ({ tag, className, events }: Element): string => {
    const heard = events.map(({ name }) => `${handler(name)}: '${name}'`).join(', ');
    return `export const ${className} = createComponent({ react: React, tagName: '${tag}', elementClass: ${className}Element, displayName: '${className}', events: { ${heard} } });`;
  };
  const imports = elements.map(
    ({ className, file }) =>
      `import './define/${file}.js';\nimport { ${className} as ${className}Element } from './${file}.js';`,
  );
  return `${head}import { createComponent } from '@lit/react';
import * as React from 'react';
${lines(imports)}
${lines(elements.map(wrapper))}`;
}
