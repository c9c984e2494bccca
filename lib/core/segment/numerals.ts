/** Characters that numbers are written with, less those that are mostly something else (几, 数). */
const NUMERALS = '〇一七三两九二五亿八六十千四百万零';

/**
 * Measure words of one character that stand after a numeral: those of 吕叔湘's 现代汉语八百词
 * (appendix on measure words) that news uses.
 */
const MEASURE_WORDS =
  '世个串亩人件份位例侧元册则副匹句只台名吨回圈场块堆天套宗家对封层届岁幅幢年座张户所批把排支斤期本束条杯枚架栋株根桶棵楼次段滴片瓶盏盒盘碗种章笔箱篇米粒级组群股艘节袋课趟轮辆辈遍道部间队阵集页项顷顿颗首';

const numerals = new Set([...NUMERALS].map(unitOf));

/** Whether a UTF-16 unit is a Han numeral. */
export function isNumeral(unit: number): boolean {
  return numerals.has(unit);
}

const COUNTED = new RegExp(`^[${NUMERALS}几数多]+[${MEASURE_WORDS}]$`, 'u');

/**
 * Whether a word is but a number with its measure word (一个, 三百年): phrases that get in the
 * word list by their frequency. Corpora cut them, and they hide the number from the reader.
 */
export function isCountedMeasure(word: string): boolean {
  return COUNTED.test(word);
}

function unitOf(character: string): number {
  return character.charCodeAt(0);
}
