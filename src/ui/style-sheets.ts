const sheets = new Map<string, CSSStyleSheet>();
let scale = 0;

const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

/**
 * A sheet for these styles, one for all who ask. Many a page makes its rem ten pixels (`html { font-size: 62.5% }`, as
 * the themes of Ghost do) and says 1.6rem where others say 1rem: there our rems grow as the page's own do.
 */
export function sheetOf(styles: string): CSSStyleSheet {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, (sheet = new CSSStyleSheet()));
    const { documentElement: root } = document;
    // A script in the head may run before there is a body.
    scale ||= sizeOf(document.querySelector('body') ?? root) / sizeOf(root);
    // A large text on a usual root is only that.
    sheet.replaceSync(scale > 1.35 ? styles.replace(/[\d.]+(?=rem)/g, (size) => `${+size * scale}`) : styles);
  }
  return sheet;
}

/** Lit's own `css` brings a class along that no browser with constructable style sheets needs. */
export const css = ([styles = '']: TemplateStringsArray): CSSStyleSheet => sheetOf(styles);
