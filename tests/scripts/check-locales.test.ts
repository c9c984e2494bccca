import { describe, expect, it } from 'vitest';
import { localeProblems } from '@/scripts/check-locales.mjs';

const found = {
  message: '$COUNT$ hidden, of $TOTAL$',
  placeholders: { count: { content: '$1' }, total: { content: '$2' } },
};
const title = { message: 'Reader' };
const USED = "t('found', 1, 2); const row = { label: 'title' };";

describe('the check of the message files', () => {
  it('is content with the same keys and placeholders in every language, in any order', () => {
    const reordered = { ...found, message: '$TOTAL$ 中隱藏 $COUNT$' };
    const locales = { en: { found, title }, zh_TW: { found: reordered, title } };
    expect(localeProblems(locales, USED)).toEqual([]);
  });

  it('names a key that one language lacks, or alone has', () => {
    const locales = { en: { found, title }, zh_CN: { title, more: title } };
    expect(localeProblems({ ...locales, zh_CN: { ...locales.zh_CN, found } }, USED)).toEqual([
      "zh_CN: 'more' is not in en",
    ]);
    expect(localeProblems({ en: { found, title }, zh_CN: { title } }, USED)).toEqual([
      "zh_CN: 'found' is missing",
    ]);
  });

  it('names a translation that lost a placeholder', () => {
    const lost = { message: '隱藏 $COUNT$', placeholders: { count: { content: '$1' } } };
    expect(localeProblems({ en: { found, title }, zh_TW: { found: lost, title } }, USED)).toEqual([
      "zh_TW: 'found' has other placeholders than in en",
    ]);
  });

  it('names a placeholder that is shown but not declared, and an empty message', () => {
    const en = { found: { message: '$COUNT$' }, title: { message: ' ' } };
    expect(localeProblems({ en }, USED)).toEqual([
      "en: 'found' shows $count$, which it does not declare",
      "en: 'title' is empty",
    ]);
  });

  it('names keys that are used without a message, and messages that nobody uses', () => {
    expect(localeProblems({ en: { title } }, "t('absent'); '__MSG_gone__'")).toEqual([
      "en: 'absent' is used, but has no message",
      "en: 'gone' is used, but has no message",
      "en: 'title' is not used",
    ]);
  });

  describe('on messages that count', () => {
    const many = { message: '$COUNT$ words', placeholders: { count: { content: '$1' } } };
    const one = { ...many, message: '$COUNT$ word' };
    const used = "counted('words', 3)";

    it('wants a form for one thing where the language has one, and only there', () => {
      const locales = { en: { words: many, words_one: one }, zh_CN: { words: many } };
      expect(localeProblems(locales, used)).toEqual([]);
      expect(localeProblems({ en: { words: many } }, used)).toEqual(["en: 'words_one' is missing"]);
      expect(localeProblems({ ...locales, zh_CN: { words: many, words_one: one } }, used)).toEqual([
        "zh_CN: 'words_one' is a form that it does not have",
      ]);
    });

    it('names a form that nobody asks for', () => {
      const en = { words: many, words_one: one };
      expect(localeProblems({ en }, "t('words')")).toEqual(["en: 'words_one' is not used"]);
    });
  });
});
