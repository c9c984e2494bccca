import type { AnnotatedText, Token } from '@/lib/core/annotation/model';
import type { Reader, Reading } from '@/lib/core/reading/model';
import type { Names } from '@/lib/core/reading/names';
import { type AlignedText, identity, resultOf } from '@/lib/core/script/model';
import type { Segmenter, TokenKind, Word } from '@/lib/core/segment/model';
import { isHan } from '@/lib/core/text/han';

/** What annotation needs of the engines. */
export interface AnnotationPorts {
  readonly segmenter: Segmenter;
  readonly reader: Reader;
  readonly names: Names;
  /** The simplified form, which is what words and readings are found in. */
  readonly simplify: (text: string) => AlignedText;
}

/** What was read, in code points, and its readings. */
interface ReadWord {
  readonly simplified: readonly string[];
  readonly readings: readonly (Reading | null)[];
}

/** A text in code points, cut at some of the boundaries between them. */
interface Cuts {
  readonly characters: readonly string[];
  /** For each boundary of the original: the boundary here, or undefined inside a unit that has none. */
  readonly at: readonly (number | undefined)[];
}

/**
 * Annotates one passage: segmented and read in its simplified form, in its sentence, and laid on the
 * characters that are shown.
 *
 * @param text the passage as it stands in the original.
 * @param shown the same passage in the reader's script; its `from` sides joined are `text`.
 *   Left out where the original is shown.
 */
export function annotate(text: string, ports: AnnotationPorts, shown?: AlignedText): AnnotatedText {
  const simplified = cutsOf(ports.simplify(text));
  const display = cutsOf(shown ?? identity(text));
  const words = ports.segmenter.segment(simplified.characters.join(''));
  const readings = ports.reader.read(words).flat();
  const original = [...text];
  const kinds = kindsByStart(words);
  const names = nameStarts(words, ports.names);

  const tokens: Token[] = [];
  let start = 0;
  for (let end = 1; end <= original.length; end++) {
    const simplifiedEnd = simplified.at[end];
    const shownEnd = display.at[end];
    const isBoundary =
      simplifiedEnd !== undefined &&
      shownEnd !== undefined &&
      (kinds.has(simplifiedEnd) || end === original.length);
    if (!isBoundary) continue;
    const simplifiedStart = simplified.at[start] ?? 0;
    const shownCharacters = display.characters.slice(display.at[start] ?? 0, shownEnd);
    const plain = simplified.characters.slice(simplifiedStart, simplifiedEnd);
    const read: ReadWord =
      shown === undefined || sameWord(plain, shownCharacters, ports)
        ? { simplified: plain, readings: readings.slice(simplifiedStart, simplifiedEnd) }
        : readAlone(shownCharacters, ports);
    const shownText = shownCharacters.join('');
    const simplifiedText = read.simplified.join('');
    tokens.push({
      text: original.slice(start, end).join(''),
      shown: shownText,
      kind: kinds.get(simplifiedStart) ?? 'word',
      readings: layReadings(read.readings, shownCharacters),
      ...(simplifiedText === shownText ? {} : { simplified: simplifiedText }),
      ...(names.has(simplifiedStart) ? { isName: true } : {}),
    });
    start = end;
  }
  return { tokens };
}

function cutsOf(aligned: AlignedText): Cuts {
  const characters: string[] = [];
  const at: (number | undefined)[] = [0];
  for (const piece of aligned) {
    const from = [...piece.from].length;
    const to = [...piece.to];
    const base = characters.length;
    for (let i = 1; i <= from; i++) {
      at.push(i === from ? base + to.length : from === to.length ? base + i : undefined);
    }
    characters.push(...to);
  }
  return { characters, at };
}

/** The kind of the word that starts at each boundary, in code points; the end of the text included. */
function kindsByStart(words: readonly Word[]): ReadonlyMap<number, TokenKind> {
  const kinds = new Map<number, TokenKind>();
  let at = 0;
  for (const word of words) {
    kinds.set(at, word.kind);
    at += [...word.text].length;
  }
  return kinds;
}

/** Where names begin, in code points. */
function nameStarts(words: readonly Word[], names: Names): ReadonlySet<number> {
  const starts = new Set<number>();
  const isName = names.find(words);
  let at = 0;
  words.forEach((word, index) => {
    if (isName[index]) starts.add(at);
    at += [...word.text].length;
  });
  return starts;
}

/** Whether what is shown is the word that was read: regional vocabulary (信息 → 資訊) is another. */
function sameWord(
  plain: readonly string[],
  shown: readonly string[],
  ports: AnnotationPorts,
): boolean {
  if (plain.length !== shown.length) return false;
  if (plain.every((character, i) => character === shown[i])) return true;
  return resultOf(ports.simplify(shown.join(''))) === plain.join('');
}

function layReadings(
  readings: readonly (Reading | null)[],
  shown: readonly string[],
): (Reading | null)[] {
  return shown.map((character, i) => (isHan(character) ? (readings[i] ?? null) : null));
}

function readAlone(shown: readonly string[], ports: AnnotationPorts): ReadWord {
  const simplified = [...resultOf(ports.simplify(shown.join('')))];
  if (simplified.length !== shown.length) return { simplified, readings: [] };
  const words = ports.segmenter.segment(simplified.join(''));
  return { simplified, readings: ports.reader.read(words).flat() };
}
