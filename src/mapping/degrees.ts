const DEGREES =
  /^(?:wmoUnit:|unit:)?(?:°|º|˚)?\s*(?:deg(?:ree)?s?)?[ _]?(c|f|k|cel|celsius|fahrenheit|kelvin|centigrade)$/i;

/** c, f or k, as a sign, a word or a system of units says it; '' where it says none. */
export function degreesIn(said: string): string {
  const text = said.normalize('NFKC').trim();
  const sign = DEGREES.exec(text)?.[1];
  if (sign) return sign[0]?.toLowerCase() ?? '';
  if (/^(imperial|us|e|english)$/i.test(text)) return 'f';
  return /^(metric|si|uk2?|ca|m|h)$/i.test(text) ? 'c' : /^(standard)$/i.test(text) ? 'k' : '';
}
