import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/core/reading/model';
import { passageOf } from '@/lib/core/reading/passage';
import { createTaiwanReadings } from '@/lib/core/reading/taiwan';

const taiwan = createTaiwanReadings(
  ['# a comment', '期\tqi1\tqi2', '和\the2\than4', '垃圾\tla1 ji1\tle4 se4', '息\txi1\txi2'].join(
    '\n',
  ),
);

function read(words: string, ...readings: readonly Reading[]): readonly (Reading | null)[] {
  const passage = passageOf(words.split('|').map((text) => ({ text, kind: 'word' as const })));
  const changed: (Reading | null)[] = [...readings];
  taiwan.apply(passage, changed);
  return changed;
}

describe("Taiwan's readings", () => {
  it('hold for a character in every word', () => {
    expect(read('日期|期', 'ri4', 'qi1', 'qi1')).toEqual(['ri4', 'qi2', 'qi2']);
  });

  it('hold for a whole word', () => {
    expect(read('垃圾', 'la1', 'ji1')).toEqual(['le4', 'se4']);
  });

  it('leave another reading of the character alone', () => {
    expect(read('期', 'ji1')).toEqual(['ji1']);
  });

  it('replace a neutral tone of the same syllable', () => {
    expect(read('消息', 'xiao1', 'xi5')).toEqual(['xiao1', 'xi2']);
  });

  it("read 和 as hàn where it is 'and', not in words", () => {
    expect(read('和|和平', 'he2', 'he2', 'ping2')).toEqual(['han4', 'he2', 'ping2']);
  });
});
