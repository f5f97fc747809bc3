import type { Element as Node } from 'domhandler';
import type { Drawing, Given } from './draw.js';
import { sheetOf } from './sheet.js';
import { attributeOf, childrenOf, spanOf, spanOfAttribute, type Edit } from './tree.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The shadow root of a drawn widget: what it shows in one box, with its style, which goes as the widget takes over. */
export function printed(node: Node, { html, styles, theme }: Drawing, address: string | undefined): Edit[] {
  const span = spanOf(node);
  if (!span) return [];
  const style = address ? `<link rel="stylesheet" href="${escaped(address)}">` : `<style>${sheetOf(styles)}</style>`;
  const focus = node.name === 'press-search' ? ' shadowrootdelegatesfocus' : '';
  const text = `<template shadowrootmode="open"${focus}><div class="printed">${style}${html.trim()}</div></template>`;
  const old = childrenOf(node).find((child) => attributeOf(child, 'shadowrootmode') !== null);
  const place = old && spanOf(old);
  const name = span.open + 1 + node.name.length;
  const hasTheme = !theme || attributeOf(node, 'data-theme') !== null;
  return [
    ...(hasTheme ? [] : [{ start: name, end: name, text: ` data-theme="${escaped(theme)}"` }]),
    place ? { start: place.open, end: place.end, text } : { start: span.inside, end: span.inside, text },
  ];
}

/** The data in place of its address, once for all that read it; addresses in it keep what they are relative to. */
export function withData({ reader, json, url }: Given, done: Set<Node>): Edit[] {
  const span = spanOf(reader);
  const src = spanOfAttribute(reader, 'src');
  if (!span || !src || done.has(reader)) return [];
  done.add(reader);
  const text = JSON.stringify(json).replaceAll('<', '\\u003c');
  return [
    { ...src, text: attributeOf(reader, 'base') === null ? `base="${escaped(url)}"` : '' },
    { start: span.inside, end: span.inside, text: `<script type="application/json">${text}</script>` },
  ];
}
