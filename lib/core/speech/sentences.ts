/** A stretch of a text, in UTF-16 units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with its end marks and what closes it, or what is left at the end of the text. */
const SENTENCE = /[^。！？!?…\n]+(?:[。！？!?…]+[”’」』）)"]*|\n|$)/gu;
/** A clause with its mark. */
const CLAUSE = /[^，；：、,;:]+[，；：、,;:]*[”’」』）)"]*/gu;
/** What a voice says: a letter, a character, a numeral. */
const SOUND = /[\p{L}\p{N}]/u;

/** Long enough for almost every sentence; what is longer is cut at its clauses, to be heard and found again. */
const MOST_UNITS = 90;

/** The sentences of a text in order, as they are spoken one by one; what makes no sound is left out. */
export function sentencesOf(text: string): readonly Span[] {
  return spansOf(text, SENTENCE, 0)
    .flatMap((span) => (span.end - span.start > MOST_UNITS ? clausesOf(text, span) : [span]))
    .filter(({ start, end }) => SOUND.test(text.slice(start, end)));
}

/** The clauses of a long sentence, as many together as stay short. */
function clausesOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  for (const clause of spansOf(text.slice(start, end), CLAUSE, start)) {
    const last = parts.at(-1);
    if (last && clause.end - last.start <= MOST_UNITS) {
      parts[parts.length - 1] = { start: last.start, end: clause.end };
    } else parts.push(clause);
  }
  return parts;
}

function spansOf(text: string, pattern: RegExp, offset: number): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: offset + index + (found.length - found.trimStart().length),
    end: offset + index + found.trimEnd().length,
  }));
}
