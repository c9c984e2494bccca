import type { Segmenter, WordGraph } from '@/lib/core/segment/model';
import type { ConversionName } from './converter';
import { correctionsFor, simplifyingCorrections } from './corrections/find';
import type { Correction, PlacedWord, WordedText } from './corrections/model';

/** Whether a conversion may take the phrase that stands at [start, end) of the text, in UTF-16 units. */
export type PhraseGate = (start: number, end: number) => boolean;

/** What the words of a text tell a conversion. */
export interface TextWords {
  /** Refuses phrases that cut across words; undefined where the words say nothing. */
  readonly allows: PhraseGate | undefined;
  /** Characters that their context decides. */
  readonly corrections: readonly Correction[];
}

/** Looks at the words of a text that is about to be converted by `name`. */
export type TextWordsFactory = (text: string, name: ConversionName) => TextWords;

/**
 * A phrase that cuts across the words of the text is refused when the cut that it asks for is this
 * much less likely (difference of natural logarithms) than the best one. At 1 and 2 two of OpenCC's
 * own assertions are lost, at 7 one of faults-dev.jsonl; 3 to 5 lose none.
 */
const MAX_LOSS = 3;

/** The words as our own segmentation has them: 了如 stays shut in 展示|了|如何. */
export function createTextWords(graph: Segmenter & WordGraph): TextWordsFactory {
  return (text, name) => {
    let segmented: WordedText | undefined;
    const worded = (): WordedText => {
      segmented ??= { text, words: placeWords(graph.segment(text)), graph };
      return segmented;
    };
    return {
      // The words of traditional text are not looked for: its phrase tables are small and long.
      allows: name.startsWith('s2') ? createGate(worded, graph) : undefined,
      corrections: correctionsFor(name, text, worded),
    };
  };
}

/** What the context of characters decides where no segmentation is at hand, towards simplified: 著急 → 着急. */
export const contextOnly: TextWordsFactory = (text, name) => ({
  allows: undefined,
  corrections: name === 'tw2s' ? simplifyingCorrections(text) : [],
});

function createGate(worded: () => WordedText, graph: WordGraph): PhraseGate {
  let boundaries: Uint8Array | undefined;
  return (start, end) => {
    boundaries ??= boundariesOf(worded());
    if (boundaries[start] === 1 && boundaries[end] === 1) return true;
    let isInsideWord = true;
    for (let at = start + 1; at < end; at++) if (boundaries[at] === 1) isInsideWord = false;
    if (isInsideWord) return true;
    const { text } = worded();
    let from = start;
    while (boundaries[from] !== 1) from--;
    let to = end;
    while (boundaries[to] !== 1) to++;
    const loss =
      graph.scoreOf(text.slice(from, to)) -
      graph.scoreOf(text.slice(from, start)) -
      graph.scoreOf(text.slice(start, end)) -
      graph.scoreOf(text.slice(end, to));
    return loss <= MAX_LOSS;
  };
}

/** 1 wherever a word begins, and at the end. */
function boundariesOf({ text, words }: WordedText): Uint8Array {
  const boundaries = new Uint8Array(text.length + 1);
  boundaries[0] = 1;
  for (const { start } of words) boundaries[start] = 1;
  boundaries[text.length] = 1;
  return boundaries;
}

function placeWords(words: readonly { text: string; kind: PlacedWord['kind'] }[]): PlacedWord[] {
  let start = 0;
  return words.map(({ text, kind }) => {
    const placed = { text, kind, start };
    start += text.length;
    return placed;
  });
}
