/**
 * The syllables of Mandarin by their finals: each row a final as it is written after an initial,
 * and the initials that it goes with (汉语拼音方案; the inventory of 现代汉语词典, with the rare
 * ones that its entries have: cei, dei, den, dia, eng, fiao, kei, nia, nou, nun, rua, sei, tei, zei, zhei).
 */
const FINALS: readonly (readonly [final: string, initials: string])[] = [
  ['a', 'b p m f d t n l g k h zh ch sh z c s'],
  ['ai', 'b p m d t n l g k h zh ch sh z c s'],
  ['an', 'b p m f d t n l g k h zh ch sh r z c s'],
  ['ang', 'b p m f d t n l g k h zh ch sh r z c s'],
  ['ao', 'b p m d t n l g k h zh ch sh r z c s'],
  ['e', 'm d t n l g k h zh ch sh r z c s'],
  ['ei', 'b p m f d t n l g k h zh sh z c s'],
  ['en', 'b p m f d n g k h zh ch sh r z c s'],
  ['eng', 'b p m f d t n l g k h zh ch sh r z c s'],
  ['i', 'b p m d t n l j q x zh ch sh r z c s'],
  ['ia', 'd n l j q x'],
  ['ian', 'b p m d t n l j q x'],
  ['iang', 'n l j q x'],
  ['iao', 'b p m f d t n l j q x'],
  ['ie', 'b p m d t n l j q x'],
  ['in', 'b p m n l j q x'],
  ['ing', 'b p m d t n l j q x'],
  ['iong', 'j q x'],
  ['iu', 'm d n l j q x'],
  ['o', 'b p m f l'],
  ['ong', 'd t n l g k h zh ch r z c s'],
  ['ou', 'p m f d t n l g k h zh ch sh r z c s'],
  ['u', 'b p m f d t n l g k h j q x zh ch sh r z c s'],
  ['ua', 'g k h zh ch sh r'],
  ['uai', 'g k h zh ch sh'],
  ['uan', 'd t n l g k h j q x zh ch sh r z c s'],
  ['uang', 'g k h zh ch sh'],
  ['ue', 'j q x'],
  ['ui', 'd t g k h zh ch sh r z c s'],
  ['un', 'd t n l g k h j q x zh ch sh r z c s'],
  ['uo', 'd t n l g k h zh ch sh r z c s'],
  ['ü', 'n l'],
  ['üan', 'l'],
  ['üe', 'n l'],
  ['ün', 'l'],
];

/** Syllables without an initial, and the syllabic nasals of interjections. */
const WITHOUT_INITIAL =
  'a ai an ang ao e ei en eng er o ou ê m n ng hm hng ' +
  'ya yai yan yang yao ye yi yin ying yo yong you yu yuan yue yun ' +
  'wa wai wan wang wei wen weng wo wu';

/** All syllables without their tones. */
export const SYLLABLES: ReadonlySet<string> = new Set([
  ...WITHOUT_INITIAL.split(' '),
  ...FINALS.flatMap(([final, initials]) => initials.split(' ').map((initial) => initial + final)),
]);

/** Whether `letters` (no tone, ü as `ü`) is a syllable of Mandarin. */
export function isSyllable(letters: string): boolean {
  return SYLLABLES.has(letters);
}
