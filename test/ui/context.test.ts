import { ContextProvider, createContext } from '@lit/context';
import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { Consumer } from '../../src/ui/context.js';
import { settle } from '../helpers/clock.js';
import { erase, draw } from '../helpers/draw.js';

const context = createContext<string>(Symbol('test'));
const other = createContext<string>(Symbol('other'));

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

  function sharing(parent: Node, value: string): { provider: ContextProvider<typeof context>; host: ReactiveElement } {
    const host = bare();
    const provider = new ContextProvider(host, { context, initialValue: value });
    parent.appendChild(host);
    return { provider, host };
  }

  it('gives what is shared to all inside, across shadow roots, and each new value', () => {
    const { provider, host } = sharing(box, 'a');
    const one = asking(inside(host, document.createElement('p'))).consumer;
    const root = inside(host, document.createElement('section')).attachShadow({ mode: 'closed' });
    const two = asking(root).consumer;
    expect([one.value, two.value]).to.deep.equal(['a', 'a']);
    provider.setValue('b');
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
    new ContextProvider(host, { context, initialValue: 'own' });
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
    new ContextProvider(late, { context, initialValue: 'late' });
    between.append(late);
    expect(consumer.value).to.equal('late');
    outer.provider.setValue('changed');
    expect(consumer.value).to.equal('late');
  });

  it('gives nothing more to one that left, and asks its host to draw for what it gave', async () => {
    const { provider, host } = sharing(box, 'a');
    const asked = asking(host);
    await settle();
    expect(asked.host.isUpdatePending).to.equal(false);
    provider.setValue('b');
    expect(asked.host.isUpdatePending).to.equal(true);
    asked.host.remove();
    provider.setValue('c');
    expect(asked.consumer.value).to.equal('b');
    host.append(asked.host);
    expect(asked.consumer.value).to.equal('c');
  });

  it('tells nobody of a value that is the same', async () => {
    const { provider, host } = sharing(box, 'a');
    const asked = asking(host);
    await settle();
    provider.setValue('a');
    expect(asked.host.isUpdatePending).to.equal(false);
  });
});
