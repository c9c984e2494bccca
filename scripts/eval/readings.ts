/** Readings: ours as a whole and layer by layer, and pinyin-pro, as given and in traditional. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Converter } from 'opencc-js';
import type { Evaluation, EvaluationResult } from './model';
import { countSentence, emptyCounts, goldReading, type Row, unmerged } from './readings-score';
import { type Annotator, createAnnotator, SYSTEMS, type SystemName } from './readings-systems';

/** Rounds of timing over the texts: the fastest counts. */
const ROUNDS = 3;
/** Characters that the table lists. */
const WORST = 30;
/** Enough to time: more tells nothing new. */
const TIMED_TEXTS = 2000;

interface Scores {
  readonly [figure: string]: unknown;
}

function readRows(path: string): readonly Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => JSON.parse(line));
}

function score(rows: readonly Row[], annotate: Annotator): Scores {
  const counts = emptyCounts();
  let polyphones = 0;
  let right = 0;
  for (const row of rows) {
    const found = unmerged(row.text, annotate(row.text));
    if ('at' in row) {
      polyphones++;
      if (found[row.at] === goldReading(row.reading)) right++;
    } else {
      countSentence(counts, row.text, row.readings, found);
    }
  }
  if (polyphones > 0) return { polyphones, accuracy: right / polyphones };
  const { syllables, errors, neutralGold, neutralFound, neutralRight } = counts;
  return {
    syllables,
    errorsPer1000: (1000 * errors) / syllables,
    neutralRecall: neutralGold > 0 ? neutralRight / neutralGold : null,
    neutralPrecision: neutralFound > 0 ? neutralRight / neutralFound : null,
    worst: [...counts.byCharacter].sort((a, b) => b[1] - a[1]),
  };
}

/** Both scripts have as many code points, or the text is left out: gold positions would be off. */
function toTraditional(rows: readonly Row[]): readonly Row[] {
  const convert = Converter({ from: 'cn', to: 'tw' });
  return rows
    .map((row) => ({ ...row, text: convert(row.text) }))
    .filter((row, index) => [...row.text].length === [...(rows[index]?.text ?? '')].length);
}

function speed(texts: readonly string[], annotate: Annotator): number {
  const characters = texts.reduce((sum, text) => sum + [...text].length, 0);
  let fastest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const text of texts) annotate(text);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return Math.round(characters / (fastest / 1000));
}

function loading(name: SystemName): { loadMs: number; heapMB: number } {
  const script = fileURLToPath(new URL('readings-load.ts', import.meta.url));
  const { stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', './scripts/alias.mjs', script, name],
    { cwd: fileURLToPath(new URL('../../', import.meta.url)), encoding: 'utf8' },
  );
  return JSON.parse(stdout);
}

export const evaluate: Evaluation['evaluate'] = async (paths) => {
  const files = paths.map((path) => {
    const asGiven = readRows(path);
    return { path, asGiven, traditional: toTraditional(asGiven) };
  });
  const texts = files
    .flatMap(({ asGiven }) => asGiven.map((row) => row.text))
    .slice(0, TIMED_TEXTS);
  const systems: Record<string, Record<string, unknown>> = {};
  for (const name of SYSTEMS) {
    const annotate = await createAnnotator(name);
    systems[name] = {
      files: Object.fromEntries(
        files.map((file) => [
          file.path,
          {
            asGiven: score(file.asGiven, annotate),
            traditional: score(file.traditional, annotate),
          },
        ]),
      ),
      charactersPerSecond: speed(texts, annotate),
      ...loading(name),
    };
  }
  return { systems };
};

export const table: Evaluation['table'] = ({ systems }: EvaluationResult) => {
  const lines = [
    '| system | file | as given | traditional | neutral recall · precision | characters a second | load ms | heap MB |',
    '|-|-|-|-|-|-|-|-|',
  ];
  for (const [name, figures] of Object.entries(systems)) {
    const { charactersPerSecond, loadMs, heapMB } = figures;
    for (const [path, { asGiven, traditional }] of filesOf(figures.files)) {
      const neutral =
        asGiven.neutralRecall === undefined
          ? '–'
          : `${percent(asGiven.neutralRecall)} · ${percent(asGiven.neutralPrecision)}`;
      lines.push(
        `| ${name} | ${path.split('/').at(-1)} | ${show(asGiven)} | ${show(traditional)} | ${neutral} | ${charactersPerSecond} | ${Number(loadMs).toFixed(0)} | ${Number(heapMB).toFixed(1)} |`,
      );
    }
  }
  return [...lines, '', ...worstLines(systems)].join('\n');
};

/** The characters with the most errors of pinyin-pro and of ours together, and what each system has. */
function worstLines(systems: EvaluationResult['systems']): readonly string[] {
  const names = ['pinyin-pro', 'qingdu-2-words', 'qingdu'];
  const counts = new Map<string, number[]>();
  names.forEach((name, column) => {
    for (const [, { asGiven }] of filesOf(systems[name]?.files ?? {})) {
      for (const [character, errors] of (asGiven.worst ?? []) as [string, number][]) {
        const row = counts.get(character) ?? names.map(() => 0);
        row[column] = (row[column] ?? 0) + errors;
        counts.set(character, row);
      }
    }
  });
  const total = ([peer = 0, , ours = 0]: readonly number[]) => peer + ours;
  const worst = [...counts].sort(([, a], [, b]) => total(b) - total(a)).slice(0, WORST);
  if (worst.length === 0) return [];
  return [
    `| errors | ${names.join(' | ')} |`,
    `|-|${'-|'.repeat(names.length)}`,
    ...worst.map(([character, row]) => `| ${character} | ${row.join(' | ')} |`),
  ];
}

function filesOf(files: unknown): [string, { asGiven: Scores; traditional: Scores }][] {
  return Object.entries(files as Record<string, { asGiven: Scores; traditional: Scores }>);
}

function show(scores: Scores): string {
  return 'accuracy' in scores
    ? `${percent(scores.accuracy)} %`
    : `${Number(scores.errorsPer1000).toFixed(2)} ‰`;
}

function percent(rate: unknown): string {
  return typeof rate === 'number' ? (rate * 100).toFixed(2) : '–';
}
