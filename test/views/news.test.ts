import { expect } from '@open-wc/testing';
import type { Remark } from '../../src/model/remark.js';
import { News } from '../../src/views/news.js';

describe('views/news', () => {
  const say = (id: string, text = id): Remark => ({
    ...{ id, parentId: '', text, url: '', status: 'published', pinned: false, staff: false },
    author: { name: id, url: '', avatar: '' },
  });
  const nobody = new Map<string, unknown>();

  it('gives the very list that is shown where a refresh brings nothing that is', () => {
    const news = new News();
    const { shown } = news.of([say('a'), say('b')], nobody);
    expect(news.of([say('a'), say('b')], nobody).shown).to.equal(shown);
    const later = news.of([say('a'), say('b'), say('c')], nobody);
    expect(later.shown).to.equal(shown);
    expect(later.fresh).to.equal(1);
  });

  it('gives another list where a comment was changed, or is gone, or stands elsewhere', () => {
    const news = new News();
    const { shown } = news.of([say('a'), say('b')], nobody);
    const edited = news.of([say('a'), say('b', 'B')], nobody).shown;
    expect(edited.map(({ text }) => text)).to.deep.equal(['a', 'B']);
    expect(edited[0]).to.equal(shown[0]);
    expect(news.of([say('b', 'B'), say('a')], nobody).shown.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(news.of([say('b', 'B')], nobody).shown.map(({ id }) => id)).to.deep.equal(['b']);
  });
});
