import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { plot } from '@/scripts/bench/plot';
import { MEASURES, type Measures } from '@/scripts/bench/reading';
import { type BenchResult, lines, tables } from '@/scripts/bench/report';
import { median, medians } from '@/scripts/bench/statistics';
import { inventedText } from '@/scripts/bench/texts';

const measures = (all: number | null): Measures => ({
  ...(Object.fromEntries(MEASURES.map((name) => [name, 10])) as Measures),
  all,
});

const RESULT: BenchResult = {
  machine: '2 × a processor',
  date: '2026-11-24',
  versions: { chrome: 'Chromium 156', firefox: 'Firefox 153' },
  detector: [{ page: 'a page that is not Chinese', detector: 1.5, allTasks: 30 }],
  readings: [
    { browser: 'chrome', page: 'invented', characters: 3_500, runs: 5, measures: measures(500) },
    {
      browser: 'chrome',
      page: 'invented',
      characters: 100_000,
      runs: 3,
      measures: measures(9_000),
    },
    { browser: 'firefox', page: 'invented', characters: 3_500, runs: 5, measures: measures(null) },
  ],
  coldStart: { chrome: 400, firefox: 500 },
  engines: [{ job: 'readings', qingdu: 20, peer: 'a peer', peerMs: 10 }],
  dictionary: { readyMs: 20, heldBytes: null, longestMatchUs: 5, lookUpUs: 100 },
  words: [{ browser: 'firefox', card: 70, pageOfOne: 100, pageOfMany: 200, longestPause: 20 }],
};

describe('the bench', () => {
  it('takes the middle of its runs, and leaves out what failed', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(median([])).toBeNull();
    expect(
      medians([
        { a: 1, b: null },
        { a: 3, b: 4 },
        { a: 2, b: null },
      ]),
    ).toEqual({ a: 2, b: 4 });
  });

  it('reads the same text in every run, as long as it was asked for', () => {
    const text = inventedText(3_500);
    expect(inventedText(3_500)).toEqual(text);
    expect(text.join('').length).toBeGreaterThanOrEqual(3_500);
    expect(new Set(text).size).toBe(text.length);
  });

  it('names each goal that is missed, and none that is met', () => {
    const [, missed = ''] = tables(RESULT).split('### Goals that are not met');
    expect(missed).toContain('| detector on a page that is not Chinese | ≤ 1 ms | 1.50 ms |');
    expect(missed).toContain('| all annotated, up to 3,500 characters | ≤ 400 ms | 500 ms |');
    expect(missed).toContain('from the pointer’s rest | ≤ 50 ms | 70 ms | Firefox |');
    expect(missed).not.toContain('20,000 words');
    expect(missed).not.toContain('9000');
    expect(missed).not.toContain('first text');
  });

  it('draws a line for each measure, with a point for each length that has a figure', () => {
    const { document } = new JSDOM(plot(lines(RESULT)), { contentType: 'image/svg+xml' }).window;
    const drawn = [...document.querySelectorAll('polyline')].map((line) =>
      (line.getAttribute('points') ?? '').split(' ').filter((point) => point !== ''),
    );
    expect(drawn.map((points) => points.length)).toEqual([2, 2, 2, 1, 1, 0]);
    expect(
      drawn
        .flat()
        .join(',')
        .split(',')
        .every((place) => Number.isFinite(Number(place))),
    ).toBe(true);
  });
});
