import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { Consumer, Provider, type Context } from '../../src/ui/context.js';
import { settle } from '../helpers/clock.js';
import { erase, draw } from '../helpers/draw.js';

const name = Symbol('test');
const context: Context<string> = name;
const other: Context<string> = Symbol('other');
const theirs = createContext<string>(name);

/** Elements without a definition of their own would need one each. */
class Bare extends ReactiveElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
customElements.define('test-context', class extends Bare {});
const bare = (): ReactiveElement => {
  const element = document.createElement('test-context');
  if (!(element instanceof ReactiveElement)) throw new Error('it is no element of Lit');
  return element;
};

describe('ui/context', () => {
  let box: HTMLElement;
  beforeEach(() => (box = draw('')));
  afterEach(erase);

  function inside<T extends Node>(parent: Node, child: T): T {
    parent.appendChild(child);
    return child;
  }

  /** A consumer that stands inside a node. */
  function asking(parent: Node): { consumer: Consumer<string>; host: ReactiveElement } {
    const host = bare();
    const consumer = new Consumer(host, context);
    parent.appendChild(host);
    return { consumer, host };
  }

  function sharing(parent: Node, value: string): { provider: Provider<string>; host: ReactiveElement } {
    const host = bare();
    const provider = new Provider(host, context, value);
    parent.appendChild(host);
    return { provider, host };
  }

  it('gives what is shared to all inside, across shadow roots, and each new value', () => {
    const { provider, host } = sharing(box, 'a');
    const one = asking(inside(host, document.createElement('p'))).consumer;
    const root = inside(host, document.createElement('section')).attachShadow({ mode: 'closed' });
    const two = asking(root).consumer;
    expect([one.value, two.value]).to.deep.equal(['a', 'a']);
    provider.value = 'b';
    expect([one.value, two.value, provider.value]).to.deep.equal(['b', 'b', 'b']);
  });

  it('gives the nearest, and nothing of another name', () => {
    const outer = sharing(box, 'outer');
    const inner = sharing(outer.host, 'inner');
    const stranger = bare();
    const consumer = new Consumer(stranger, other);
    inner.host.append(stranger);
    expect(asking(inner.host).consumer.value).to.equal('inner');
    expect(consumer.value).to.equal(undefined);
  });

  it('does not give an element what it shares itself', () => {
    const outer = sharing(box, 'outer');
    const host = bare();
    new Provider(host, context, 'own');
    const consumer = new Consumer(host, context);
    outer.host.append(host);
    expect(consumer.value).to.equal('outer');
  });

  it('gives to those who asked before it came, and takes over from one farther away', () => {
    const outer = sharing(box, 'outer');
    const between = inside(outer.host, document.createElement('div'));
    const late = inside(between, bare());
    const { consumer } = asking(late);
    expect(consumer.value).to.equal('outer');
    late.remove();
    new Provider(late, context, 'late');
    between.append(late);
    expect(consumer.value).to.equal('late');
    outer.provider.value = 'changed';
    expect(consumer.value).to.equal('late');
  });

  it('gives nothing more to one that left, and asks its host to draw for what it gave', async () => {
    const { provider, host } = sharing(box, 'a');
    const asked = asking(host);
    await settle();
    expect(asked.host.isUpdatePending).to.equal(false);
    provider.value = 'b';
    expect(asked.host.isUpdatePending).to.equal(true);
    asked.host.remove();
    provider.value = 'c';
    expect(asked.consumer.value).to.equal('b');
    host.append(asked.host);
    expect(asked.consumer.value).to.equal('c');
  });

  it('tells nobody of a value that is the same', async () => {
    const { provider, host } = sharing(box, 'a');
    const asked = asking(host);
    await settle();
    provider.value = 'a';
    expect(asked.host.isUpdatePending).to.equal(false);
  });

  it('leaves alone what only looks like a question', () => {
    const { host } = sharing(box, 'a');
    let heard = 0;
    box.addEventListener('context-request', () => heard++);
    const ask = (fields: object): boolean =>
      host.firstElementChild?.dispatchEvent(Object.assign(new Event('context-request', { bubbles: true }), fields)) ??
      false;
    host.append(document.createElement('p'));
    for (const fields of [{}, { context: name }, { context: name, callback: 'x' }, { callback: () => {} }]) ask(fields);
    expect(heard).to.equal(4);
  });

  describe('with another library that keeps to the protocol', () => {
    it('answers it, once or with each new value', () => {
      const { provider, host } = sharing(box, 'a');
      const [once, live] = [bare(), bare()];
      const first = new ContextConsumer(once, { context: theirs });
      const second = new ContextConsumer(live, { context: theirs, subscribe: true });
      host.append(once, live);
      provider.value = 'b';
      expect([first.value, second.value]).to.deep.equal(['a', 'b']);
      live.remove();
      provider.value = 'c';
      expect(second.value).to.equal('b');
    });

    it('asks it, and hears that it came late', () => {
      const late = bare();
      const { consumer } = asking(late);
      const provider = new ContextProvider(late, { context: theirs, initialValue: 'a' });
      expect(consumer.value).to.equal(undefined);
      box.append(late);
      expect(consumer.value).to.equal('a');
      provider.setValue('b');
      expect(consumer.value).to.equal('b');
    });
  });
});
