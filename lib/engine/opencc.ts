import { configs } from 'opencc-js/preset';
import {
  alignTexts,
  composeReplacements,
  type Replacements,
  sourceEnd,
  sourceStart,
} from '@/lib/core/script/alignment';
import type {
  ConversionName,
  ConversionOptions,
  ScriptConverter,
} from '@/lib/core/script/converter';
import type { AlignedText } from '@/lib/core/script/model';
import type { KeepWord } from '@/lib/core/script/vocabulary';
import type { PhraseGate } from '@/lib/core/script/words';
import { Dictionary, type DictionaryGroup } from './opencc-dictionary';
import { type Decisions, runPass, type Segmented } from './opencc-pass';

/** The steps of one of OpenCC's configurations. */
interface Conversion {
  readonly normalization: Dictionary;
  readonly segmentation: Dictionary | null;
  /** Whether the first step's dictionary is the segmentation's too, and cuts as it converts. */
  readonly fused: boolean;
  readonly steps: readonly Dictionary[];
}

const NONE_DECIDED: Decisions = new Map();

/** Compatibility ideographs: all that OpenCC's normalization changes. */
const COMPATIBILITY = /[\uf900-\ufaff\ud87e]/;

/**
 * OpenCC's conversions with opencc-js's dictionaries; see opencc-dictionary.ts. Dictionaries are
 * indexed when a configuration first needs them, and shared among configurations.
 */
export class OpenCC implements ScriptConverter {
  readonly #dictionaries = new Map<string, Dictionary>();
  readonly #conversions = new Map<ConversionName, Conversion>();
  readonly #ids = new Map<string, number>();

  /** `text` as OpenCC's configuration `name` converts it: exactly so, without options. */
  convert(text: string, name: ConversionName, options: ConversionOptions = {}): string {
    return this.#run(text, name, options).text;
  }

  align(text: string, name: ConversionName, options: ConversionOptions = {}): AlignedText {
    const { text: result, replacements } = this.#run(text, name, options);
    return alignTexts(text, result, replacements);
  }

  #run(
    text: string,
    name: ConversionName,
    options: ConversionOptions,
  ): { text: string; replacements: Replacements } {
    const conversion = this.#conversion(name);
    let current: Segmented = {
      text,
      ends: [text.length],
      replacements: [],
      decided: NONE_DECIDED,
    };
    let replacements: Replacements = [];
    if (COMPATIBILITY.test(text)) {
      current = runPass(conversion.normalization, current, {});
      replacements = current.replacements;
    }
    const words = options.words?.(current.text, name);
    const gate = words?.allows;
    if (words && words.corrections.length > 0) {
      const decided = new Map(
        words.corrections.map((correction) => [correction.at, correction] as const),
      );
      current = { ...current, decided };
    }
    if (conversion.segmentation) {
      current = runPass(conversion.segmentation, current, { cutAtPhrases: true, keepText: true });
    }
    let sinceGate: Replacements = [];
    conversion.steps.forEach((dictionary, index) => {
      current = runPass(dictionary, current, {
        cutAtPhrases: index === 0 && conversion.fused,
        allows: filterOf(current.text, gate && gateThrough(gate, sinceGate), options.keep),
      });
      sinceGate = composeReplacements(sinceGate, current.replacements);
    });
    return { text: current.text, replacements: composeReplacements(replacements, sinceGate) };
  }

  #conversion(name: ConversionName): Conversion {
    const known = this.#conversions.get(name);
    if (known) return known;
    const conversion = this.#build(name);
    this.#conversions.set(name, conversion);
    return conversion;
  }

  #build(name: ConversionName): Conversion {
    const config = PRESET[name];
    const normalization = config?.normalizationChain?.[0] ?? [];
    const chain = config?.conversionChain ?? [];
    const segmentation = config?.segmentation ?? [];
    const first = chain[0] ?? [];
    const fused =
      segmentation.length > 0 &&
      segmentation.every((dictionary, index) => dictionary === first[index]);
    return {
      normalization: this.#dictionary(normalization),
      segmentation: fused || segmentation.length === 0 ? null : this.#dictionary(segmentation),
      fused,
      steps: chain.map((group) => this.#dictionary(group)),
    };
  }

  #dictionary(group: DictionaryGroup): Dictionary {
    const key = group.map((text) => this.#id(text)).join();
    const known = this.#dictionaries.get(key);
    if (known) return known;
    const dictionary = new Dictionary(group);
    this.#dictionaries.set(key, dictionary);
    return dictionary;
  }

  #id(text: string): number {
    const id = this.#ids.get(text) ?? this.#ids.size;
    this.#ids.set(text, id);
    return id;
  }
}

/** What a phrase has to pass: the gate, and the list of words to keep. */
function filterOf(
  text: string,
  gate: PhraseGate | undefined,
  keep: KeepWord | undefined,
): PhraseGate | undefined {
  if (!keep) return gate;
  return (start, end) => !keep(text, start, end) && (gate === undefined || gate(start, end));
}

/** The gate for a text that came out of the gate's own text by `replacements`. */
function gateThrough(gate: PhraseGate, replacements: Replacements): PhraseGate {
  if (replacements.length === 0) return gate;
  return (start, end) => gate(sourceStart(start, replacements), sourceEnd(end, replacements));
}

/** What opencc-js's preset holds; its own types leave the normalization out. */
interface PresetConversion {
  readonly normalizationChain?: readonly DictionaryGroup[];
  readonly segmentation?: DictionaryGroup;
  readonly conversionChain: readonly DictionaryGroup[];
}

const PRESET = configs as unknown as Readonly<Record<string, PresetConversion>>;
