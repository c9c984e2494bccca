import type { ConversionName } from '@/lib/core/script/converter';
import type { WordGraph } from '@/lib/core/segment/model';
import { counted } from './counted';
import { foreignNames } from './foreign-names';
import { hair } from './hair';
import type { Correction, CorrectionRule, WordedText } from './model';
import { qian } from './qian';
import { salty } from './salty';
import { standards } from './standards';
import { surnames } from './surnames';
import { verbs } from './verbs';
import { zhe } from './zhe';

const TO_TRADITIONAL: readonly CorrectionRule[] = [
  counted,
  foreignNames,
  hair,
  salty,
  standards,
  surnames,
  verbs,
];
/** These look at the text alone. */
const TO_SIMPLIFIED: readonly CorrectionRule[] = [qian, zhe];

/**
 * The characters of a text that its context decides, in order; where rules disagree, the first
 * counts. `input` gives the text's words when a rule needs them.
 */
export function correctionsFor(
  name: ConversionName,
  text: string,
  input: () => WordedText,
): readonly Correction[] {
  const rules = name.startsWith('s2') ? TO_TRADITIONAL : /2sp?$/.test(name) ? TO_SIMPLIFIED : [];
  const found = new Map<number, Correction>();
  for (const rule of rules) {
    if (!rule.about.test(text)) continue;
    for (const correction of rule.find(input())) {
      if (!found.has(correction.at)) found.set(correction.at, correction);
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** The same towards simplified, for which no words are needed. */
export function simplifyingCorrections(text: string): readonly Correction[] {
  return correctionsFor('tw2s', text, () => ({ text, words: [], graph: NO_GRAPH }));
}

const NO_GRAPH: WordGraph = { logProbability: () => null, scoreOf: () => 0 };
