import { expect } from '@open-wc/testing';
import { address, frame, json, make, place, serve, shown, stories, until } from './tools.js';

/** What a page sees that has a face of its own and knows nothing of our tokens. */
describe('on a page that sets no token', function () {
  this.timeout(20_000);

  const look = (element: Element): readonly string[] => {
    const { fontFamily, fontWeight, fontSize } = getComputedStyle(element);
    return [fontFamily, fontWeight, fontSize];
  };

  it('widgets have the page’s face, and our sizes and weights', async () => {
    serve(() => json(stories(2)));
    const page = place('<div></div>');
    page.style.font = 'bold 21px/2 Georgia';
    const list = await make('press-list', { src: address(), heading: 'More to read', layout: 'grid' });
    page.append(list);
    expect(look(await shown(list, 'heading'))).to.deep.equal(['Georgia', '700', '17px']);
    expect(look(await shown(list, 'headline'))).to.deep.equal(['Georgia', '600', '20px']);
    expect(look(await shown(list, 'byline'))).to.deep.equal(['Georgia', '400', '13px']);
  });

  for (const ink of ['#d8dee9', 'rgb(255 255 255 / 0.9)', 'oklch(0.93 0.006 264)', 'hsl(210 20% 80%)', 'white']) {
    it(`widgets have colours for a dark page where its ink is ${ink}, though it says no color-scheme`, async () => {
      serve(() => json(stories(2)));
      const page = place('<div></div>');
      page.style.color = ink;
      const list = await make('press-list', { src: address(), heading: 'More to read' });
      page.append(list);
      const kicker = await shown(list, 'kicker');
      await frame();
      expect(getComputedStyle(kicker).color).to.equal('rgb(255, 144, 129)');
      expect(getComputedStyle(list).colorScheme).to.equal('dark');
    });
  }

  for (const ink of ['black', '#3c484e', 'oklch(0.4 0.1 264)', '#888']) {
    it(`they have those for a light page where its ink is ${ink}`, async () => {
      serve(() => json(stories(2)));
      const page = place('<div></div>');
      page.style.color = ink;
      const list = await make('press-list', { src: address(), heading: 'More to read' });
      page.append(list);
      const kicker = await shown(list, 'kicker');
      await frame();
      expect(getComputedStyle(kicker).color).to.equal('rgb(171, 6, 19)');
      expect(list.dataset.theme).to.equal(undefined);
    });
  }

  it('they turn with a page that turns dark by a class, and back', async () => {
    serve(() => json(stories(2)));
    const sheet = document.createElement('style');
    sheet.textContent = 'body.night { color: #eee }';
    document.head.append(sheet);
    const list = await make('press-list', { src: address(), heading: 'More to read' });
    await shown(list, 'kicker');
    for (const scheme of ['dark', 'normal', 'dark', 'normal']) {
      document.body.classList.toggle('night', scheme === 'dark');
      await until(() => getComputedStyle(list).colorScheme === scheme);
    }
    sheet.remove();
  });

  it('they ask for its colours in a frame, and never between frames, however often they change', async () => {
    serve(() => json(stories(2)));
    const list = await make('press-list', { src: address() });
    await shown(list, 'kicker');
    await frame();
    const ask = window.getComputedStyle.bind(window);
    let asked = 0;
    window.getComputedStyle = (...args) => {
      asked++;
      return ask(...args);
    };
    try {
      for (const heading of ['One', 'Two', 'Three']) {
        list.heading = heading;
        await list.updateComplete;
      }
      expect(asked).to.equal(0);
      await frame();
      expect(asked).to.be.greaterThan(0);
    } finally {
      window.getComputedStyle = ask;
    }
  });

  it('a page that names its color-scheme, and a widget that names its theme, are believed', async () => {
    serve(() => json(stories(2)));
    const page = place('<div></div>');
    page.style.cssText = 'color: #eee; color-scheme: light';
    const [one, two] = [
      await make('press-list', { src: address() }),
      await make('press-list', { src: address(), theme: 'light' }),
    ];
    page.append(one, two);
    await shown(one, 'kicker');
    await frame();
    expect([one.dataset.theme, two.dataset.theme]).to.deep.equal([undefined, 'light']);
  });

  it('they have lines of their own, in a text that is indented or keeps its line breaks', async () => {
    serve(() => json(stories(2)));
    const page = place('<div></div>');
    page.style.cssText = 'text-indent: 2em; white-space: pre-line';
    const list = await make('press-list', { src: address() });
    page.append(list);
    const { textIndent, whiteSpace } = getComputedStyle(await shown(list, 'byline'));
    expect([textIndent, whiteSpace]).to.deep.equal(['0px', 'normal']);
  });

  it('a theme of the paper brings the paper’s faces', async () => {
    serve(() => json(stories(2)));
    const list = await make('press-list', { src: address(), heading: 'More to read', theme: 'light' });
    const [headline = ''] = look(await shown(list, 'headline'));
    const [byline = ''] = look(await shown(list, 'byline'));
    expect(headline).to.match(/^Charter/);
    expect(byline).to.match(/^system-ui/);
  });
});
