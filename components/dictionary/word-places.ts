import type { AnnotatedText } from '@/lib/core/annotation/model';
import type { LookUpRequest } from '@/lib/core/dictionary/look-up';
import { sentenceAround } from '@/lib/core/words/sentence';
import type { Box } from './place-card';

/** What every word of the article carries: its passage, and its offset in the passage's original text. */
export const WORD_ATTRIBUTE = 'data-word';
const WORDS = `[${WORD_ATTRIBUTE}]`;

/** The value of WORD_ATTRIBUTE for the word that starts at `start` (UTF-16 units) of a passage. */
export function wordName(passage: string, start: number): string {
  return `${passage} ${start}`;
}

/** The word that an event's target stands in, or null. */
export function wordAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(WORDS) : null;
}

/** The word after (1) or before (-1) `word` in the article; without `word`, the first that is in the window. */
export function neighbour(
  article: HTMLElement,
  word: HTMLElement | null,
  step: 1 | -1,
): HTMLElement | null {
  const words = [...article.querySelectorAll<HTMLElement>(WORDS)];
  const at = word ? words.indexOf(word) : -1;
  if (at >= 0) return words[at + step] ?? null;
  return words.find((one) => one.getBoundingClientRect().top >= FIRST_VISIBLE_PX) ?? null;
}

/** Below the overlay's header: 52 px with its line. */
const FIRST_VISIBLE_PX = 54;

/** How much of the passage goes with a word, on each side: more than the longest headword. */
const CONTEXT = 24;

/** A word of the article in its place. */
interface WordPlace {
  readonly request: LookUpRequest;
  readonly sentence: string;
}

/**
 * What to ask the dictionary for a word of the article: the word as it is shown, in its sentence.
 *
 * @param annotationOf the annotations by passage.
 */
export function placeOf(
  word: HTMLElement,
  annotationOf: (passage: string) => AnnotatedText | undefined,
): WordPlace | null {
  const [passage = '', offset = ''] = (word.getAttribute(WORD_ATTRIBUTE) ?? '').split(' ');
  let at = 0;
  let shown = '';
  let place: { start: number; end: number; readings: readonly string[] } | null = null;
  for (const token of annotationOf(passage)?.tokens ?? []) {
    const start = shown.length;
    shown += token.shown;
    const isIt = at <= Number(offset) && Number(offset) < at + token.text.length;
    if (isIt) {
      const readings = token.readings.filter((reading) => reading !== null);
      place = { start, end: shown.length, readings };
    }
    at += token.text.length;
  }
  if (!place) return null;
  const { start, end, readings } = place;
  const from = Math.max(0, start - CONTEXT);
  const text = shown.slice(from, end + CONTEXT);
  return {
    request: { text, start: start - from, end: end - from, readings },
    sentence: sentenceAround(shown, start, end),
  };
}

/** Where a word stands in the window: all its lines together. */
export function boxOf(word: Element): Box {
  const { left, top, right, bottom } = word.getBoundingClientRect();
  return { left, top, right, bottom };
}
