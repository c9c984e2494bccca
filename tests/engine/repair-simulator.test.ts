import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/core/repair/apply';
import { repairTexts } from '@/lib/core/repair/repair';
import { resultOf } from '@/lib/core/script/model';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { createCharacterReadings } from '@/lib/engine/character-readings';
import { createOpenccConverter } from '@/lib/engine/opencc-converter';
import { builtData } from '@/scripts/eval/built-data';
import { damage, type TableEntry } from '@/tests/core/repair/damage-simulator';
import { MARKED_CHARACTERS } from '@/tests/core/repair/marked-characters';
import { CLAUSES } from '@/tests/core/repair/sentences';

/** 10,000 is the soak run: QINGDU_RUNS=10000 npx vitest run --project unit tests/engine/repair-simulator.test.ts */
const RUNS = Number(process.env.QINGDU_RUNS ?? 250);

/** A few other lines of the same page, so that it is known to be damaged. */
const PAGE = ['這項產業繼續發展，數據顯示機構對經濟有信心，', '學會說明時間，從實際經驗開始。'];

const { simplify } = createOpenccConverter();
const segmenter = createSegmenter(await builtData('words.bin'));
const tools = {
  readingsOf: createCharacterReadings((character) => resultOf(simplify(character))),
  plausibility: (text: string) => segmenter.scoreOf(resultOf(simplify(text))),
};

const sentence = fc
  .array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: 4 })
  .map((clauses) => `${clauses.join('，')}。`);
const table = fc.shuffledSubarray([...MARKED_CHARACTERS], { minLength: 40 });

describe("the mirror sites' damage", () => {
  it('is repaired exactly in 95 of 100 random sentences, whatever the table and its order', () => {
    let damaged = 0;
    let exact = 0;
    let worse = 0;
    fc.assert(
      fc.property(sentence, table, (original: string, entries: readonly TableEntry[]) => {
        const [text = '', ...page] = [original, ...PAGE].map(
          (line) => damage(line, entries) ?? line,
        );
        if (text === original) return;
        damaged++;
        const { edits, marks } = repairTexts([text, ...page], tools);
        const mended = applyEdits(text, edits[0] ?? []);
        if (mended === original) exact++;
        else if (mended !== text && marks[0]?.length === 0) worse++;
      }),
      { numRuns: RUNS },
    );
    expect(damaged).toBeGreaterThan(RUNS / 2);
    expect(exact / damaged).toBeGreaterThanOrEqual(0.95);
    // What was changed, and is neither exact nor marked, was read wrongly: next to never.
    expect(worse / damaged).toBeLessThanOrEqual(0.005);
  });
});
