import { expect } from '@open-wc/testing';
import { Clock, settle, until } from '../helpers/clock.js';
import { hide, show } from '../helpers/tab.js';
import { address, json, make, serve, shown, status } from './tools.js';

const MINUTE = 60_000;

const weather = () => ({
  generationtime_ms: 0.1,
  latitude: 25.2,
  timezone: 'GMT',
  utc_offset_seconds: 0,
  current_units: { temperature_2m: '°C' },
  current: { time: new Date(Date.now()).toISOString().slice(0, 16), temperature_2m: 37 },
});

/** What waits for later requests is a file of its own, which the page may have loaded or not. */
const hasLoaded = (): boolean => performance.getEntriesByType('resource').some(({ name }) => /\/patience/.test(name));

/** Lets that file, which is on its way, set its timer. */
async function waiting(): Promise<void> {
  await until(hasLoaded, 'the file that waits is loaded');
  await import('../../src/data/patience.js');
  await settle();
}

describe('press-dateline asks again', function () {
  this.timeout(20_000);
  let clock: Clock | undefined;

  afterEach(() => {
    document.querySelectorAll('press-dateline').forEach((dateline) => dateline.remove());
    show();
    clock?.restore();
    clock = undefined;
  });

  /** A line that shows its weather, and what it asked for. */
  async function line(attributes: Readonly<Record<string, string>> = {}) {
    show();
    const asked = serve(() => json(weather()));
    const dateline = await make('press-dateline', { src: address(), lang: 'en', loading: 'eager', ...attributes });
    await shown(dateline, 'temperature');
    return asked;
  }

  /** Stops the clock, which all that waits is set by from now on. */
  function stopped(): Clock {
    clock = new Clock(Date.now());
    show();
    return clock;
  }

  // The first, because what is loaded once stays loaded.
  it('after a quarter of an hour, and loads nothing for it before', async () => {
    const asked = await line();
    const clock = stopped();
    await clock.pass(14 * MINUTE);
    expect(asked).to.have.length(1);
    expect(hasLoaded()).to.equal(false);
    await clock.pass(2 * MINUTE);
    await waiting();
    await clock.pass(2 * MINUTE);
    expect(asked).to.have.length(2);
    await clock.pass(12 * MINUTE);
    expect(asked).to.have.length(2);
    await clock.pass(6 * MINUTE);
    expect(asked).to.have.length(3);
  });

  it('also where the time before it was in vain', async () => {
    const asked = await line();
    const clock = stopped();
    const later = serve(() => status(404));
    await clock.pass(16 * MINUTE);
    await waiting();
    await clock.pass(34 * MINUTE);
    expect(asked).to.have.length(1);
    expect(later.length).to.be.within(2, 3);
  });

  it('never in a tab that nobody sees, and at once when it is seen again', async () => {
    const asked = await line();
    const clock = stopped();
    hide();
    await clock.pass(120 * MINUTE);
    expect(asked).to.have.length(1);
    show();
    await settle();
    await waiting();
    await clock.pass(1);
    expect(asked).to.have.length(2);
  });

  it('as often as `refresh` says, and with 0 not at all', async () => {
    const asked = await line({ refresh: '0' });
    let clock = stopped();
    await clock.pass(120 * MINUTE);
    expect(asked).to.have.length(1);
    clock.restore();
    const slow = await line({ refresh: '1h' });
    await waiting();
    clock = stopped();
    await clock.pass(59 * MINUTE);
    expect(slow).to.have.length(1);
    await clock.pass(8 * MINUTE);
    expect(slow).to.have.length(2);
  });
});
