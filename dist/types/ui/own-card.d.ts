import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { CardHost } from './card-host.js';
import type { Kit } from './kit.js';
/**
 * Draws an article in the `<template>` that a page wrote inside its widget: a copy of it stands among the widget's
 * children, so that the page's own style reaches it, and is shown by a slot. What a field says only ever becomes text,
 * the address of a link or of a picture.
 */
export declare function renderOwn(kit: Kit, template: HTMLTemplateElement, article: Article, host: CardHost): TemplateResult;
