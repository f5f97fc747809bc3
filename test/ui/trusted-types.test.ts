import { expect } from '@open-wc/testing';
import { underPolicy } from '../helpers/frame.js';

const { origin } = location;
const enforced = (names: string): string => `require-trusted-types-for 'script'; trusted-types ${names}`;

const decoding = `
  const { decode } = await import('${origin}/src/ui/html.ts');
  say(decode(['a &amp; <b>b</b>', '&lt;']));`;

const sanitizing = (hidden: boolean): string => `
  ${hidden ? 'delete Element.prototype.setHTML;' : ''}
  const { toNodes } = await import('${origin}/src/ui/foreign.ts');
  const { decode } = await import('${origin}/src/ui/html.ts');
  const loadPurify = async () => (await import('${origin}/src/ui/purify.ts')).purify;
  const loadSanitize = () => import('${origin}/src/ui/sanitize.ts');
  const { ForeignHtml } = await import('${origin}/src/model/text.ts');
  const box = document.createElement('div');
  box.append(await toNodes(new ForeignHtml('<p onclick="x">a &amp; <b>b</b></p><script>c</script>'), 'https://site.example/', { decode, loadPurify, loadSanitize }));
  say(box.innerHTML);`;

const reading = `
  const { parseInert } = await import('${origin}/src/ui/html.ts');
  say(parseInert('<rss><channel/></rss>', 'text/xml').documentElement.localName);`;

describe('ui/html under Trusted Types', () => {
  it('is really under them', async () => {
    const code = `document.createElement('div').innerHTML = '<b>'; say('nobody minds');`;
    expect(await underPolicy(enforced('presslet'), code)).to.contain('TypeError');
  });

  it('decodes with its policy', async () => {
    expect(await underPolicy(enforced('presslet'), decoding)).to.deep.equal(['a & b', '<']);
  });

  it('decodes where a page allows no policy', async () => {
    expect(await underPolicy(enforced(`'none'`), decoding)).to.deep.equal(['a & b', '<']);
  });

  it('reads XML with its policy', async () => {
    expect(await underPolicy(enforced('presslet'), reading)).to.equal('rss');
  });

  it('sanitizes by the browser, with its policy or without', async () => {
    expect(await underPolicy(enforced('presslet'), sanitizing(false))).to.equal('<p>a &amp; <b>b</b></p>');
    expect(await underPolicy(enforced(`'none'`), sanitizing(false))).to.equal('<p>a &amp; <b>b</b></p>');
  });

  it('sanitizes by the library with its policy', async () => {
    expect(await underPolicy(enforced('presslet'), sanitizing(true))).to.equal('<p>a &amp; <b>b</b></p>');
  });

  it('shows the text where the library gets no policy', async () => {
    expect(await underPolicy(enforced(`'none'`), sanitizing(true))).to.equal('a &amp;amp; b c');
  });
});
