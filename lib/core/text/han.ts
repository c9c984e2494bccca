/**
 * Whether a code point is a Han character: as Unicode's Script=Han property has them, less the marks
 * of that property that nobody reads aloud. 々 〇 and the numerals 〡–〩 stay in, radicals (⺀ ⼀) stay
 * out. Compatibility ideographs (U+F900…) and all extensions (𠮷) are in.
 */
function isHanPoint(point: number): boolean {
  if (point < 0x3400) {
    return point === 0x3005 || point === 0x3007 || (point >= 0x3021 && point <= 0x3029);
  }
  return (
    (point >= 0x4e00 && point <= 0x9fff) ||
    point <= 0x4dbf ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0x20000 && point <= 0x3ffff)
  );
}

/** Whether `character` (one code point) is a Han character. */
export function isHan(character: string): boolean {
  return isHanPoint(character.codePointAt(0) ?? 0);
}

/** How many Han characters (code points) `text` has. By code unit: whole pages are counted, again and again. */
export function hanCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Of U+20000 to U+3FFFF, the first unit stands for the character.
    if (isHanPoint(unit) || (unit >= 0xd840 && unit <= 0xd8bf)) count++;
  }
  return count;
}
