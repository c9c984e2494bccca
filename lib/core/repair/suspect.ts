/**
 * Signs of each kind of damage, cheap and generous: whether it is damage, repairTexts decides. In
 * order: a reading in brackets; a cut character's; entities and tags; private-use, zero-width and
 * control characters; full-width Latin; spaces between Han characters; mojibake (UTF-8 read as
 * Latin-1 or as GBK).
 */
const SIGNS = [
  /\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}\)/u,
  /\?[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}\)/,
  /(?:[?&]|amp;)(?:[a-z]{2,6}|#x?[0-9a-f]+);|(?:ldquo|rdquo|lsquo|rsquo|nbsp|hellip|mdash|middot);/i,
  /\?\/?[a-z][a-z1-6]{0,6}\s?\/?>/,
  /[\ue000-\uf8ff\u200b-\u200f\u2060-\u2064\ufeff\u00ad]|\ufffd/,
  /[Ａ-Ｚａ-ｚ０-９]{2}/,
  /\p{Script=Han}[ \u3000\u00a0]\p{Script=Han}[ \u3000\u00a0]\p{Script=Han}/u,
  /[äåæçèéï][\u0080-\u00bf]|[浣鐨勬槸涓鍦锛銆鈥]{3}/,
];

/** Whether one of `texts` shows signs of damage, so that it is worth asking for repairs. */
export function suspectsDamage(texts: readonly string[]): boolean {
  return texts.some((text) => SIGNS.some((sign) => sign.test(text)));
}
