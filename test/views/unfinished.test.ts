import { expect } from '@open-wc/testing';
import { Words } from '../../src/ui/words.js';
import { Sheet } from '../../src/views/sheet.js';
import { Unfinished } from '../../src/views/unfinished.js';

/** A form as it stands in a page, with a text in it. */
function written(text: string): Sheet {
  const page = document.createElement('div');
  const form = document.createElement('form');
  const field = document.createElement('textarea');
  form.dataset.parent = '';
  field.name = 'text';
  field.value = text;
  form.append(field);
  page.append(form);
  return new Sheet(page, '');
}

/** Somewhere to keep drafts, and what is kept there. */
function shelf() {
  const kept: string[] = [];
  const keepDraft = (scope: string, { text }: { text: string }) => !!kept.push(`${scope}: ${text}`);
  return { kept, keepDraft, dropDraft: () => {}, readDraft: () => undefined };
}

const unfinished = (sheet: Sheet): Unfinished =>
  new Unfinished({
    box: { words: new Words('en', {}), requestUpdate: () => {} },
    sheet: () => sheet,
    scope: () => '/a',
    announce: () => {},
  });

describe('views/unfinished', () => {
  it('is kept when there is somewhere to keep it, however late that comes', () => {
    const drafts = unfinished(written('A long answer'));
    const { kept, ...late } = shelf();
    drafts.onInput('');
    drafts.flush();
    drafts.useShelf(late);
    expect(kept).to.deep.equal(['/a: A long answer']);
  });

  it('does not take the place of an earlier draft with nothing', () => {
    const drafts = unfinished(written(''));
    const { kept, ...late } = shelf();
    drafts.onInput('');
    drafts.flush();
    drafts.useShelf(late);
    expect(kept).to.deep.equal([]);
  });

  it('keeps what was written in two forms at once', () => {
    const drafts = unfinished(written('A long answer'));
    const { kept, ...here } = shelf();
    drafts.useShelf(here);
    drafts.onInput('');
    drafts.onInput('1');
    drafts.flush();
    expect(kept).to.have.length(2);
  });
});
