import { html, nothing, type TemplateResult } from 'lit';
import { thread as sentences } from '../locales/en.js';
import { property } from '../ui/property.js';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import { FeedController } from '../ui/feed-controller.js';
import { FeedElement } from '../ui/feed-element.js';
import { adopt, kit } from '../ui/kit.js';
import { loadReaders, openRemarks } from '../ui/remarks-source.js';
import { bars, heading } from '../ui/states.js';
import { learn } from '../ui/words.js';
import type { Thread } from '../views/thread.js';

learn(sentences);

/**
 * The comments on an article and "Leave a comment". What a reader writes is kept until the server has it. The heading
 * is here at once; the thread comes when a reader is near it, and what sends comes when a reader begins to write.
 *
 * Of a server that nobody listed, or that differs from its preset, these say how it takes comments (read when needed):
 *
 * @attr {boolean} read-only - The thread is shown and nobody is asked to write; `closed` also says so.
 * @attr {number} min-seconds - Doubts whoever posts within so many seconds: they have to press the button once more.
 * @attr {'html' | 'markdown'} markup - How the server reads what is written: `html` or `markdown` offers a preview; the default is plain text.
 * @attr list - Method and body that ask for the list where a GET does not: `POST; event: COMMENT_GET; url: {thread}`.
 * @attr create - Method and address that create a comment, as in `POST /api/{thread}/comments`; `{src}` is the list's own.
 * @attr send - Where each part of a comment goes: `text: content; name: author.name; parent: parent_id|number; key: id`.
 * @attr keep - Parameters of the list's address that stay in `{src}`, by space; `*` for all.
 * @attr thread-in - Parameter of the list's address that names the thread: `post`, `page=eq.`.
 * @attr wrap - Path under which the whole body goes: `data`.
 * @attr fixed - What every body carries: `event: COMMENT_SUBMIT; draft: false`.
 * @attr encoding - `json` (the default) or `form`.
 * @attr headers - Headers, none of them secret: `Prefer: return=representation`. Tokens belong into `requestInit`.
 * @attr key-header - Header that carries a key made once for each comment, where the server allows it.
 * @attr sent-if - When it was accepted: `2xx & errno=0`. Statuses, `path=value`, `path~words`, a path that is set, `&`, `|`.
 * @attr held-if - When it waits for a moderator: `202 | status=hold`; `always`, `never`.
 * @attr duplicate-if - When it was there already: `409 | code=23505`.
 * @attr limited-if - When there were too many: `429 | errmsg~too fast`.
 * @attr sign-in-if - When a reader has to sign in first: `401`.
 * @attr pause - How long to wait after too many, where the server does not say: `15s`.
 * @attr answer-at - Path of the created comment in the answer: `data | comment`.
 * @attr id-at - Path of its id there: `objectId`.
 * @attr error-at - Path of the words that say what was wrong: `error.message`.
 * @attr errors-at - Path of what was wrong by field, a map or a list: `data.params`.
 * @attr blame - Which field a refusal means that names none: `code=too_short: text`.
 * @attr like - Call that votes for a comment: `PUT {src}/{id}; like: true`.
 * @attr unlike - Call that takes the vote back.
 * @attr dislike - Call that votes against it.
 * @attr edit - Call that changes a comment: `PATCH {src}/{id}; body: {text}`.
 * @attr remove - Call that deletes it: `DELETE {src}/{id}`.
 *
 * @tag press-comments
 * @fires press-ready - The thread is shown for the first time.
 * @fires press-failed - The thread could not be loaded or read.
 * @fires press-impression - Half of the thread was in view for a second.
 * @fires press-comment-send - A reader is about to post; cancelable.
 * @fires press-comment-sent - The server took a comment, or holds it for a moderator.
 * @slot - What stands here until there is a thread: a link to the discussion, or a form, for readers without script. A
 *   form that posts says how its server takes comments: what is written here is sent as from that form.
 * @slot sign-in - A way to sign in: shown where the server asks for it.
 * @slot captcha - A captcha above the button: what its fields say goes along with the comment, by their names.
 * @csspart base - All of it.
 * @csspart draft - The line that says that unsent text is back.
 * @csspart heading - The headings.
 * @csspart count - How many comments there are.
 * @csspart list - The thread.
 * @csspart comment - One comment.
 * @csspart comment-author - Who wrote it.
 * @csspart comment-body - What it says.
 * @csspart comment-time - When it was written.
 * @csspart more - The buttons that show more of the thread.
 * @csspart new - The button that shows what is new.
 * @csspart reply - The button that answers it.
 * @csspart like - The button that votes for it, with how many did.
 * @csspart dislike - The button that votes against it.
 * @csspart edit - The button by which its writer changes it.
 * @csspart remove - The button by which its writer deletes it.
 * @csspart form - The form.
 * @csspart name - The field for a name.
 * @csspart email - The field for an e-mail address.
 * @csspart url - The field for a website.
 * @csspart text - The field for the comment.
 * @csspart preview-button - The button that shows what was written as it will look.
 * @csspart preview - What was written, as it will look.
 * @csspart submit - The button that posts it.
 * @csspart status - What is told to readers who cannot see: sent, held, refused.
 */
export class PressComments extends FeedElement<Listing<Remark>> {
  /** Heading above the thread; by default "Comments". */
  @property() heading = '';
  /** Level of the headings, 1–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** What a reader is asked for: `name`, `email`, `url`, with a `?` where it may stay empty. */
  @property() fields = 'name email';
  /** Order of the conversations: `newest` (the default), `oldest` or `best`; a reader may choose another. */
  @property() sort = 'newest';
  /** How many conversations to show before a reader asks for more. */
  @property({ type: Number }) limit = 50;
  /** Draws the first letters of each name beside it, in place of a picture from elsewhere. */
  @property({ type: Boolean }) initials = false;
  /** How many characters a comment may have. */
  @property({ attribute: 'max-length', type: Number }) maxLength = 2000;
  /** A sentence beside the button, such as "Comments are read before they appear." */
  @property() note = '';
  /** Nobody can comment any more; the thread is shown. */
  @property({ type: Boolean }) closed = false;

  /** @internal */
  override readonly feed = new FeedController<Listing<Remark>>(this, openRemarks);
  protected override readonly subject = 'comments';
  /** What draws it: undefined until it is here, null where it did not come. */
  #thread: Thread | null | undefined;
  #isAsked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    this.#onHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  /** Asks the server again and shows all that is new; by `refresh="…"` new comments wait for a click instead. */
  override refresh(): void {
    this.#thread?.welcome();
    super.refresh();
  }

  protected override renderAbove(): unknown {
    // Near enough to load the thread is near enough to load what draws it.
    if (this.feed.state.status !== 'idle' && !this.#isAsked) void this.#load();
    const { value } = this.feed;
    const total = value?.total ?? value?.items.length;
    // A space that has no width until something follows it counts as one that moves: it comes with the number.
    const count = total ? html` <span class="n" part="count">${this.words.number(total)}</span>` : nothing;
    const text = html`${this.heading || this.words.say('commentsHeading')}${count}`;
    return heading(this.headingLevel, 'press-h', 'heading', text);
  }

  protected override renderSkeleton(): TemplateResult {
    const bar = html`<p>${bars(2)}</p>
      <p class="msg">${bars(7)}</p>`;
    return html`<div aria-hidden="true">${[bar, bar, bar, bar, bar, bar]}</div>`;
  }

  protected override renderValue({ items }: Listing<Remark>): TemplateResult {
    return this.#thread?.renderList(items) ?? this.renderSkeleton();
  }

  /** What the page wrote inside stays until our own form is there: somebody may be writing in the page's. */
  protected override renderState(): unknown {
    const thread = this.#thread;
    const list =
      thread === null
        ? this.renderFailed({ kind: 'network' })
        : // A sentence alone would give away the height that the form below it needs a moment later.
          !thread && /empty|failed/.test(this.feed.state.status)
          ? this.renderSkeleton()
          : (thread?.renderOffline() ?? super.renderState());
    return [list, thread?.renderBelow() ?? this.renderFallback()];
  }

  /** Whoever follows a link into the thread waits for it, however far below it is. */
  readonly #onHash = (): void => {
    if (/comment|isso-/.test(location.hash)) this.loading = 'eager';
  };

  async #load(): Promise<void> {
    this.#isAsked = true;
    loadReaders();
    try {
      const { Thread, styles, sentences: more } = await import('../views/thread.js');
      adopt(this, styles);
      learn(more);
      this.#thread = new Thread(kit, this);
      this.requestUpdate();
    } catch {
      this.#thread = null;
      this.requestUpdate();
      await this.updateComplete;
      // Whatever is drawn next asks for it again, and so does the button of the message.
      this.#isAsked = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-comments': PressComments;
  }
}
