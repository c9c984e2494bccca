import type { BrowserName } from '@/scripts/setup/browsers.mjs';
import type { DetectorCost } from './detector';
import type { DictionaryCost } from './dictionary';
import type { EngineCost } from './engines';
import type { Line } from './plot';
import type { Measures } from './reading';
import type { WordsCost } from './words';

export interface ReadingCost {
  readonly browser: BrowserName;
  readonly page: string;
  readonly characters: number;
  readonly runs: number;
  readonly measures: Measures;
}

/** All that one run of the bench found. */
export interface BenchResult {
  readonly machine: string;
  readonly date: string;
  readonly versions: Readonly<Record<BrowserName, string>>;
  readonly detector: readonly DetectorCost[];
  readonly readings: readonly ReadingCost[];
  readonly coldStart: Readonly<Partial<Record<BrowserName, number | null>>>;
  readonly engines: readonly EngineCost[];
  readonly dictionary: DictionaryCost;
  readonly words: readonly WordsCost[];
}

const PROGRAMS: Readonly<Record<BrowserName, string>> = { chrome: 'Chromium', firefox: 'Firefox' };

/** The goals, in ms: what is measured where, and the most that it may be. */
const GOALS: readonly {
  readonly name: string;
  readonly most: number;
  readonly of: (cost: ReadingCost) => number | null;
}[] = [
  { name: 'first text', most: 100, of: ({ measures }) => measures.firstText },
  { name: 'first screen annotated', most: 250, of: ({ measures }) => measures.firstScreen },
  {
    name: 'all annotated, up to 3,500 characters',
    most: 400,
    of: ({ characters, measures }) => (characters <= 3_500 ? measures.all : null),
  },
  {
    name: 'longest task after the first screen',
    most: 50,
    of: ({ measures }) => measures.longestTask,
  },
  { name: 'readings off', most: 50, of: ({ measures }) => measures.readingsOff },
  { name: 'readings on', most: 50, of: ({ measures }) => measures.readingsOn },
  { name: 'another theme', most: 50, of: ({ measures }) => measures.theme },
  { name: 'another script (title)', most: 50, of: ({ measures }) => measures.script },
];
/** The same of the words, in each browser. */
const WORDS_GOALS: readonly (readonly [name: string, most: number, of: keyof WordsCost])[] = [
  ['card of the dictionary, from the pointer’s rest', 50, 'card'],
  ['page of 20,000 words, first words', 300, 'pageOfMany'],
];
const DETECTOR_GOALS: Readonly<Record<string, number>> = {
  'a page that is not Chinese': 1,
  'an article of 1 MB': 8,
};

/** The tables of docs/performance.md, between its two marks. */
export function tables(result: BenchResult): string {
  return [
    `Measured ${result.date} on ${result.machine}; ${Object.values(result.versions).join(', ')}. Milliseconds, medians.`,
    '### The detector (Chromium, by tracing)',
    table(
      ['page', 'detector', 'all tasks of the page', 'share'],
      result.detector.map(({ page, detector, allTasks }) => [
        page,
        show(detector, 2),
        show(allTasks),
        detector !== null && allTasks ? `${show((100 * detector) / allTasks, 1)} %` : '—',
      ]),
    ),
    '### From the trigger to the text, warm background',
    table(
      [
        'browser',
        'article',
        'characters',
        'runs',
        'first text',
        'first screen annotated',
        'all annotated',
        'same text, plain page',
        'longest task after',
        'longest pause after',
      ],
      result.readings.map(({ browser, page, characters, runs, measures: m }) => [
        PROGRAMS[browser],
        page,
        count(characters),
        String(runs),
        show(m.firstText),
        show(m.firstScreen),
        show(m.all),
        show(m.plain),
        show(m.longestTask),
        show(m.longestPause),
      ]),
    ),
    '### In the open overlay',
    table(
      [
        'browser',
        'article',
        'readings off',
        'readings on',
        'theme',
        'script (title)',
        'closing',
        'late frames while scrolling',
        'heap of the page',
        'DOM nodes',
      ],
      result.readings.map(({ browser, page, measures: m }) => [
        PROGRAMS[browser],
        page,
        show(m.readingsOff),
        show(m.readingsOn),
        show(m.theme),
        show(m.script),
        show(m.close),
        m.lateFramesPercent === null ? '—' : `${show(m.lateFramesPercent)} %`,
        m.heapMB === null ? '—' : `${show(m.heapMB, 1)} MB`,
        m.nodes === null ? '—' : count(m.nodes),
      ]),
    ),
    '### Cold start',
    table(
      ['browser', 'first screen annotated, from a stopped background'],
      Object.entries(result.coldStart).map(([browser, ms]) => [
        PROGRAMS[browser as BrowserName],
        show(ms ?? null),
      ]),
    ),
    '### The engines (Node, one process)',
    table(
      ['job', 'Qingdu', 'peer', 'its time', 'Qingdu ÷ peer'],
      result.engines.map(({ job, qingdu, peer, peerMs }) => [
        job,
        show(qingdu, 1),
        peer ?? '—',
        show(peerMs, 1),
        qingdu !== null && peerMs ? show(qingdu / peerMs, 2) : '—',
      ]),
    ),
    '### The dictionary (Node), and the words',
    table(
      ['ready', 'held', 'longest match at a position', 'whole look-up'],
      [
        [
          `${show(result.dictionary.readyMs)} ms`,
          result.dictionary.heldBytes === null
            ? '—'
            : `${show(result.dictionary.heldBytes / 2 ** 20, 1)} MB`,
          `${show(result.dictionary.longestMatchUs, 1)} µs`,
          `${show(result.dictionary.lookUpUs)} µs`,
        ],
      ],
    ),
    table(
      [
        'browser',
        'card, from the pointer’s rest',
        'page of words, one word',
        'page of words, 20,000',
        'longest pause in scrolling these',
      ],
      result.words.map((cost) => [
        PROGRAMS[cost.browser],
        show(cost.card),
        show(cost.pageOfOne),
        show(cost.pageOfMany),
        show(cost.longestPause),
      ]),
    ),
    '### Goals that are not met',
    missedGoals(result),
  ].join('\n\n');
}

/** The lines of the plot: how first text, first screen and all of it grow with the article. */
export function lines({ readings }: BenchResult): readonly Line[] {
  const names = { firstText: 'first text', firstScreen: 'first screen', all: 'all annotated' };
  return (['chrome', 'firefox'] as const).flatMap((browser) =>
    (['firstText', 'firstScreen', 'all'] as const).map((measure) => ({
      name: `${names[measure]}, ${PROGRAMS[browser]}`,
      points: readings
        .filter((cost) => cost.browser === browser)
        .flatMap(({ characters, measures }) => {
          const value = measures[measure];
          return value === null ? [] : [[characters, value] as const];
        })
        .sort(([one], [other]) => one - other),
    })),
  );
}

function missedGoals({ detector, readings, words }: BenchResult): string {
  const ofDetector = detector.flatMap(({ page, detector }) => {
    const most = DETECTOR_GOALS[page];
    return most !== undefined && detector !== null && detector > most
      ? [[`detector on ${page}`, `≤ ${most} ms`, `${show(detector, 2)} ms`, 'Chromium']]
      : [];
  });
  const ofReading = GOALS.flatMap(({ name, most, of }) =>
    readings.flatMap((cost) => {
      const value = of(cost);
      const where = `${PROGRAMS[cost.browser]}, ${cost.page}`;
      return value !== null && value > most
        ? [[name, `≤ ${most} ms`, `${show(value)} ms`, where]]
        : [];
    }),
  );
  const ofWords = WORDS_GOALS.flatMap(([name, most, of]) =>
    words.flatMap((cost) => {
      const value = cost[of];
      return typeof value === 'number' && value > most
        ? [[name, `≤ ${most} ms`, `${show(value)} ms`, PROGRAMS[cost.browser]]]
        : [];
    }),
  );
  return table(['goal', 'wanted', 'measured', 'where'], [...ofDetector, ...ofReading, ...ofWords]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '-')), ...rows.map(line)].join('\n');
}

function show(value: number | null, digits = 0): string {
  return value === null ? '—' : value.toFixed(digits);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}
