import { expect } from '@open-wc/testing';
import type { Remark } from '../../src/model/remark.js';
import { inOrder, toTree, type Branch, type Sort } from '../../src/views/tree.js';

describe('views/tree', () => {
  const say = (id: string, parentId: string, epoch: number): Remark => ({
    ...{ id, parentId, text: id, url: '', status: 'published', pinned: false, staff: false },
    author: { name: id, url: '', avatar: '' },
    publishedAt: { kind: 'instant', epoch },
  });
  const drawn = (branches: readonly Branch[]): string =>
    branches.map(({ remark: { id }, replies }) => id + (replies.length ? `(${drawn(replies)})` : '')).join(' ');
  const toRoots = (remarks: readonly Remark[], sort: Sort): readonly Branch[] => toTree(remarks, sort).roots;
  const depthOf = (branches: readonly Branch[]): number =>
    branches.length ? 1 + Math.max(...branches.map(({ replies }) => depthOf(replies))) : 0;

  it('nests two levels and then stands flat, oldest first', () => {
    const list = [say('a', '', 1), say('b', 'a', 2), say('c', 'b', 3), say('d', 'c', 4), say('e', 'd', 5)];
    expect(drawn(toRoots(list, 'newest'))).to.equal('a(b(c d e))');
  });

  it('shows an orphan by itself and a circle once, opened at its oldest', () => {
    const list = [say('o', 'gone', 9), say('s', 's', 8), say('x', 'z', 3), say('y', 'x', 2), say('z', 'y', 4)];
    expect(drawn(toRoots(list, 'oldest'))).to.equal('y(z(x)) s o');
  });

  it('puts the same conversations into another order, and leaves what is in them', () => {
    const tree = toTree([say('a', '', 1), say('b', 'a', 2), say('c', '', 3), say('d', 'a', 4)], 'newest');
    expect(drawn(tree.roots)).to.equal('c a(b d)');
    const turned = inOrder(tree, 'oldest');
    expect(drawn(turned.roots)).to.equal('a(b d) c');
    expect(turned.branches).to.equal(tree.branches);
    expect(turned.roots[0]).to.equal(tree.roots[1]);
    expect(drawn(tree.roots)).to.equal('c a(b d)');
  });

  it('shows a doubled id once, and a pinned one first', () => {
    const list = [say('a', '', 3), say('a', '', 4), { ...say('p', '', 1), pinned: true }];
    expect(drawn(toRoots(list, 'newest'))).to.equal('p a');
  });

  it('shows every comment once, whatever answers what', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 200; round++) {
      const size = 1 + random(30);
      const list = Array.from({ length: size }, (_, i) => say(`${i}`, `${random(size + 3)}`, random(9)));
      const ids = drawn(toRoots(list, 'best')).match(/\d+/g) ?? [];
      expect([...ids].sort()).to.deep.equal(list.map(({ id }) => id).sort());
    }
  });

  it('takes a chain and a circle of 100,000', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => say(`${i}`, `${i - 1}`, i));
    expect(depthOf(toRoots(many, 'newest'))).to.equal(3);
    expect(depthOf(toRoots([say('0', '99999', 0), ...many.slice(1)], 'newest'))).to.equal(3);
  });

  it('counts all that stands below each comment', () => {
    const list = [
      say('a', '', 1),
      say('b', 'a', 2),
      say('c', 'b', 3),
      say('d', 'c', 4),
      say('e', 'd', 5),
      say('f', '', 6),
    ];
    const { branches } = toTree(list, 'newest');
    expect([...branches].map(([id, { count }]) => `${id}${count}`)).to.deep.equal(['a4', 'b3', 'c0', 'd0', 'e0', 'f0']);
  });

  it('knows what each comment stands under', () => {
    const { branches } = toTree([say('a', '', 1), say('b', 'a', 2), say('c', 'b', 3), say('d', 'c', 4)], 'newest');
    expect([...branches].map(([id, { parent }]) => id + (parent?.remark.id ?? '-'))).to.deep.equal([
      'a-',
      'ba',
      'cb',
      'db',
    ]);
  });
});
