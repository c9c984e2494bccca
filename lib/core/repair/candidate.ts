import { isTraditionalOnly } from '@/lib/core/script/detect';
import type { DamageEvidence } from './evidence';
import { gbkTable } from './gbk';
import type { Edit } from './model';
import type { Realignment } from './realign';

/** One way to mend a place, and how plausible it is. */
export interface Candidate {
  readonly edit: Edit;
  /** A natural logarithm; compare candidates for one place only. */
  readonly score: number;
  /** By how much it must be ahead of the next to be taken. */
  readonly lead: number;
}

/** How much text on each side of a place is weighed with it, in UTF-16 units. */
export const CONTEXT = 8;

// Natural logarithms, tuned on half of the simulated sentences (docs/repair.md).

/** A character that the machine marks elsewhere on the page would be marked here too. */
const SHOULD_BE_MARKED = 8;
/** A reading is taken when it is this much likelier than the next one. */
const MIN_LEAD = 1;
/** And so much more for each character of which bytes are lost. */
const LEAD_A_GUESS = 0.5;

/**
 * Below this a stretch is no Chinese: what stood there has 4 to 7 a character in simulated sentences,
 * bytes that make characters by accident 8 and more. The slack is for one or two characters alone.
 */
const MIN_PER_CHARACTER = -7;
const SLACK = 8;

/** The candidate that replaces `text` from `start` on by what was `found`; none if it is no Chinese. */
export function candidate(
  text: string,
  start: number,
  found: Realignment,
  page: DamageEvidence,
  plausibility: (text: string) => number,
  prior: number,
): readonly Candidate[] {
  if (![...found.text].every(isCommon)) return [];
  const left = text.slice(Math.max(0, start - CONTEXT), start);
  const right = text.slice(found.end, found.end + CONTEXT);
  const words = plausibility(left + found.text + right);
  const own = words - plausibility(left) - plausibility(right);
  if (own < MIN_PER_CHARACTER * found.text.length - SLACK) return [];
  const marked = [...found.whole].filter((character) => page.marked.has(character)).length;
  return [
    {
      edit: { start, end: found.end, text: found.text, rule: 'cut-characters' },
      score: words + prior + found.prior - marked * SHOULD_BE_MARKED,
      lead: MIN_LEAD + found.guessed * LEAD_A_GUESS,
    },
  ];
}

/** Where GBK has the characters of GB 2312, and the two rows of its marks and full-width letters. */
const GB2312 = { lead: 0xb0, lastLead: 0xf7, trail: 0xa1 };
const PUNCTUATION_ROWS: readonly number[] = [0xa1, 0xa3];

/** Whether news has the character: it or its simplified form is in GB 2312. Accidents rarely are. */
function isCommon(character: string): boolean {
  const code = gbkTable().encode(character);
  if (code === undefined || character < '\u0080') return character < '\u0080';
  const lead = code >> 8;
  const isRow = PUNCTUATION_ROWS.includes(lead) || (lead >= GB2312.lead && lead <= GB2312.lastLead);
  const isSimplified = isRow && (code & 0xff) >= GB2312.trail;
  return isSimplified || isTraditionalOnly(character) || OTHERS.includes(character);
}

/** Characters of traditional text that simplified text has as well, but GB 2312 doesn't. */
const OTHERS = '瞭著乾徵藉裏裡祕麼麽昇汙鬆摺閒週佔佈迴註鉅嚐傢俱';

/** The best of `candidates`, if it is clearly ahead of every other that reads differently. */
export function clearlyBest(candidates: readonly Candidate[]): Candidate | undefined {
  const [best, ...others] = [...candidates].sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const second = others.find((other) => other.edit.text !== best.edit.text);
  return !second || best.score - second.score >= best.lead ? best : undefined;
}
