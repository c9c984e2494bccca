import { describe, expect, it } from 'vitest';
import { sentenceAround } from '@/lib/core/words/sentence';

const TEXT = '他先修车。“船不怕旧，怕没人修。”贺明川这样说！后来呢？\n新的一段';

function around(word: string): string {
  const start = TEXT.indexOf(word);
  return sentenceAround(TEXT, start, start + word.length);
}

describe('the sentence around a word', () => {
  it.each([
    ['修车', '他先修车。'],
    ['没人', '“船不怕旧，怕没人修。”'],
    ['这样', '贺明川这样说！'],
    ['后来', '后来呢？'],
    ['一段', '新的一段'],
  ])('of %s is %s', (word, sentence) => {
    expect(around(word)).toBe(sentence);
  });
});
