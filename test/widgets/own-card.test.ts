import { expect } from '@open-wc/testing';
import { dangers, executions, heard, hostile, make, pause, said, story, stories, until } from './tools.js';

const TEMPLATE = `<template>
  <h4><a data-field="title">A title</a></h4>
  <img data-field="image" alt="">
  <p><b data-field="section"></b> <time data-field="age"></time></p>
  <p data-field="excerpt"></p>
  <a data-field="comments"></a>
</template>`;

const boxes = (host: Element): HTMLElement[] => [...host.querySelectorAll<HTMLElement>(':scope > [slot^=card]')];

describe('a page’s own card', function () {
  this.timeout(20_000);

  it('is filled for each article, and stands where the page’s style reaches it', async () => {
    const list = await make('press-list', { limit: '2', map: 'image: image' }, TEMPLATE);
    list.data = stories(3, { image: 'https://paper.example/a.jpg' });
    await until(() => boxes(list).length === 2);
    const [first] = boxes(list);
    const link = first?.querySelector('a');
    expect(said(link)).to.equal('Story number 1');
    expect(link?.href).to.equal('https://paper.example/world/story-1/');
    expect(first?.querySelector('img')?.src).to.equal('https://paper.example/a.jpg');
    expect(said(first?.querySelector('b'))).to.equal('World');
    expect(first?.querySelector('time')?.dateTime).to.match(/^2025-06-03T/);
    expect(first?.assignedSlot).not.to.be.null;
    expect(first?.getRootNode()).to.equal(document);
    await expect(list).to.be.accessible();
  });

  it('hides a place for which an article has nothing', async () => {
    const article = await make('press-article', {}, TEMPLATE);
    article.data = [story(1, { excerpt: '' })];
    await until(() => boxes(article).length === 1);
    const hidden = [...article.querySelectorAll<HTMLElement>('[data-field]')].filter(
      ({ hidden: isHidden }) => isHidden,
    );
    expect(hidden.map(({ dataset }) => dataset.field)).to.deep.equal(['image', 'excerpt', 'comments']);
  });

  it('keeps the nodes of an article that stays, and takes away those of one that goes', async () => {
    const list = await make('press-list', { limit: '2' }, TEMPLATE);
    list.data = stories(2);
    await until(() => boxes(list).length === 2);
    const [, second] = boxes(list);
    list.data = [story(2, { title: 'Told anew' }), story(3)];
    await until(() => said(second).startsWith('Told anew'));
    await until(() => boxes(list).length === 2);
    expect(boxes(list)).to.contain(second);
    expect(boxes(list).some((box) => said(box).includes('Story number 1'))).to.be.false;
  });

  it('tells the page when a reader follows its link', async () => {
    const article = await make('press-article', {}, TEMPLATE);
    article.data = stories(1);
    await until(() => boxes(article).length);
    const events = heard(article, 'press-article-open');
    article.addEventListener('press-article-open', (event) => event.preventDefault());
    article.querySelector('h4 a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(events).to.have.length(1);
  });

  it('says which field does not exist', async () => {
    const said: unknown[] = [];
    const real = console.warn;
    console.warn = (...words) => said.push(words.join(' '));
    try {
      const article = await make('press-article', {}, '<template><p data-field="headline"></p></template>');
      article.data = stories(1);
      await until(() => boxes(article).length);
    } finally {
      console.warn = real;
    }
    expect(said.join()).to.contain('<press-article>: data-field="headline" is none of title, url');
  });

  it('takes hostile text for text', async () => {
    const strings = await hostile();
    const list = await make('press-list', { limit: '999', base: 'https://paper.example/', map: 'id: id' }, TEMPLATE);
    const calls = await executions(async () => {
      list.data = strings.map((text, id) => ({
        id,
        title: text,
        url: text,
        excerpt: text,
        section: text,
        image: text,
      }));
      await until(() => boxes(list).length > 200);
      await pause();
    });
    expect(calls).to.equal(0);
    const links = [...list.querySelectorAll('a')].filter(({ href }) => href && !/^https?:/.test(href));
    const pictures = [...list.querySelectorAll('img')].filter(({ src }) => src && !/^(?:https?:|data:image)/.test(src));
    expect([...links, ...pictures, ...dangers(list)]).to.be.empty;
    expect([...list.querySelectorAll('script, iframe, style')]).to.be.empty;
  });
});
