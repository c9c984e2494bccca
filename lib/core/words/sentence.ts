const ENDS = '。！？!?…\n';
/** Marks that close what the sentence's end stands in. */
const CLOSERS = '”’」』）)"';

/** The sentence of `text` that the word from `start` to `end` stands in, with its end mark. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !isEnd(text, from - 1)) from--;
  let to = end;
  while (to < text.length && !ENDS.includes(text[to] ?? '')) to++;
  while (to < text.length && (ENDS + CLOSERS).includes(text[to] ?? '')) to++;
  return text.slice(from, to).trim();
}

/** Whether a sentence ends with the character at `at`, its closing marks counted. */
function isEnd(text: string, at: number): boolean {
  let last = at;
  while (last > 0 && CLOSERS.includes(text[last] ?? '')) last--;
  return ENDS.includes(text[last] ?? '');
}
