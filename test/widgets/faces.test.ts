import { expect } from '@open-wc/testing';
import { address, json, make, place, serve, shown, stories } from './tools.js';

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

  it('a theme of the paper brings the paper’s faces', async () => {
    serve(() => json(stories(2)));
    const list = await make('press-list', { src: address(), heading: 'More to read', theme: 'light' });
    const [headline = ''] = look(await shown(list, 'headline'));
    const [byline = ''] = look(await shown(list, 'byline'));
    expect(headline).to.match(/^Charter/);
    expect(byline).to.match(/^system-ui/);
  });
});
