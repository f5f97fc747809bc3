import { expect } from '@open-wc/testing';
import { draftScope, dropDraft, keepDraft, readDraft } from '../../src/data/drafts.js';

const scope = '/news/port/';
const draft = { text: 'Half a thou', name: 'Ada', url: '' };
const key = `presslet:1:draft:${scope}`;

function deny(name: 'sessionStorage' | 'localStorage', get: () => unknown): () => void {
  const kept = Object.getOwnPropertyDescriptor(window, name);
  Object.defineProperty(window, name, { configurable: true, get });
  return () => {
    if (kept) Object.defineProperty(window, name, kept);
  };
}

const securityError = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('drafts', () => {
  afterEach(() => dropDraft(scope));

  it('keeps a text until the tab closes, and nothing in localStorage', () => {
    expect(keepDraft(scope, draft)).to.equal(true);
    expect(readDraft(scope)).to.deep.include(draft);
    expect(sessionStorage.getItem(key)).to.contain('Half a thou');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('keeps it longer only with the reader’s own tick, and no longer once that is taken back', () => {
    keepDraft(scope, draft, true);
    expect(localStorage.getItem(key)).to.contain('Half a thou');
    expect(sessionStorage.getItem(key)).to.equal(null);
    expect(readDraft(scope)).to.deep.include(draft);
    keepDraft(scope, draft);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('never holds the e-mail', () => {
    keepDraft(scope, { ...draft, ...{ email: 'ada@site.example' } }, true);
    expect(localStorage.getItem(key)).not.to.contain('@');
  });

  it('has one draft for the page and one for each reply', () => {
    const reply = draftScope(scope, '12');
    keepDraft(draftScope(scope, ''), draft);
    keepDraft(reply, { ...draft, text: 'To you' });
    expect(readDraft(scope)?.text).to.equal('Half a thou');
    expect(readDraft(reply)?.text).to.equal('To you');
    dropDraft(reply);
    expect(readDraft(reply)).to.equal(undefined);
  });

  it('forgets a draft that was emptied, is a month old or cannot be read', () => {
    keepDraft(scope, draft);
    keepDraft(scope, { ...draft, text: '  ' });
    expect(sessionStorage.getItem(key)).to.equal(null);
    for (const text of ['{', '7', 'null', '{"text":"x"}', '{"text":"x","name":"","url":"","at":"1"}']) {
      sessionStorage.setItem(key, text);
      expect(readDraft(scope), text).to.equal(undefined);
    }
    sessionStorage.setItem(key, JSON.stringify({ ...draft, at: Date.now() - 31 * 86_400_000 }));
    expect(readDraft(scope)).to.equal(undefined);
    expect(sessionStorage.getItem(key)).to.equal(null);
  });

  it('leaves alone what another tab keeps on the device', () => {
    const other = JSON.stringify({ ...draft, text: 'A long answer', at: Date.now() });
    keepDraft(scope, draft);
    localStorage.setItem(key, other);
    keepDraft(scope, { ...draft, text: 'Half a thought' });
    expect(localStorage.getItem(key)).to.equal(other);
    expect(readDraft(scope)?.isLasting).to.equal(undefined);
    sessionStorage.clear();
    keepDraft(scope, draft, true);
    localStorage.setItem(key, other);
    dropDraft(scope);
    expect(localStorage.getItem(key)).to.equal(other);
    expect(readDraft(scope)).to.deep.include({ text: 'A long answer', isLasting: true });
  });

  it('storage quota: what was kept before stays where it is', () => {
    keepDraft(scope, draft);
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    const value = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...real, value });
    try {
      expect(keepDraft(scope, { ...draft, text: 'Half a thought' })).to.equal(false);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', real);
    }
    expect(readDraft(scope)?.text).to.equal('Half a thought');
    expect(sessionStorage.getItem(key)).to.contain('Half a thou');
  });

  it('storage quota / disabled / sandbox: keeps it in the page and says so', () => {
    const full = { ...{ getItem: () => null, removeItem: () => {} }, setItem: securityError };
    for (const get of [securityError, () => null, () => full]) {
      const undo = [deny('sessionStorage', get), deny('localStorage', get)];
      try {
        expect(keepDraft(scope, draft)).to.equal(false);
        expect(readDraft(scope)).to.deep.include(draft);
        dropDraft(scope);
        expect(readDraft(scope)).to.equal(undefined);
      } finally {
        undo.forEach((restore) => restore());
      }
    }
  });
});
