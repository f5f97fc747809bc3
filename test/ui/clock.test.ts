import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { everyMinute } from '../../src/ui/clock.js';
import { Clock } from '../helpers/clock.js';
import { hide, show } from '../helpers/tab.js';

const MINUTE = 60_000;

/** An element of which there is nothing but that it comes, goes, and is drawn. */
class Host implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];
  drawn = 0;

  constructor() {
    everyMinute(this);
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {}

  requestUpdate(): void {
    this.drawn++;
  }

  remove(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

describe('ui/clock', () => {
  let clock: Clock;
  let host: Host;

  beforeEach(() => {
    show();
    clock = new Clock();
    host = new Host();
  });

  afterEach(() => {
    host.remove();
    show();
    clock.restore();
  });

  it('tells each minute, not at once', async () => {
    expect(host.drawn).to.equal(0);
    await clock.pass(3 * MINUTE);
    expect(host.drawn).to.equal(3);
  });

  it('tells when a minute of the clock begins, however far it is', async () => {
    await clock.pass(30_000);
    host.remove();
    host = new Host();
    await clock.pass(30_000);
    expect(host.drawn).to.equal(1);
  });

  it('has one timer for all', () => {
    const others = Array.from({ length: 20 }, () => new Host());
    expect(clock.waiting).to.equal(1);
    for (const other of others) other.remove();
    expect(clock.waiting).to.equal(1);
  });

  it('rests in a tab that nobody sees, and catches up when it is seen', async () => {
    hide();
    await clock.pass(60 * MINUTE);
    expect([host.drawn, clock.waiting]).to.deep.equal([0, 0]);
    show();
    expect(host.drawn).to.equal(1);
    await clock.pass(MINUTE);
    expect(host.drawn).to.equal(2);
  });

  it('leaves nothing behind', async () => {
    host.remove();
    expect(clock.waiting).to.equal(0);
    hide();
    show();
    await clock.pass(MINUTE);
    expect([host.drawn, clock.waiting]).to.deep.equal([0, 0]);
  });
});
