// Prints the demo's front page and article page from the built file, at three widths, in light, dark and Arabic, into
// stories/shots, where the README and Storybook show them. `npm run shots`, after `npm run build`.
//
// A machine without the faces of the paper prints what it has. For the faces that Macs and phones have or resemble:
// npm i --no-save @fontsource/charis-sil @fontsource/roboto @fontsource/noto-naskh-arabic @fontsource/noto-sans-arabic
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserArgs, findBrowser } from '../test/helpers/browser.mjs';
import { startSite } from './site/serve.js';

const folder = fileURLToPath(new URL('shots/', import.meta.url));
const fonts = fileURLToPath(new URL('../node_modules/@fontsource/', import.meta.url));

const WIDTHS = [360, 768, 1280];
const PAGES = {
  'front-light': { path: '/', scheme: 'light' },
  'front-dark': { path: '/', scheme: 'dark' },
  'front-arabic': { path: '/ar/', scheme: 'light' },
  'article-light': { path: '/world/seoul-nato-share-concerns/', scheme: 'light' },
  'article-dark': { path: '/world/seoul-nato-share-concerns/', scheme: 'dark' },
  'article-arabic': { path: '/ar/seoul/', scheme: 'light' },
} as const;

/** Family as the page names it, package, script, and weight in the package for weights on the page. */
const FACES = [
  ['Charter', 'charis-sil', 'latin', '400-normal', 'normal 400'],
  ['Charter', 'charis-sil', 'latin', '700-normal', 'normal 600 700'],
  ['Charter', 'charis-sil', 'latin', '400-italic', 'italic 400'],
  ['Roboto', 'roboto', 'latin', '400-normal', 'normal 400'],
  ['Roboto', 'roboto', 'latin', '600-normal', 'normal 600'],
  ['Noto Naskh Arabic', 'noto-naskh-arabic', 'arabic', '400-normal', 'normal 400'],
  ['Noto Naskh Arabic', 'noto-naskh-arabic', 'arabic', '700-normal', 'normal 600 700'],
  ['Noto Sans Arabic', 'noto-sans-arabic', 'arabic', '400-normal', 'normal 400'],
  ['Noto Sans Arabic', 'noto-sans-arabic', 'arabic', '600-normal', 'normal 600'],
] as const;

/** The faces that are installed, as the page's own style would bring them. */
function fontStyle(): string {
  if (!existsSync(fonts)) return '';
  const faces = FACES.map(([family, name, script, file, range]) => {
    const [style, ...weights] = range.split(' ');
    const source = `url(/fonts/${name}/files/${name}-${script}-${file}.woff2)`;
    return `@font-face { font-family: '${family}'; src: ${source}; font-style: ${style}; font-weight: ${weights.join(' ')}; }`;
  });
  const ui = `:root { --press-font-ui: Roboto, sans-serif; } :lang(ar) { --press-font-ui: 'Noto Sans Arabic', sans-serif; }`;
  return [...faces, ui].join('\n');
}

async function bringFonts(page: Page): Promise<void> {
  await page.route('**/site.css', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n${fontStyle()}` });
  });
  await page.route('**/fonts/**', (route) =>
    route.fulfill({ path: join(fonts, new URL(route.request().url()).pathname.slice('/fonts/'.length)) }),
  );
}

/** Down the whole page and back, so that every widget has been near the view and every picture is there. */
async function readThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height + 800; at += 400) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
  });
  await page.waitForTimeout(300);
}

/** A phone's page is long: its end looks like its middle, and pictures in a repository should be few kilobytes. */
const LONGEST = 2400;

/** The page as WebP, which Playwright itself does not write. */
async function print(page: Page, width: number): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = width < 1280 ? Math.min(whole, LONGEST) : whole;
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 46,
    captureBeyondViewport: true,
    // A docs page is never so wide as the widest of them.
    clip: { x: 0, y: 0, width, height, scale: Math.min(1, 960 / width) },
  });
  return Buffer.from(data, 'base64');
}

async function shoot(browser: Browser, url: string, scheme: 'light' | 'dark', width: number): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await bringFonts(page);
  await page.goto(url);
  await readThrough(page);
  const picture = await print(page, width);
  await context.close();
  return picture;
}

const data = mkdtempSync(join(tmpdir(), 'ledger-shots-'));
const site = await startSite({ port: 0, dataFile: join(data, 'db.json') });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
mkdirSync(folder, { recursive: true });
let total = 0;
for (const [name, { path, scheme }] of Object.entries(PAGES)) {
  for (const width of WIDTHS) {
    const picture = await shoot(browser, new URL(path, site.url).href, scheme, width);
    writeFileSync(join(folder, `${name}-${width}.webp`), picture);
    total += picture.length;
    console.log(`${name}-${width}.webp`.padEnd(28), String(picture.length).padStart(8));
  }
}
console.log('all'.padEnd(28), String(total).padStart(8));
await browser.close();
await site.close();
rmSync(data, { recursive: true });
