import { isTransliteration } from '@/lib/core/segment/transliteration';
import type { CorrectionRule } from './model';

/** Characters of foreign names that conversion would change into a word of its own: 裡, 乾, 鬆. */
const AMBIGUOUS = /[丰于佣卜台咸占岳干松谷里范郁]/;
/** Shorter ones are words: 海里, 那里. Beside a middle dot two characters are a name too. */
const MIN_LENGTH = 3;

/** 埃里克, 约翰·里德: characters that only spell a foreign name stay as they are. */
export const foreignNames: CorrectionRule = {
  about: AMBIGUOUS,
  find({ text, words, graph }) {
    return words.flatMap(({ text: word, start }) => {
      const besideDot = text[start - 1] === '·' || text[start + word.length] === '·';
      if (word.length < (besideDot ? 2 : MIN_LENGTH) || !AMBIGUOUS.test(word)) return [];
      // 巴尔干 is 巴爾幹: whatever spells a name with 干 is in the tables.
      const isName = [...word].every(
        (character) => AMBIGUOUS.test(character) || isTransliteration(character.charCodeAt(0)),
      );
      if (!isName || word.includes('干')) return [];
      // 山谷里: a known word and 'in'.
      if (word.endsWith('里') && graph.logProbability(word.slice(0, -1)) !== null) return [];
      return [...word].flatMap((character, index) =>
        AMBIGUOUS.test(character) ? [{ at: start + index, target: null }] : [],
      );
    });
  },
};
