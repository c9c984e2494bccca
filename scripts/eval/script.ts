/**
 * Script conversion: ours against opencc-js, on OpenCC's test cases (.json), on single conversions
 * (`{"config","input","expected"}` lines, .jsonl) and on text that conversion to Taiwan's traditional
 * must leave as it is (.txt, one passage a line, the file a page). Of a folder of labelled pages it counts
 * the characters of simplified bodies that conversion is to change, and how many it does.
 */
import { readFileSync, statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Converter } from 'opencc-js';
import {
  type ConversionName,
  type ConversionOptions,
  convertPassage,
} from '@/lib/core/script/converter';
import { countScripts, judgePage } from '@/lib/core/script/detect';
import { resultOf, type ScriptTarget } from '@/lib/core/script/model';
import { keptWords } from '@/lib/core/script/vocabulary';
import { createTextWords } from '@/lib/core/script/words';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { OpenCC } from '@/lib/engine/opencc';
import { builtData } from './built-data';
import { labelledPages } from './extraction/truth';
import type { Evaluation, EvaluationResult } from './model';

interface Case {
  readonly config: ConversionName;
  readonly input: string;
  readonly expected: string;
}

interface TestFile {
  readonly path: string;
  readonly cases: readonly Case[];
  /** Lines that must stay, of a page of their own; empty for files of cases. */
  readonly ordinary: readonly string[];
  /** Simplified pages that must change, each its passages; of folders alone. */
  readonly pages: readonly (readonly string[])[];
}

interface System {
  readonly convert: (input: string, config: ConversionName) => string;
  /** Converts the passages of a page to Taiwan's traditional. */
  readonly convertPage: (passages: readonly string[]) => readonly string[];
}

/** What opencc-js calls the two ends of each of OpenCC's configurations. */
const ENDS: Readonly<Record<ConversionName, readonly [from: string, to: string]>> = {
  hk2s: ['hk', 'cn'],
  hk2sp: ['hkp', 'cn'],
  hk2t: ['hk', 't'],
  jp2t: ['jp', 't'],
  s2hk: ['cn', 'hk'],
  s2hkp: ['cn', 'hkp'],
  s2t: ['cn', 't'],
  s2tw: ['cn', 'tw'],
  s2twp: ['cn', 'twp'],
  t2hk: ['t', 'hk'],
  t2jp: ['t', 'jp'],
  t2s: ['t', 'cn'],
  t2tw: ['t', 'tw'],
  tw2s: ['tw', 'cn'],
  tw2sp: ['twp', 'cn'],
  tw2t: ['tw', 't'],
};

const TAIWAN: ScriptTarget = {
  script: 'hant',
  region: 'tw',
  vocabulary: 'page',
  spelling: 'opencc',
};

/** Rounds of timing: the fastest counts, so that neither warming up nor a neighbour does. */
const ROUNDS = 5;
/** Characters of each round: enough to outweigh the clock. */
const TIMED_CHARACTERS = 400_000;

function readFolder(path: string): TestFile {
  const pages = [...labelledPages([path])].flatMap(({ body }) => {
    const { simplified = 0, traditional = 0 } = body ? countScripts(body) : {};
    return body && simplified > traditional ? [body.split('\n')] : [];
  });
  return { path, cases: [], ordinary: [], pages };
}

function readFile(path: string): TestFile {
  if (statSync(path).isDirectory()) return readFolder(path);
  const text = readFileSync(path, 'utf8');
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (path.endsWith('.txt')) return { path, cases: [], ordinary: lines, pages: [] };
  if (path.endsWith('.jsonl')) {
    return { path, cases: lines.map((line): Case => JSON.parse(line)), ordinary: [], pages: [] };
  }
  // OpenCC's own file has commas before closing brackets.
  const { cases }: { cases: { input: string; expected: Record<string, string> }[] } = JSON.parse(
    text.replace(/,(?=\s*[\]}])/g, ''),
  );
  return {
    path,
    cases: cases.flatMap(({ input, expected }) =>
      Object.entries(expected).map(([config, output]) => ({
        config: config as ConversionName,
        input,
        expected: output,
      })),
    ),
    ordinary: [],
    pages: [],
  };
}

function createOurs(opencc: OpenCC, options: ConversionOptions): System {
  return {
    convert: (input, config) =>
      opencc.convert(input, config, { ...options, keep: keptWords(config) }),
    convertPage(passages) {
      const page = judgePage(passages, null, '');
      return passages.map((text) => resultOf(convertPassage(opencc, text, TAIWAN, page, options)));
    },
  };
}

function createPeer(): System {
  const converters = new Map<ConversionName, (text: string) => string>();
  const convert: System['convert'] = (input, config) => {
    const [from, to] = ENDS[config];
    const converter = converters.get(config) ?? Converter({ from, to });
    converters.set(config, converter);
    return converter(input);
  };
  return {
    convert,
    convertPage: (passages) => passages.map((text) => convert(text, 's2tw')),
  };
}

function score(system: System, file: TestFile): { passed: number; total: number } {
  const right = file.cases.filter(
    ({ config, input, expected }) => system.convert(input, config) === expected,
  );
  const converted = system.convertPage(file.ordinary);
  const kept = file.ordinary.filter((line, index) => converted[index] === line);
  const changes = file.pages.map((page) => changesOf(system, page));
  const sum = (key: 'made' | 'wanted') => changes.reduce((all, one) => all + one[key], 0);
  return {
    passed: right.length + kept.length + sum('made'),
    total: file.cases.length + file.ordinary.length + sum('wanted'),
  };
}

/** The characters of a page that conversion without a guard changes, and how many of them the page's changes. */
function changesOf(system: System, page: readonly string[]): { made: number; wanted: number } {
  const converted = system.convertPage(page);
  let made = 0;
  let wanted = 0;
  for (const [index, text] of page.entries()) {
    const want = system.convert(text, 's2tw');
    const got = converted[index] ?? '';
    // Where one character becomes two, places can't be compared.
    if (want.length !== text.length || got.length !== text.length) continue;
    for (let at = 0; at < text.length; at++) {
      if (want[at] === text[at]) continue;
      wanted++;
      if (got[at] !== text[at]) made++;
    }
  }
  return { made, wanted };
}

/** Characters a second over all inputs, by the fastest of a few rounds. */
function speedOf(system: System, files: readonly TestFile[]): number {
  const inputs = files.flatMap(({ cases, ordinary }): readonly Case[] => [
    ...cases,
    ...ordinary.map((line): Case => ({ config: 's2tw', input: line, expected: line })),
  ]);
  const characters = inputs.reduce((sum, { input }) => sum + input.length, 0);
  const repeats = Math.ceil(TIMED_CHARACTERS / Math.max(1, characters));
  let fastest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const { input, config } of inputs) system.convert(input, config);
    }
    fastest = Math.min(fastest, performance.now() - start);
  }
  return Math.round((characters * repeats) / (fastest / 1000));
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What it costs to get ready for `configs`: milliseconds, and megabytes that stay. */
function costOf<T>(
  create: () => T,
  use: (system: T, config: ConversionName) => void,
  configs: readonly ConversionName[],
): { system: T; buildMs: number; heapMB: number } {
  const before = memoryInUse();
  let system = create();
  for (const config of configs) use(system, config);
  const heapMB = (memoryInUse() - before) / 1e6;
  let buildMs = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    system = create();
    for (const config of configs) use(system, config);
    buildMs = Math.min(buildMs, performance.now() - start);
  }
  return { system, buildMs: rounded(buildMs), heapMB: rounded(heapMB) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export const evaluate: Evaluation['evaluate'] = async (paths) => {
  const files = paths.map(readFile);
  const all = Object.keys(ENDS) as ConversionName[];
  // Ours is ready for all sixteen configurations, the peer for one: it builds its tries anew for each.
  const ours = costOf(
    () => new OpenCC(),
    (opencc, config) => opencc.convert('云', config),
    all,
  );
  const peer = costOf(createPeer, (system, config) => system.convert('云', config), ['s2tw']);
  const words = createTextWords(createSegmenter(await builtData('words.bin')));
  const systems = {
    qingdu: { ...ours, system: createOurs(ours.system, { words }) },
    'opencc-js': peer,
  };
  return {
    systems: Object.fromEntries(
      Object.entries(systems).map(([name, { system, buildMs, heapMB }]) => [
        name,
        {
          files: Object.fromEntries(files.map((file) => [file.path, score(system, file)])),
          buildMs,
          heapMB,
          charactersPerSecond: speedOf(system, files),
        },
      ]),
    ),
  };
};

export const table: Evaluation['table'] = ({ systems }: EvaluationResult) => {
  const names = Object.keys(systems);
  const cell = (name: string, path: string): string => {
    const files = systems[name]?.files as Record<string, { passed: number; total: number }>;
    const { passed = 0, total = 0 } = files[path] ?? {};
    return `${passed} of ${total}`;
  };
  const paths = Object.keys((systems[names[0] ?? '']?.files ?? {}) as object);
  return [
    `| file | ${names.join(' | ')} |`,
    `|-|${'-|'.repeat(names.length)}`,
    ...paths.map((path) => `| ${path} | ${names.map((name) => cell(name, path)).join(' | ')} |`),
    ...['buildMs', 'heapMB', 'charactersPerSecond'].map(
      (key) => `| ${key} | ${names.map((name) => String(systems[name]?.[key])).join(' | ')} |`,
    ),
  ].join('\n');
};
