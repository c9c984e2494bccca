import type { DamageEvidence } from './evidence';
import type { DamageMark, Edit, RepairRuleName, RepairTools } from './model';

/** What a rule found in one text. */
export interface Findings {
  readonly edits: readonly Edit[];
  readonly marks?: readonly DamageMark[];
}

export interface RepairRule {
  readonly name: RepairRuleName;
  /** Reads one text of a page, as the rules before left it. */
  readonly find: (text: string, page: DamageEvidence, tools: RepairTools) => Findings;
}

export const NOTHING: Findings = { edits: [] };

/** Replaces all matches of `pattern` (global); where `replacement` answers null, the text stays. */
export function editMatches(
  rule: RepairRuleName,
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const mended = replacement(match);
    if (mended === null || mended === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text: mended, rule });
  }
  return edits;
}
