/** In a site's build this stands for `ui/foreign.ts`: a story's words in their paragraphs, until a browser cleans its markup. */
import { html, type TemplateResult } from 'lit';
import type { ForeignHtml } from '../model/text.js';
import { paragraphsOf } from './text.js';

export class ForeignNodes {
  of({ source }: ForeignHtml): TemplateResult {
    return html`<div>${paragraphsOf(source).map((text) => html`<p>${text}</p>`)}</div>`;
  }
}
