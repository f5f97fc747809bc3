import { html, nothing, type TemplateResult } from 'lit';
import { count } from '../locales/en.js';
import { property } from '../ui/property.js';
import { DataElement } from '../ui/data-element.js';
import { PressElement } from '../ui/element.js';
import { FeedController } from '../ui/feed-controller.js';
import { kit } from '../ui/kit.js';
import { later } from '../ui/later.js';
import { openRemarks } from '../ui/remarks-source.js';
import { css } from '../ui/style-sheets.js';
import { learn } from '../ui/words.js';

learn(count);
const loadCounts = later(() => import('../views/counts.js'));

/** Opens the counts of a page with several: they ask together, where their server lets them. */
let counter: typeof openRemarks | undefined;

/**
 * "12 comments", in the line of text that it stands in, as text or as a link to them. Several on a page
 * ask their server once for all, where it counts several threads at a time.
 *
 * @attr list - Method and body that ask for a list where a GET does not, as of `<press-comments>`.
 * @attr counts - Call that counts several threads: `GET {src}?urls={threads}`, or `POST {src}; [threads]` for a list.
 * @attr counts-at - Path of the counts in the answer: a list in the order of asking, or a map by thread.
 * @attr counts-by - Path of its thread in each comment, where all comments are listed there instead.
 *
 * @tag press-comment-count
 * @fires press-ready - The number is shown for the first time.
 * @fires press-failed - The comments could not be loaded or read.
 * @slot - What stands here until there is a number, and where none comes.
 * @csspart base - The text or the link.
 */
export class PressCommentCount extends DataElement {
  static override styles = [
    ...PressElement.styles,
    css`
      :host {
        display: inline;
        container: none;
        font: inherit;
      }
      [part='base'] {
        display: inline;
      }
    `,
  ];

  /** Where a click leads, such as `#comments`; without it the number is plain text. */
  @property() href = '';

  readonly #feed = new FeedController(this, () => {
    if (!counter && document.querySelectorAll(this.localName)[1]) {
      const counts = loadCounts(this);
      if (counts === undefined) return counts;
      // Without the chunk each asks for itself.
      counter = counts?.together(kit, openRemarks) ?? openRemarks;
    }
    return (counter ?? openRemarks)(this);
  });

  /** Asks the endpoint again. */
  refresh(): void {
    this.#feed.reload();
  }

  protected override render(): TemplateResult {
    const { value } = this.#feed;
    if (!value) return html`<slot></slot>`;
    const text = this.words.count('comments', value.total ?? value.items.length);
    const { href } = this;
    // Whoever may type an attribute into a page must not run script by it.
    return href && URL.canParse(href, document.baseURI) && /^https?:/.test(new URL(href, document.baseURI).href)
      ? html`<a part="base" href=${href}>${text}</a>`
      : html`<span part="base" lang=${this.direction ? this.words.lang : nothing}>${text}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-comment-count': PressCommentCount;
  }
}
