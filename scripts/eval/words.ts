/** Word segmentation: ours against Intl.Segmenter and pinyin-pro's, by word F1 (SIGHAN's score). */
import { readFileSync } from 'node:fs';
import { OutputFormat, segment } from 'pinyin-pro';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { builtData } from './built-data';
import type { Evaluation, EvaluationResult } from './model';

type Cut = (text: string) => readonly string[];

/** Rounds of timing: the fastest counts, so that neither warming up nor a neighbour does. */
const ROUNDS = 3;

function readGold(path: string): readonly (readonly string[])[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): readonly string[] => JSON.parse(line).words);
}

async function systems(): Promise<Readonly<Record<string, Cut>>> {
  const segmenter = createSegmenter(await builtData('words.bin'));
  const intl = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    qingdu: (text) => segmenter.segment(text).map((word) => word.text),
    'intl-segmenter': (text) => Array.from(intl.segment(text), (piece) => piece.segment),
    'pinyin-pro': (text) => segment(text, { format: OutputFormat.ZhSegment }),
  };
}

interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly charactersPerSecond: number;
}

function score(cut: Cut, gold: readonly (readonly string[])[]): Score {
  const texts = gold.map((words) => words.join(''));
  let cuts: (readonly string[])[] = [];
  let fastest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    cuts = texts.map((text) => cut(text));
    fastest = Math.min(fastest, performance.now() - start);
  }
  let right = 0;
  let found = 0;
  let wanted = 0;
  gold.forEach((words, index) => {
    const spans = spansOf(words);
    const ours = spansOf(cuts[index] ?? []);
    for (const span of ours) if (spans.has(span)) right++;
    found += ours.size;
    wanted += spans.size;
  });
  const precision = right / found;
  const recall = right / wanted;
  const characters = texts.reduce((sum, text) => sum + [...text].length, 0);
  return {
    f1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    charactersPerSecond: Math.round(characters / (fastest / 1000)),
  };
}

/** Each word as 'begin-end', in code points. */
function spansOf(words: readonly string[]): ReadonlySet<string> {
  const spans = new Set<string>();
  let begin = 0;
  for (const word of words) {
    const end = begin + [...word].length;
    spans.add(`${begin}-${end}`);
    begin = end;
  }
  return spans;
}

export const evaluate: Evaluation['evaluate'] = async (paths) => {
  const gold = paths.flatMap((path) => readGold(path));
  const result: Record<string, Record<string, unknown>> = {};
  for (const [name, cut] of Object.entries(await systems())) result[name] = { ...score(cut, gold) };
  return { systems: result };
};

export const table: Evaluation['table'] = ({ systems: scores }: EvaluationResult) => {
  const percent = (rate: unknown) => (typeof rate === 'number' ? (rate * 100).toFixed(1) : '–');
  const rows = Object.entries(scores).map(
    ([name, { f1, precision, recall, charactersPerSecond }]) =>
      `| ${name} | ${percent(f1)} | ${percent(precision)} | ${percent(recall)} | ${charactersPerSecond} |`,
  );
  return [
    '| system | F1 | precision | recall | characters a second |',
    '|-|-|-|-|-|',
    ...rows,
  ].join('\n');
};
