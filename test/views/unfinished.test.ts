import { expect } from '@open-wc/testing';
import { Words } from '../../src/ui/words.js';
import { Sheet } from '../../src/views/sheet.js';
import { Unfinished } from '../../src/views/unfinished.js';

/** A page with a form for each of these; it can be drawn anew. */
function page(...parents: readonly string[]) {
  const root = document.createElement('div');
  const draw = (): void => {
    root.replaceChildren(
      ...parents.map((parent) => {
        const form = document.createElement('form');
        const [text, name] = [document.createElement('textarea'), document.createElement('input')];
        form.id = `draft-${parent}`;
        text.name = 'text';
        name.name = 'name';
        form.append(name, text);
        return form;
      }),
    );
  };
  draw();
  const sheet = (parentId: string): Sheet => new Sheet(root, parentId);
  const fill = (parentId: string, text: string): void => sheet(parentId).fill({ text });
  const says = (parentId: string): string => sheet(parentId).draft().text;
  return { root, draw, sheet, fill, says };
}

const scope = '/unfinished/';
const kept = (): string[] =>
  Object.entries(sessionStorage)
    .filter(([key]) => key.includes(scope))
    .map(([, draft]) => String(draft));

function unfinished(sheet: (parentId: string) => Sheet, name = scope): Unfinished {
  return new Unfinished({
    box: { words: new Words('en', {}), requestUpdate: () => {} },
    sheet,
    scope: () => name,
    announce: () => {},
    isSent: ({ text }) => text === 'Sent',
  });
}

describe('views/unfinished', () => {
  afterEach(() => sessionStorage.clear());

  it('keeps what was written in two forms at once', () => {
    const { sheet, fill } = page('', '1');
    const drafts = unfinished(sheet);
    for (const parent of ['', '1']) {
      fill(parent, `To ${parent}`);
      drafts.onInput(parent);
    }
    drafts.flush();
    expect(kept()).to.have.length(2);
  });

  it('keeps it also where its form has gone before it was kept', () => {
    const { root, sheet, fill } = page('');
    const drafts = unfinished(sheet);
    fill('', 'A long answer');
    drafts.onInput('');
    root.replaceChildren();
    drafts.flush();
    expect(kept().join()).to.contain('A long answer');
  });

  it('puts it into a form that is drawn anew, and leaves alone what is in one that was there', () => {
    const { draw, sheet, fill, says } = page('');
    const drafts = unfinished(sheet);
    drafts.meet('');
    fill('', 'A long answer');
    drafts.onInput('');
    draw();
    drafts.meet('');
    expect(says('')).to.equal('A long answer');
    sheet('').input('text')?.setRangeText('', 0, 7);
    drafts.meet('');
    expect(says('')).to.equal('answer');
  });

  it('does not take the place of what is written with an earlier draft', () => {
    const { sheet, fill, says } = page('');
    const first = unfinished(sheet);
    fill('', 'Earlier');
    first.onInput('');
    first.flush();
    fill('', 'Later');
    const second = unfinished(sheet);
    second.meet('');
    expect(says('')).to.equal('Later');
  });

  it('keeps what is given back to a form that is not there, below its draft', () => {
    const { root, draw, sheet, fill, says } = page('1');
    const drafts = unfinished(sheet);
    fill('1', 'Half');
    drafts.onInput('1');
    drafts.flush();
    drafts.forget('1');
    root.replaceChildren();
    drafts.giveBack('1', { text: 'Whole' });
    draw();
    const later = unfinished(sheet);
    later.meet('1');
    expect(says('1')).to.equal('Half\n\nWhole');
  });

  it('throws away a draft of what has been sent', () => {
    const { sheet, fill, says, draw } = page('');
    const first = unfinished(sheet);
    fill('', 'Sent');
    first.onInput('');
    first.flush();
    draw();
    unfinished(sheet).meet('');
    expect(says('')).to.equal('');
    expect(kept()).to.deep.equal([]);
  });
});
