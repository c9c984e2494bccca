import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as OpenCC from 'opencc-js';
import { resultOf } from '@/lib/core/script/model';
import { createDictionary } from '@/lib/engine/dictionary';
import { createOpenccConverter } from '@/lib/engine/opencc-converter';
import { builtData } from '@/scripts/eval/built-data';
import { SYSTEMS } from '@/scripts/eval/extraction/systems';
import { createAnnotator } from '@/scripts/eval/readings-systems';
import { median } from './statistics';
import { inventedText } from './texts';

/** One job done by us and by a peer, in the same process: milliseconds. */
export interface EngineCost {
  readonly job: string;
  readonly qingdu: number | null;
  readonly peer: string | null;
  readonly peerMs: number | null;
}

const CHARACTERS = 20_000;
const TARGET = { script: 'hant', region: 'tw', vocabulary: 'page', spelling: 'opencc' } as const;

/** In Node, whose V8 is Chromium's. */
export async function measureEngines(runs: number): Promise<readonly EngineCost[]> {
  return [
    await readings(runs),
    await conversion(runs),
    await lookUps(runs),
    ...(await extraction(runs)),
  ];
}

async function timed(runs: number, work: () => unknown): Promise<number | null> {
  const times: number[] = [];
  // The first run warms up.
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    await work();
    if (run > 0) times.push(performance.now() - start);
  }
  return median(times);
}

async function readings(runs: number): Promise<EngineCost> {
  const text = simplified();
  const [ours, theirs] = [await createAnnotator('qingdu'), await createAnnotator('pinyin-pro')];
  return {
    job: `readings of ${CHARACTERS} characters`,
    qingdu: await timed(runs, () => text.map(ours)),
    peer: 'pinyin-pro',
    peerMs: await timed(runs, () => text.map(theirs)),
  };
}

async function conversion(runs: number): Promise<EngineCost> {
  const text = simplified();
  const { convert } = createOpenccConverter();
  const theirs = OpenCC.Converter({ from: 'cn', to: 'tw' });
  return {
    job: `conversion of ${CHARACTERS} characters to Taiwan’s`,
    qingdu: await timed(runs, () => text.map((paragraph) => convert(paragraph, TARGET))),
    peer: 'opencc-js',
    peerMs: await timed(runs, () => text.map(theirs)),
  };
}

async function lookUps(runs: number): Promise<EngineCost> {
  const { simplify } = createOpenccConverter();
  const data = {
    dictionary: await builtData('dictionary.bin'),
    levels: await builtData('levels.tsv'),
  };
  const { lookUp } = createDictionary(data, (text) => resultOf(simplify(text)));
  const [text = ''] = inventedText(1000);
  const places = [...text].keys();
  const starts = [...places].slice(0, 100);
  return {
    job: '100 look-ups in the dictionary',
    qingdu: await timed(runs, () =>
      starts.map((start) => lookUp({ text, start, end: start + 1, readings: [] })),
    ),
    peer: null,
    peerMs: null,
  };
}

async function extraction(runs: number): Promise<readonly EngineCost[]> {
  const html = readFileSync('assets/sample/article.html', 'utf8');
  const url = 'https://news.example/article.html';
  const medianOf = async (name: string) => {
    const times: number[] = [];
    for (let run = 0; run <= runs; run++) {
      const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
      const answer = await SYSTEMS[name]?.(document, url);
      if (run > 0 && answer) times.push(answer.milliseconds);
    }
    return median(times);
  };
  const qingdu = await medianOf('qingdu');
  const costs: EngineCost[] = [];
  for (const peer of ['readability', 'defuddle']) {
    costs.push({
      job: 'extraction of the sample article (jsdom)',
      qingdu,
      peer,
      peerMs: await medianOf(peer),
    });
  }
  return costs;
}

function simplified(): readonly string[] {
  const convert = OpenCC.Converter({ from: 'tw', to: 'cn' });
  return inventedText(CHARACTERS).map((text) => convert(text));
}
