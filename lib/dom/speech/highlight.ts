/** The names by which assets/speech.css draws them. */
const SENTENCE = 'qingdu-sentence';
const WORD = 'qingdu-word';

/** Marks what is being read aloud, without a change to the text's elements. */
export function markSpoken(sentence: readonly Range[], word: readonly Range[]): void {
  CSS.highlights.set(SENTENCE, new Highlight(...sentence));
  const above = new Highlight(...word);
  above.priority = 1;
  CSS.highlights.set(WORD, above);
}

export function unmarkSpoken(): void {
  CSS.highlights.delete(SENTENCE);
  CSS.highlights.delete(WORD);
}
