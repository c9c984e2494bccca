/**
 * Measures the built extension in real browsers, and its engines beside their peers.
 *
 *   npm run bench [-- --json] [-- --runs=N] [-- --longest=CHARACTERS]
 *
 * Writes the tables of docs/performance.md and its plot; with `--json` one JSON object on standard
 * output, and nothing is written.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { BROWSERS, type BrowserName } from '@/scripts/setup/browsers.mjs';
import { ARTICLES } from '@/tests/e2e/articles';
import type { Session } from '@/tests/e2e/harness/session';
import { measureDetector } from './detector';
import { measureDictionary } from './dictionary';
import { measureEngines } from './engines';
import { plot } from './plot';
import { measureColdStart, measureReading, sessionWith } from './reading';
import { type BenchResult, lines, type ReadingCost, tables } from './report';
import { inventedPage } from './texts';
import { measureWords, type WordsCost } from './words';

const DOCUMENT = 'docs/performance.md';
const PICTURE = 'docs/performance.svg';
const MARKS = ['<!-- bench -->', '<!-- /bench -->'] as const;
/** Characters of the invented articles, and how often each is read: the longest cost minutes. */
const SIZES = [
  [3_500, 5],
  [10_000, 5],
  [100_000, 1],
  [1_000_000, 1],
] as const;
const RUNS = 5;
const LOOK_UPS = 50;
/** Han characters of the page that started the project. */
const MISSION_LENGTH = 1_900;

async function main(args: readonly string[]): Promise<void> {
  const numberOf = (option: string, usual: number): number => {
    const given = args.find((argument) => argument.startsWith(`--${option}=`));
    return given ? Number(given.slice(option.length + 3)) : usual;
  };
  const runs = numberOf('runs', RUNS);
  const longest = numberOf('longest', Number.POSITIVE_INFINITY);
  const sizes = SIZES.filter(([size]) => size <= longest);
  const result = await measure(runs, sizes);
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`);
  else write(result);
}

async function measure(
  runs: number,
  sizes: readonly (readonly [number, number])[],
): Promise<BenchResult> {
  say('engines');
  const engines = await measureEngines(runs);
  say('detector');
  const detector = await measureDetector(runs);
  const readings: ReadingCost[] = [];
  const words: WordsCost[] = [];
  const versions = { chrome: '', firefox: '' };
  const coldStart: Partial<Record<BrowserName, number | null>> = {};
  for (const browser of BROWSERS) {
    const pages = new Map(sizes.map(([size]) => [`/${size}.html`, inventedPage(size)]));
    const session = await sessionWith(browser, pages);
    versions[browser] = await versionOf(session);
    readings.push(...(await readAll(session, sizes, runs)));
    say(`${browser}: words`);
    words.push(await measureWords(session, runs));
    say(`${browser}: cold start`);
    coldStart[browser] = await measureColdStart(session, '/3500.html', runs);
    await session.close();
  }
  return {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    date: new Date().toISOString().slice(0, 10),
    versions,
    detector,
    readings,
    coldStart,
    engines,
    dictionary: measureDictionary(LOOK_UPS),
    words,
  };
}

async function readAll(
  session: Session,
  sizes: readonly (readonly [number, number])[],
  runs: number,
): Promise<readonly ReadingCost[]> {
  const mission = ARTICLES.find(({ path }) => path.startsWith('/shared/'));
  const wanted = [
    ...(mission
      ? [{ page: mission.name, path: mission.path, characters: MISSION_LENGTH, runs }]
      : []),
    ...sizes.map(([size, most]) => ({
      page: 'invented news',
      path: `/${size}.html`,
      characters: size,
      runs: Math.min(most, runs),
    })),
  ];
  // Warms up the background and the browser; not counted.
  await measureReading(session, '/3500.html', 1);
  const costs: ReadingCost[] = [];
  for (const { path, ...rest } of wanted) {
    say(`${session.name}: ${rest.page}, ${rest.characters} characters`);
    const measures = await measureReading(session, path, rest.runs);
    costs.push({ browser: session.name, ...rest, measures });
  }
  return costs;
}

async function versionOf(session: Session): Promise<string> {
  const tab = await session.open('/pages/empty.html');
  return (await tab.browser().version()).replace('/', ' ');
}

function write(result: BenchResult): void {
  const [open, close] = MARKS;
  const [before, rest = ''] = readFileSync(DOCUMENT, 'utf8').split(open);
  const [, after] = rest.split(close);
  if (after === undefined) throw new Error(`${DOCUMENT} has lost its marks ${MARKS.join(' ')}`);
  writeFileSync(DOCUMENT, `${before}${open}\n\n${tables(result)}\n\n${close}${after}`);
  writeFileSync(PICTURE, plot(lines(result)));
  // Lint looks at tables, too.
  execFileSync('node_modules/.bin/biome', ['format', '--write', DOCUMENT], { stdio: 'ignore' });
  say(`written: ${DOCUMENT}, ${PICTURE}`);
}

function say(line: string): void {
  process.stderr.write(`bench: ${line}\n`);
}

await main(process.argv.slice(2));
