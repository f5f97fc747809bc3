/** A script or style that the code names, with what its bytes must be. */
export interface Asset {
  readonly href: string;
  /** `sha384-…`; '' where nobody knows. */
  readonly integrity: string;
}

/** Everything that embed code is written from. */
export interface Embed {
  readonly tag: string;
  /** In the order in which they are written; `true` is an attribute without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly script: Asset;
  /** The style that keeps the widget's place free. */
  readonly style: Asset;
  /** Parts that the widget will load by itself. */
  readonly preload: readonly Asset[];
  /** What readers without script see, as lines of HTML that are escaped already. */
  readonly fallback: readonly string[];
}

/** Text as HTML that shows it, inside a tag or an attribute's quotes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The lines to paste. */
export function embedCode({ tag, attributes, script, style, preload, fallback }: Embed): string {
  const head = [
    opening('link', { rel: 'stylesheet', href: style.href, ...checked(style) }),
    ...preload.map((part) => opening('link', { rel: 'modulepreload', href: part.href, ...checked(part) })),
    `${opening('script', { type: 'module', src: script.href, ...checked(script) })}</script>`,
  ];
  // Words alone stand in a line of text; a list has lines of its own.
  const [first = ''] = fallback;
  const isPhrase = fallback.length === 1 && !first.startsWith('<');
  const inside = isPhrase ? first : fallback.map((line) => `\n  ${line}`).join('') + (fallback.length ? '\n' : '');
  return `${head.join('\n')}\n\n${opening(tag, attributes)}${inside}</${tag}>\n`;
}

function checked({ integrity }: Asset): Readonly<Record<string, string>> {
  return { ...(integrity && { integrity }), crossorigin: 'anonymous' };
}

/** In one line, however long: Markdown takes a tag for HTML only where it ends on the line on which it begins. */
function opening(tag: string, attributes: Embed['attributes']): string {
  const all = Object.entries(attributes).map(([name, value]) =>
    value === true ? name : `${name}="${escaped(value).replace(/\s+/g, ' ')}"`,
  );
  return `<${[tag, ...all].join(' ')}>`;
}

/** What a site's content security policy must name, a line a directive. */
export function policyLines(
  origins: Readonly<Record<'script' | 'style' | 'data' | 'pictures', readonly string[]>>,
): string {
  const line = (directive: string, from: readonly string[]): string =>
    [directive, ...[...new Set(from)].filter(Boolean)].join(' ');
  return [
    line('script-src', origins.script),
    line('style-src', origins.style),
    line('connect-src', origins.data),
    line('img-src', origins.pictures),
    "require-trusted-types-for 'script'",
    'trusted-types presslet presslet-lit',
  ].join(';\n');
}
