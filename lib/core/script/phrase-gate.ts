import type { Segmenter, WordGraph } from '@/lib/core/segment/model';

/** Whether a conversion may take the phrase that stands at [start, end) of the text, in UTF-16 units. */
export type PhraseGate = (start: number, end: number) => boolean;

/** Opens the gate for one simplified text. */
export type PhraseGateFactory = (text: string) => PhraseGate;

/**
 * A phrase that cuts across the words of the text is refused when the cut that it asks for is this
 * much less likely (difference of natural logarithms) than the best one. Measured on one half of
 * faults-dev.jsonl against OpenCC's assertions, see docs/conversion.md.
 */
const MAX_LOSS = 4;

/** The gate that asks our own segmentation: 了如 stays shut in 展示|了|如何. */
export function createPhraseGateFactory(graph: Segmenter & WordGraph): PhraseGateFactory {
  return (text) => {
    let boundaries: Uint8Array | undefined;
    return (start, end) => {
      boundaries ??= boundariesOf(text, graph);
      if (boundaries[start] === 1 && boundaries[end] === 1) return true;
      let isInsideWord = true;
      for (let at = start + 1; at < end; at++) if (boundaries[at] === 1) isInsideWord = false;
      if (isInsideWord) return true;
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
  };
}

/** 1 wherever a word begins, and at the end. */
function boundariesOf(text: string, segmenter: Segmenter): Uint8Array {
  const boundaries = new Uint8Array(text.length + 1);
  let at = 0;
  for (const word of segmenter.segment(text)) {
    boundaries[at] = 1;
    at += word.text.length;
  }
  boundaries[text.length] = 1;
  boundaries[0] = 1;
  return boundaries;
}
