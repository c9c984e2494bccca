/**
 * Han characters, as Unicode's Script=Han property has them, less the marks of that property
 * that nobody reads aloud: 々 〇 and the numerals 〡–〩 stay in, radicals (⺀ ⼀) stay out.
 * Compatibility ideographs (U+F900…) and all extensions (𠮷) are in.
 */
const HAN_CLASS =
  '\\u3005\\u3007\\u3021-\\u3029\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';

const HAN = new RegExp(`[${HAN_CLASS}]`, 'u');

/** Whether `character` (one code point) is a Han character. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}

/** How many Han characters (code points) `text` has. By code unit: whole pages are counted, again and again. */
export function hanCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (isHanUnit(text.charCodeAt(i))) count++;
  }
  return count;
}

/** The same as HAN_CLASS; of U+20000 to U+3FFFF, the first unit stands for the character. */
function isHanUnit(unit: number): boolean {
  if (unit < 0x3400) {
    return unit === 0x3005 || unit === 0x3007 || (unit >= 0x3021 && unit <= 0x3029);
  }
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    unit <= 0x4dbf ||
    (unit >= 0xd840 && unit <= 0xd8bf) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}
