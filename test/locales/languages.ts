import type { Locale } from '../../src/locales/en.js';
import ar from '../../src/locales/ar.js';
import bn from '../../src/locales/bn.js';
import cs from '../../src/locales/cs.js';
import da from '../../src/locales/da.js';
import de from '../../src/locales/de.js';
import el from '../../src/locales/el.js';
import es from '../../src/locales/es.js';
import fa from '../../src/locales/fa.js';
import fi from '../../src/locales/fi.js';
import fr from '../../src/locales/fr.js';
import he from '../../src/locales/he.js';
import hi from '../../src/locales/hi.js';
import hu from '../../src/locales/hu.js';
import id from '../../src/locales/id.js';
import it from '../../src/locales/it.js';
import ja from '../../src/locales/ja.js';
import ko from '../../src/locales/ko.js';
import nb from '../../src/locales/nb.js';
import nl from '../../src/locales/nl.js';
import pl from '../../src/locales/pl.js';
import pt from '../../src/locales/pt.js';
import ro from '../../src/locales/ro.js';
import ru from '../../src/locales/ru.js';
import sv from '../../src/locales/sv.js';
import th from '../../src/locales/th.js';
import tr from '../../src/locales/tr.js';
import uk from '../../src/locales/uk.js';
import ur from '../../src/locales/ur.js';
import vi from '../../src/locales/vi.js';
import zh from '../../src/locales/zh.js';
import hant from '../../src/locales/zh-hant.js';

const most = { ar, bn, cs, da, de, el, es, fa, fi, fr, he, hi, hu, id, it, ja, ko, nb, nl, pl, pt, ro, ru, sv, th, tr };

/** Every language beside English, by the name of its file. */
export const languages: Readonly<Record<string, Locale>> = { ...most, uk, ur, vi, zh, 'zh-hant': hant };

export const tags = Object.keys(languages);

/** The sentences of a language by its name; throws where there is none. */
export function language(name: string): Locale {
  const found = languages[name];
  if (!found) throw new Error(`no language ${name}`);
  return found;
}
