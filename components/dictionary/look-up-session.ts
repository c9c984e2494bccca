import type { LookUp } from '@/lib/core/dictionary/model';
import type { Box } from './place-card';

/** What was found for a word. */
export interface Answer {
  readonly lookUp: LookUp;
  /** The sentence that the word was met in. */
  readonly sentence: string;
}

/** The card on the screen. */
export interface Shown<Word> extends Answer {
  readonly word: Word;
  readonly box: Box;
  /** Which of the words found is shown. */
  readonly chosen: number;
  /** Stays whatever the pointer does, until it is closed. */
  readonly pinned: boolean;
}

/** What words are to a session: elements of the article, or places of a page. */
export interface SessionPorts<Word> {
  /** Looks a word up where it stands; null where there is nothing to ask. */
  readonly ask: (word: Word) => Promise<Answer | null>;
  /** Looks up a word by itself. */
  readonly lookUpForm: (form: string) => Promise<LookUp | null>;
  /** Whether the word still stands in its document. */
  readonly isThere: (word: Word) => boolean;
  readonly boxOf: (word: Word) => Box;
  /** Brings a word into view. */
  readonly reveal: (word: Word) => void;
  /** Shows which word is looked up, and which no more. */
  readonly mark: (word: Word | null, before: Word | null) => void;
  readonly onChange: () => void;
}

export interface LookUpSession<Word> {
  readonly shown: () => Shown<Word> | null;
  /** The word that was looked up last, card or not. */
  readonly word: () => Word | null;
  readonly onRest: (word: Word | null, at: { readonly x: number; readonly y: number }) => void;
  readonly onTap: (word: Word | null) => void;
  /** Goes to a word by keys, and brings it into view. */
  readonly step: (word: Word) => void;
  /** Shows another word in the card. */
  readonly goTo: (form: string) => void;
  /** Shows another of the words found. */
  readonly choose: (index: number) => void;
  readonly pin: () => void;
  /** Answers whether there was a card to close. */
  readonly close: () => boolean;
  /** Keeps the card beside its word where the text moves. */
  readonly follow: () => void;
}

/** The pointer may cross this much of nothing on its way from the word to the card, in CSS px. */
const CORRIDOR = 8;

/** Which word is looked up and what of it is shown; the last asked wins. */
export function createSession<Word>(ports: SessionPorts<Word>): LookUpSession<Word> {
  let shown: Shown<Word> | null = null;
  let current: Word | null = null;
  let asked = 0;

  function mark(word: Word | null): void {
    ports.mark(word, current);
    current = word;
  }

  function show(next: Shown<Word> | null): void {
    shown = next;
    ports.onChange();
  }

  async function ask(word: Word, answering: Promise<Answer | null>, always: boolean) {
    const number = ++asked;
    const answer = await answering;
    if (number !== asked || !ports.isThere(word)) return;
    if (answer && (always || saysSomething(answer.lookUp))) {
      const pinned = word === shown?.word && shown.pinned;
      const { chosen } = answer.lookUp;
      show({ ...answer, word, chosen, box: ports.boxOf(word), pinned });
    } else if (shown) show(null);
  }

  function lookUpAt(word: Word, always: boolean): void {
    mark(word);
    void ask(word, ports.ask(word), always);
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
    word: () => (current !== null && ports.isThere(current) ? current : null),
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
      ports.reveal(word);
      lookUpAt(word, true);
    },
    goTo(form) {
      if (current === null) return;
      const sentence = shown?.sentence ?? '';
      const answering = ports
        .lookUpForm(form)
        .then((lookUp): Answer | null => lookUp && { lookUp, sentence });
      void ask(current, answering, true);
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
      const box = ports.boxOf(shown.word);
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
