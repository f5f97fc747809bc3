import type { TemplateResult } from 'lit';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import { UGC } from './plain-text.js';
import type { Told } from './server.js';

/** What says where a thread comes from. */
interface Named extends Told {
  readonly preset: string;
  readonly src: string;
}

const STATUS = /^(https?:\/\/[^/]+)\/(?:.*\/)?api\/v1\/(statuses\/[^/]+)/;

/** Whether a thread is written elsewhere and only shown here, as a Mastodon post's is. */
export const isElsewhere = (box: Named): boolean =>
  /^mastodon/.test(box.preset || (box.feed.value?.shape ?? '')) || pageOf(box) !== '';

/** The page of that post; '' where the address does not say. */
function pageOf({ src }: Named): string {
  const address = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : '';
  return STATUS.exec(address)?.slice(1).join('/') ?? '';
}

/** The way to that post, where the address says it; undefined where nobody knows. */
export function drawWayThere({ html }: Kit, words: Words, named: Named): TemplateResult | undefined {
  const page = pageOf(named);
  const site = page && new URL(page).host;
  return page
    ? html`<p class="msg"><a class="act" href=${page} rel=${UGC}>${words.say('replyThere', { site })}</a></p>`
    : undefined;
}
