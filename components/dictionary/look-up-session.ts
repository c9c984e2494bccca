import type { AnnotatedText } from '@/lib/core/annotation/model';
import type { LookUpRequest } from '@/lib/core/dictionary/look-up';
import type { LookUp } from '@/lib/core/dictionary/model';
import type { Box } from './place-card';
import { boxOf, placeOf } from './word-places';

/** The card on the screen. */
export interface Shown {
  readonly word: HTMLElement;
  readonly lookUp: LookUp;
  readonly box: Box;
  /** Which of the words found is shown. */
  readonly chosen: number;
  /** The sentence that the word was met in. */
  readonly sentence: string;
  /** Stays whatever the pointer does, until it is closed. */
  readonly pinned: boolean;
}

export interface LookUpSession {
  readonly shown: () => Shown | null;
  /** The word that was looked up last, card or not. */
  readonly word: () => HTMLElement | null;
  readonly onRest: (
    word: HTMLElement | null,
    at: { readonly x: number; readonly y: number },
  ) => void;
  readonly onTap: (word: HTMLElement | null) => void;
  /** Goes to a word by keys, and brings it into view. */
  readonly step: (word: HTMLElement) => void;
  /** Shows another word in the card. */
  readonly goTo: (form: string) => void;
  /** Shows another of the words found. */
  readonly choose: (index: number) => void;
  readonly pin: () => void;
  /** Answers whether there was a card to close. */
  readonly close: () => boolean;
  /** Keeps the card beside its word where the article moves. */
  readonly follow: () => void;
}

/** Marks the word that the card belongs to. */
const CURRENT = 'data-looked-up';
/** The pointer may cross this much of nothing on its way from the word to the card, in CSS px. */
const CORRIDOR = 8;

/** Which word is looked up and what of it is shown; the last asked wins. */
export function createSession(
  lookUpWord: (request: LookUpRequest) => Promise<LookUp | null>,
  annotationOf: (passage: string) => AnnotatedText | undefined,
  onChange: () => void,
): LookUpSession {
  let shown: Shown | null = null;
  let current: HTMLElement | null = null;
  let asked = 0;

  function mark(word: HTMLElement | null): void {
    current?.removeAttribute(CURRENT);
    word?.setAttribute(CURRENT, '');
    current = word;
  }

  function show(next: Shown | null): void {
    shown = next;
    onChange();
  }

  async function ask(
    word: HTMLElement,
    sentence: string,
    request: LookUpRequest | null,
    always: boolean,
  ) {
    const number = ++asked;
    const lookUp = request && (await lookUpWord(request));
    if (number !== asked || !word.isConnected) return;
    if (lookUp && (always || saysSomething(lookUp))) {
      const pinned = word === shown?.word && shown.pinned;
      show({ word, lookUp, chosen: lookUp.chosen, sentence, box: boxOf(word), pinned });
    } else if (shown) show(null);
  }

  function lookUpAt(word: HTMLElement, always: boolean): void {
    mark(word);
    const place = placeOf(word, annotationOf);
    void ask(word, place?.sentence ?? '', place?.request ?? null, always);
  }

  function close(): boolean {
    asked++;
    mark(null);
    if (!shown) return false;
    show(null);
    return true;
  }

  return {
    shown: () => shown,
    word: () => (current?.isConnected ? current : null),
    onRest(word, at) {
      if (shown?.pinned) return;
      if (word) {
        if (word !== current) lookUpAt(word, false);
      } else if (!shown || !isOnTheWay(shown.box, at)) close();
    },
    onTap(word) {
      if (word) lookUpAt(word, true);
      else close();
    },
    step(word) {
      word.scrollIntoView({ block: 'nearest' });
      lookUpAt(word, true);
    },
    goTo(form) {
      const word = current;
      if (word) {
        const request = { text: form, start: 0, end: form.length, readings: [] };
        void ask(word, shown?.sentence ?? '', request, true);
      }
    },
    choose(index) {
      if (shown) show({ ...shown, chosen: index });
    },
    pin() {
      if (shown) show({ ...shown, pinned: !shown.pinned });
    },
    close,
    follow() {
      if (!shown || shown.pinned) return;
      const box = boxOf(shown.word);
      if (box.bottom < 0 || box.top > innerHeight) close();
      else show({ ...shown, box });
    },
  };
}

function saysSomething({ words, explanation }: LookUp): boolean {
  return explanation !== null || words.some((word) => word.entries.length > 0);
}

/** Straight above or below the word, where the card is. */
function isOnTheWay(word: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return (
    x >= word.left - CORRIDOR &&
    x <= word.right + CORRIDOR &&
    y >= word.top - CORRIDOR &&
    y <= word.bottom + CORRIDOR
  );
}
