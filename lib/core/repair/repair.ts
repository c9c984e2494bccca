import { Draft } from './draft';
import { type DamageEvidence, damageEvidence } from './evidence';
import {
  type DamageMark,
  type Edit,
  REPAIR_RULES,
  type RepairResult,
  type RepairTools,
} from './model';
import type { RepairRule } from './rule';
import { cutCharacters } from './rules/cut-characters';
import { fullWidthLatin } from './rules/full-width-latin';
import { gluedReadings } from './rules/glued-readings';
import { halfMarks } from './rules/half-marks';
import { lostAmpersands } from './rules/lost-ampersands';
import { mojibake } from './rules/mojibake';
import { noiseCharacters } from './rules/noise-characters';
import { setApartMarks } from './rules/set-apart-marks';
import { shownEntities } from './rules/shown-entities';
import { spacedHan } from './rules/spaced-han';
import { tagRemnants } from './rules/tag-remnants';
import { tonelessReadings } from './rules/toneless-readings';

const RULES: readonly RepairRule[] = [
  mojibake,
  noiseCharacters,
  shownEntities,
  cutCharacters,
  setApartMarks,
  halfMarks,
  gluedReadings,
  tonelessReadings,
  lostAmpersands,
  tagRemnants,
  fullWidthLatin,
  spacedHan,
];

/**
 * What is damaged in the `texts` of a page (titles and passages, as articleTexts gives them), and how
 * it is mended. Evidence is taken over all of them: a single 續(xù) may be an author's.
 */
export function repairTexts(texts: readonly string[], tools: RepairTools): RepairResult {
  const page = damageEvidence(texts);
  const rules = RULES.filter((rule) => tools.disabled?.includes(rule.name) !== true);
  const counts = new Map<string, number>();
  const edits: (readonly Edit[])[] = [];
  const marks: (readonly DamageMark[])[] = [];
  for (const text of texts) {
    const draft = new Draft(text);
    const places: DamageMark[] = [];
    for (const rule of rules) {
      const { marks: left, count } = exhaust(rule, draft, page, tools);
      places.push(...left);
      if (count > 0) counts.set(rule.name, (counts.get(rule.name) ?? 0) + count);
    }
    edits.push(draft.edits());
    marks.push(places.sort((a, b) => a.start - b.start));
  }
  return {
    edits,
    marks,
    counts: REPAIR_RULES.flatMap((rule) => {
      const count = counts.get(rule);
      return count === undefined ? [] : [{ rule, count }];
    }),
  };
}

/** A mended place can bring the next one to light; twenty in a row have not been seen. */
const MAX_ROUNDS = 20;

/** Applies a rule until it finds nothing more; the places that it leaves are those of the last round. */
function exhaust(
  rule: RepairRule,
  draft: Draft,
  page: DamageEvidence,
  tools: RepairTools,
): { readonly marks: readonly DamageMark[]; readonly count: number } {
  let count = 0;
  for (let round = 1; ; round++) {
    const { edits, marks = [] } = rule.find(draft.text, page, tools);
    if (edits.length === 0 || round > MAX_ROUNDS) {
      return { marks: marks.map((mark) => draft.toOriginal(mark)), count };
    }
    count += edits.length;
    draft.apply(edits);
  }
}
