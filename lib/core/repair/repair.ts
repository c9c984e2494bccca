import { Draft } from './draft';
import { damageEvidence } from './evidence';
import {
  type DamageMark,
  type Edit,
  REPAIR_RULES,
  type RepairResult,
  type RepairTools,
} from './model';
import type { RepairRule } from './rule';
import { gluedReadings } from './rules/glued-readings';
import { lostAmpersands } from './rules/lost-ampersands';
import { shownEntities } from './rules/shown-entities';
import { tagRemnants } from './rules/tag-remnants';
import { tonelessReadings } from './rules/toneless-readings';

const RULES: readonly RepairRule[] = [
  shownEntities,
  gluedReadings,
  tonelessReadings,
  lostAmpersands,
  tagRemnants,
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
      const findings = rule.find(draft.text, page, tools);
      for (const mark of findings.marks ?? []) places.push(draft.toOriginal(mark));
      draft.apply(findings.edits);
      const count = counts.get(rule.name) ?? 0;
      if (findings.edits.length > 0) counts.set(rule.name, count + findings.edits.length);
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
