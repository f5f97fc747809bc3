import { expect } from '@open-wc/testing';
import { everyMinute } from '../../src/ui/clock.js';
import { Clock } from '../helpers/clock.js';
import { hide, show } from '../helpers/tab.js';

const MINUTE = 60_000;

describe('ui/clock', () => {
  let clock: Clock;
  let told = 0;
  let stop = (): void => {};

  beforeEach(() => {
    show();
    clock = new Clock();
    told = 0;
    stop = everyMinute(() => told++);
  });

  afterEach(() => {
    stop();
    show();
    clock.restore();
  });

  it('tells each minute, not at once', async () => {
    expect(told).to.equal(0);
    await clock.pass(3 * MINUTE);
    expect(told).to.equal(3);
  });

  it('has one timer for all', () => {
    const others = Array.from({ length: 20 }, () => everyMinute(() => {}));
    expect(clock.waiting).to.equal(1);
    for (const end of others) end();
    expect(clock.waiting).to.equal(1);
  });

  it('rests in a tab that nobody sees, and catches up when it is seen', async () => {
    hide();
    await clock.pass(60 * MINUTE);
    expect([told, clock.waiting]).to.deep.equal([0, 0]);
    show();
    expect(told).to.equal(1);
    await clock.pass(MINUTE);
    expect(told).to.equal(2);
  });

  it('leaves nothing behind', async () => {
    stop();
    expect(clock.waiting).to.equal(0);
    hide();
    show();
    await clock.pass(MINUTE);
    expect([told, clock.waiting]).to.deep.equal([0, 0]);
  });
});
