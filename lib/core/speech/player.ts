import { type Span, sentencesOf } from './sentences';

/** The texts to read aloud, by number from 0. */
export interface SpokenTexts {
  /** The text as it is shown now; null behind the last. */
  readonly textOf: (passage: number) => string | null;
}

/** What can say one sentence. */
export interface Speaker {
  readonly speak: (text: string, events: SpeakerEvents) => void;
  /** Falls silent; events of what was being said may still come. */
  readonly cancel: () => void;
}

interface SpeakerEvents {
  /** A word starts at this offset of the text (UTF-16 units). Not every voice tells. */
  readonly onWord: (at: number) => void;
  readonly onEnd: () => void;
  readonly onFail: (reason: string) => void;
}

/** A place in the texts: a passage, and an offset in it. */
export interface Spot {
  readonly passage: number;
  readonly at: number;
}

/** What is being read, or would be read next. */
export interface Progress {
  readonly state: 'playing' | 'paused' | 'ended';
  readonly sentence: (Span & { readonly passage: number }) | null;
  /** Where in the passage the word starts that was begun last; null where the voice doesn't tell. */
  readonly word: number | null;
  /** Why the voice fell silent by itself. */
  readonly failure: string | null;
}

export interface Player {
  readonly progress: () => Progress;
  /** Reads on from the start of the sentence at a spot, or of the first one behind it. */
  readonly playFrom: (spot: Spot) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Goes to the sentence after (1) or before (-1), and stays paused where it is paused. */
  readonly skip: (by: 1 | -1) => void;
  /** Says the rest of the sentence again, from the word that was begun: with another speed, say. */
  readonly restart: () => void;
}

type Sentence = NonNullable<Progress['sentence']>;

/**
 * Reads texts aloud sentence by sentence. Pausing falls silent and remembers the word, for the
 * browsers' own pause doesn't work with every voice.
 */
export function createPlayer(
  texts: SpokenTexts,
  speaker: Speaker,
  onChange: (progress: Progress) => void,
): Player {
  let progress: Progress = { state: 'paused', sentence: null, word: null, failure: null };
  /** Events of an earlier turn are not heard. */
  let turn = 0;

  function set(next: Partial<Progress>): void {
    progress = { ...progress, ...next };
    onChange(progress);
  }

  function hush(next: Partial<Progress>): void {
    turn++;
    speaker.cancel();
    set(next);
  }

  function playFrom(spot: Spot): void {
    const sentence = sentenceFrom(texts, spot);
    if (sentence) say(sentence, sentence.start);
    else hush({ state: 'ended', sentence: null, word: null, failure: null });
  }

  function say(sentence: Sentence, from: number): void {
    const { passage, end } = sentence;
    hush({ state: 'playing', sentence, word: null, failure: null });
    const mine = turn;
    const heard = (act: () => void) => () => {
      if (mine === turn) act();
    };
    speaker.speak((texts.textOf(passage) ?? '').slice(from, end), {
      onWord: (at) => heard(() => set({ word: from + at }))(),
      onEnd: heard(() => playFrom({ passage, at: end })),
      onFail: (reason) => heard(() => hush({ state: 'paused', failure: reason }))(),
    });
  }

  function restart(): void {
    const { sentence, word } = progress;
    if (sentence) say(sentence, word ?? sentence.start);
  }

  return {
    progress: () => progress,
    playFrom,
    pause: () => hush({ state: 'paused' }),
    resume: () => (progress.sentence ? restart() : playFrom({ passage: 0, at: 0 })),
    skip(by) {
      const { sentence, state } = progress;
      if (!sentence) return;
      const next =
        by === 1 ? sentenceFrom(texts, after(sentence)) : sentenceBefore(texts, sentence);
      if (!next) return;
      if (state === 'playing') say(next, next.start);
      else set({ sentence: next, word: null });
    },
    restart() {
      if (progress.state === 'playing') restart();
    },
  };
}

function after({ passage, end }: Sentence): Spot {
  return { passage, at: end };
}

/** The sentence at a spot, or the first one behind it. */
function sentenceFrom(texts: SpokenTexts, spot: Spot): Sentence | null {
  for (let passage = spot.passage; ; passage++) {
    const text = texts.textOf(passage);
    if (text === null) return null;
    const at = passage === spot.passage ? spot.at : 0;
    const found = sentencesOf(text).find(({ end }) => end > at);
    if (found) return { ...found, passage };
  }
}

function sentenceBefore(texts: SpokenTexts, { passage, start }: Sentence): Sentence | null {
  for (let at = passage; at >= 0; at--) {
    const found = sentencesOf(texts.textOf(at) ?? '').findLast(
      (span) => at < passage || span.start < start,
    );
    if (found) return { ...found, passage: at };
  }
  return null;
}
