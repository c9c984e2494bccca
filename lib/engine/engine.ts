import { annotate } from '@/lib/core/annotation/annotate';
import type {
  AnnotatedText,
  AnnotationOptions,
  Page,
  PreparedPage,
} from '@/lib/core/annotation/model';
import { createDisambiguator } from '@/lib/core/reading/disambiguator';
import type { Reader, Reading } from '@/lib/core/reading/model';
import { createNames } from '@/lib/core/reading/names';
import { createReader } from '@/lib/core/reading/reader';
import { createTaiwanReadings } from '@/lib/core/reading/taiwan';
import { createWordReadings } from '@/lib/core/reading/word-readings';
import { applyRepairs, articleTexts } from '@/lib/core/repair/apply';
import { repairTexts } from '@/lib/core/repair/repair';
import { judgePage, type PageScript } from '@/lib/core/script/detect';
import { resultOf } from '@/lib/core/script/model';
import { createTextWords } from '@/lib/core/script/words';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { isHan } from '@/lib/core/text/han';
import { type OwnEntry, readingsOfEntries } from '@/lib/core/words/own-entry';
import { createCharacterReadings } from './character-readings';
import { createOpenccConverter } from './opencc-converter';
import { createPinyinPro } from './pinyin-pro';

/** The bytes that the engines are built from (public/data). */
export interface EngineData {
  /** The words of running text with their probabilities. */
  readonly words: Uint8Array;
  /** The words in which a character is read differently. */
  readonly readings: Uint8Array;
  /** The learned model that tells the readings of polyphones apart. */
  readonly polyphones: Uint8Array;
  /** The words that are names. */
  readonly names: Uint8Array;
  /** The table of Taiwan's readings, UTF-8. */
  readonly taiwan: Uint8Array;
}

/** The language engines behind one door: what the background serves. */
export interface Engine {
  /** Looks at a page as a whole: mends what is damaged, and judges its script. */
  readonly prepare: (page: Page) => PreparedPage;
  /** Annotates one passage of a page that `prepare` has looked at. */
  readonly annotate: (
    text: string,
    script: PageScript,
    options: AnnotationOptions,
  ) => AnnotatedText;
  /** All readings that each character of a word can have, one entry a code point, none for what is not Han. */
  readonly choicesOf: (word: string) => readonly (readonly Reading[])[];
  /** The simplified form of a text. */
  readonly simplify: (text: string) => string;
}

/**
 * Builds the engines: tens of milliseconds, and memory that one instance should hold for all tabs.
 *
 * @param entries the reader's own words, which guide segmentation, readings and conversion.
 */
export function createEngine(data: EngineData, entries: readonly OwnEntry[] = []): Engine {
  const converter = createOpenccConverter();
  const simplify = (text: string): string => resultOf(converter.simplify(text));
  const segmenter = createSegmenter(
    data.words,
    entries.map(({ word }) => simplify(word)),
  );
  const readingsOfOwn = readingsOfEntries(entries, simplify);
  const protectedWords = entries.flatMap(({ word, isProtected }) => (isProtected ? [word] : []));
  const words = createTextWords(segmenter);
  const layers = {
    source: createPinyinPro(),
    words: createWordReadings(data.readings),
    disambiguator: createDisambiguator(data.polyphones),
    grammar: true,
  };
  const names = createNames(data.names);
  const taiwan = createTaiwanReadings(new TextDecoder().decode(data.taiwan));
  // The passages of one request share their options, and so the reader's own readings.
  const readers = new WeakMap<AnnotationOptions, Reader>();
  const readerFor = (options: AnnotationOptions): Reader => {
    const standard = options.pronunciation === 'taiwan' ? { taiwan } : {};
    const known =
      readers.get(options) ??
      createReader({ ...layers, ...standard, own: [...readingsOfOwn, ...options.own] });
    readers.set(options, known);
    return known;
  };
  const tools = {
    readingsOf: createCharacterReadings(simplify),
    plausibility: (text: string) => segmenter.scoreOf(simplify(text)),
  };
  return {
    prepare({ texts, damaged, lang, host, disabledRepairs }) {
      if (!damaged) return { script: judgePage(texts, lang, host), mended: null };
      const wishes = { ...tools, disabled: disabledRepairs };
      const mended = applyRepairs(damaged, repairTexts(articleTexts(damaged), wishes));
      return { script: judgePage(articleTexts(mended), lang, host), mended };
    },
    choicesOf: (word) =>
      Array.from(word, (character) => (isHan(character) ? tools.readingsOf(character) : [])),
    annotate(text, script, options) {
      const { target, quotationMarks } = options;
      const protectedPhrases = [...options.protectedPhrases, ...protectedWords];
      const ports = { segmenter, names, reader: readerFor(options), simplify: converter.simplify };
      const shown =
        target &&
        converter.convert(text, target, script, { words, quotationMarks, protectedPhrases });
      return annotate(text, ports, shown ?? undefined);
    },
    simplify,
  };
}
