import type { KeptWord } from '@/lib/core/words/model';

/** A kept word for each number, no two alike; every other one is known. */
export function numberedWord(number: number): KeptWord {
  return {
    simplified: `词${number}`,
    traditional: `詞${number}`,
    pinyin: 'ci2',
    meaning: `word ${number}`,
    sentence: '一个句子。',
    title: '题目',
    url: 'https://example.test/',
    added: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
    status: number % 2 === 0 ? 'known' : 'learning',
  };
}
