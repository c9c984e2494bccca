import { annotate } from '@/lib/core/annotation/annotate';
import type {
  AnnotatedText,
  AnnotationOptions,
  PageTexts,
  PreparedPage,
} from '@/lib/core/annotation/model';
import { applyEdits } from '@/lib/core/repair/apply';
import { repairTexts } from '@/lib/core/repair/repair';
import { judgePage, type PageScript } from '@/lib/core/script/detect';
import { resultOf } from '@/lib/core/script/model';
import { createPhraseGateFactory } from '@/lib/core/script/phrase-gate';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { createCharacterReadings } from './character-readings';
import { createOpenccConverter } from './opencc-converter';
import { createPinyinProReader } from './pinyin-pro-reader';

/** The bytes that the engines are built from (public/data). */
export interface EngineData {
  readonly words: Uint8Array;
}

/** The language engines behind one door: what the background serves. */
export interface Engine {
  /** Looks at a page as a whole: its script, and what is damaged in it. */
  readonly prepare: (page: PageTexts) => PreparedPage;
  /** Annotates one passage of a page that `prepare` has looked at. */
  readonly annotate: (
    text: string,
    script: PageScript,
    options: AnnotationOptions,
  ) => AnnotatedText;
}

/** Builds the engines: tens of milliseconds, and memory that one instance should hold for all tabs. */
export function createEngine(data: EngineData): Engine {
  const converter = createOpenccConverter();
  const segmenter = createSegmenter(data.words);
  const gate = createPhraseGateFactory(segmenter);
  const ports = { segmenter, reader: createPinyinProReader(), simplify: converter.simplify };
  const tools = {
    readingsOf: createCharacterReadings((character) => resultOf(converter.simplify(character))),
    plausibility: (text: string) => segmenter.scoreOf(resultOf(converter.simplify(text))),
  };
  return {
    prepare({ texts, lang, host, disabledRepairs }) {
      const repairs = repairTexts(texts, { ...tools, disabled: disabledRepairs });
      const mended = texts.map((text, i) => applyEdits(text, repairs.edits[i] ?? []));
      return { script: judgePage(mended, lang, host), repairs };
    },
    annotate(text, script, { target }) {
      const shown = target && converter.convert(text, target, script, { gate });
      return annotate(text, ports, shown ?? undefined);
    },
  };
}
