/**
 * Repair of damaged text, on `{"damaged","original"}` lines (.jsonl) and on ordinary text that must
 * stay as it is (.txt). A file is a page: evidence of damage is taken over all of it. There is no
 * peer: nobody else repairs this.
 */
import { readFileSync } from 'node:fs';
import { applyEdits } from '@/lib/core/repair/apply';
import type { RepairTools } from '@/lib/core/repair/model';
import { repairTexts } from '@/lib/core/repair/repair';
import { resultOf } from '@/lib/core/script/model';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { createCharacterReadings } from '@/lib/engine/character-readings';
import { createOpenccConverter } from '@/lib/engine/opencc-converter';
import { builtData } from './built-data';
import type { Evaluation, EvaluationResult } from './model';

interface Pair {
  readonly damaged: string;
  readonly original: string;
}

function readPairs(path: string): readonly Pair[] {
  const lines = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return path.endsWith('.txt')
    ? lines.map((line) => ({ damaged: line, original: line }))
    : lines.map((line): Pair => JSON.parse(line));
}

async function createTools(): Promise<RepairTools> {
  const { simplify } = createOpenccConverter();
  const segmenter = createSegmenter(await builtData('words.bin'));
  return {
    readingsOf: createCharacterReadings((character) => resultOf(simplify(character))),
    plausibility: (text) => segmenter.scoreOf(resultOf(simplify(text))),
  };
}

export const evaluate: Evaluation['evaluate'] = async (paths) => {
  const tools = await createTools();
  const score = { total: 0, exact: 0, leftAsIs: 0, worse: 0 };
  for (const path of paths) {
    const pairs = readPairs(path);
    const { edits } = repairTexts(
      pairs.map((pair) => pair.damaged),
      tools,
    );
    pairs.forEach(({ damaged, original }, index) => {
      const mended = applyEdits(damaged, edits[index] ?? []);
      score.total++;
      if (mended === original) score.exact++;
      else if (mended === damaged) score.leftAsIs++;
      else if (distance(mended, original) > distance(damaged, original)) score.worse++;
    });
  }
  return { systems: { qingdu: score } };
};

/** Levenshtein distance in UTF-16 units: how far a text is from what it should be. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export const table: Evaluation['table'] = ({ systems }: EvaluationResult) =>
  [
    '| system | lines | exact | left as they are | worse |',
    '|-|-|-|-|-|',
    ...Object.entries(systems).map(
      ([name, { total, exact, leftAsIs, worse }]) =>
        `| ${name} | ${total} | ${exact} | ${leftAsIs} | ${worse} |`,
    ),
  ].join('\n');
