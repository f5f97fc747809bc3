import { expect } from '@open-wc/testing';
import { hang } from '../../src/views/search-place.js';
import type { PressSearch } from '../../src/widgets/search.js';
import { find, part, parts, place, story, type, until } from '../widgets/tools.js';

const screen = { width: 1000, height: 800 };
const field = (left: number, top: number, width: number): DOMRect => new DOMRect(left, top, width, 44);

describe('the place of a search panel', function () {
  this.timeout(20_000);

  describe('at its field', () => {
    it('is as wide as the field and as high as the room below it allows', () => {
      expect(hang(field(100, 20, 600), screen, false, 'anchor')).to.deep.equal({
        isUp: false,
        rule: '.box>.panel{max-block-size:560px;width:600px;top:anchor(bottom);left:calc(anchor(left) + 0px)}',
      });
      expect(hang(field(100, 400, 600), screen, false, 'anchor').rule).to.contain('max-block-size:348px');
    });

    it('is above it where there is more room', () => {
      const { isUp, rule } = hang(field(100, 700, 600), screen, false, 'anchor');
      expect(isUp).to.be.true;
      expect(rule).to.contain('bottom:anchor(top)');
      expect(rule).to.contain('max-block-size:560px');
    });

    it('is said in pixels to browsers without anchors', () => {
      expect(hang(field(100, 20, 600), screen, false, 'screen').rule).to.contain('width:600px;top:64px;left:100px');
      expect(hang(field(100, 700, 600), screen, false, 'screen').rule).to.contain('bottom:100px;left:100px');
    });

    it('stays in the page in browsers without popovers', () => {
      expect(hang(field(100, 20, 600), screen, false, 'page').rule).to.contain('width:600px;left:0px;right:auto');
    });

    it('is wide enough to read at a narrow field, from its start, and on the screen', () => {
      expect(hang(field(100, 20, 160), screen, false, 'screen').rule).to.contain('width:320px;top:64px;left:100px');
      expect(hang(field(840, 20, 160), screen, false, 'screen').rule).to.contain('width:320px;top:64px;left:672px');
      expect(hang(field(700, 20, 160), screen, true, 'screen').rule).to.contain('width:320px;top:64px;left:540px');
      expect(hang(field(0, 20, 160), screen, true, 'screen').rule).to.contain('width:320px;top:64px;left:8px');
    });
  });

  /** A box within something that would cut its panel off. */
  async function within(style: string): Promise<PressSearch> {
    const around = place(`<div><press-search lang="en"></press-search></div>`);
    around.style.cssText = style;
    const search = around.querySelector('press-search');
    if (!search) throw new Error('no box');
    await search.updateComplete;
    search.data = [1, 2, 3].map((n) => story(n, { title: `Ferry ${n}` }));
    type(find(search, 'input'), 'ferry');
    await until(() => parts(search, 'result').length === 3);
    return search;
  }

  for (const style of [
    'overflow: hidden; block-size: 60px',
    'overflow: clip; block-size: 60px; contain: paint',
    'transform: translateX(20px); overflow: hidden; block-size: 60px; inline-size: 400px',
  ]) {
    it(`is not cut off by what is around the box: ${style}`, async () => {
      const search = await within(style);
      const panel = part(search, 'panel').getBoundingClientRect();
      const box = find(search, '.field')?.getBoundingClientRect() ?? new DOMRect();
      expect(Math.abs(panel.top - box.bottom)).to.be.below(1);
      expect(Math.abs(panel.left - box.left)).to.be.below(1);
      const last = parts(search, 'result')[2]?.getBoundingClientRect() ?? new DOMRect();
      expect(document.elementFromPoint(last.left + 20, last.top + 20)).to.equal(search);
    });
  }

  it('is above a layer of the page that lies over the box', async () => {
    const search = await within('');
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
    document.body.append(cover);
    const row = part(search, 'result').getBoundingClientRect();
    expect(document.elementFromPoint(row.left + 20, row.top + 20)).to.equal(search);
    cover.remove();
  });
});
