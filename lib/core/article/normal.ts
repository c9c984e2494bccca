/**
 * Text reduced to what two spellings of a title share: letters and digits, compatibility forms
 * folded, lower case. For comparison only.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A toned reading in ASCII brackets right after its character: 數(shù). See lib/core/repair for the body. */
const READING_MARK = /(\p{Script=Han})\([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\)/gu;

/** `text` without readings in brackets: for metadata, where a mark is never meant. */
export function withoutReadingMarks(text: string): string {
  return text.includes('(') ? text.replace(READING_MARK, '$1') : text;
}

/** `text` with every run of white space as one space, and none at its ends. */
export function collapsed(text: string): string {
  return text.replace(/[\s\u3000\u200b\ufeff]+/g, ' ').trim();
}
