/**
 * Han characters, as Unicode's Script=Han property has them, less the marks of that property
 * that nobody reads aloud: 々 〇 and the numerals 〡–〩 stay in, radicals (⺀ ⼀) stay out.
 * Compatibility ideographs (U+F900…) and all extensions (𠮷) are in.
 */
const HAN_CLASS =
  '\\u3005\\u3007\\u3021-\\u3029\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';

const HAN = new RegExp(`[${HAN_CLASS}]`, 'u');
const HAN_ALL = new RegExp(`[${HAN_CLASS}]`, 'gu');

/** Whether `character` (one code point) is a Han character. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}

/** How many Han characters (code points) `text` has. */
export function hanCount(text: string): number {
  return text.match(HAN_ALL)?.length ?? 0;
}
