import { CUT_CHARACTER, type DamageEvidence } from '@/lib/core/repair/evidence';
import { type Gbk, gbkTable } from '@/lib/core/repair/gbk';
import type { DamageMark, Edit, RepairTools } from '@/lib/core/repair/model';
import { realign } from '@/lib/core/repair/realign';
import { NOTHING, type RepairRule } from '@/lib/core/repair/rule';
import { hasTone, storedReading } from '@/lib/core/repair/syllable';
import { isTraditionalOnly } from '@/lib/core/script/detect';

/** How much text on each side of a place is weighed with it, in UTF-16 units. */
const CONTEXT = 8;
// What follows are natural logarithms, tuned on half of the simulated sentences (docs/repair.md).

/** The machine's table has only characters that simplification changed, and marks them everywhere. */
const UNUSUAL_ENTRY = 8;
/** One that is nowhere marked on the page may be in the table all the same. */
const UNSEEN_ENTRY = 1;
/** A character that is marked elsewhere would be marked here too. */
const SHOULD_BE_MARKED = 8;
/** A reading is taken when it is this much likelier than the next one. */
const MIN_LEAD = 1;
/** And so much more for each character of which bytes are lost. */
const LEAD_A_GUESS = 0.5;

interface Candidate {
  readonly edit: Edit;
  readonly score: number;
  /** By how much it must be ahead of the next to be taken. */
  readonly lead: number;
}

/**
 * 輸?shù)睫r(nóng)林 → 輸到農林: the machine found the two bytes of 數 across two characters and set
 * its reading between them. The lost byte is the second of 數, and with it the rest is in step again.
 */
export const cutCharacters: RepairRule = {
  name: 'cut-characters',
  find(text, page, tools) {
    if (!text.includes('?')) return NOTHING;
    const edits: Edit[] = [];
    const marks: DamageMark[] = [];
    let done = 0;
    for (const match of text.matchAll(CUT_CHARACTER)) {
      const [whole, before = '', printed = ''] = match;
      const start = match.index + before.length;
      if (match.index < done || !hasTone(printed)) continue;
      const candidates = candidatesFor(
        text,
        start,
        match.index + whole.length,
        before,
        printed,
        page,
        tools,
      );
      const best = clearlyBest(candidates);
      if (best) {
        edits.push(best.edit);
        done = best.edit.end;
      } else marks.push({ start, end: match.index + whole.length, note: 'cut-character' });
    }
    return { edits, marks };
  },
};

function candidatesFor(
  text: string,
  start: number,
  end: number,
  before: string,
  printed: string,
  page: DamageEvidence,
  { readingsOf, plausibility }: RepairTools,
): readonly Candidate[] {
  const gbk = gbkTable();
  const code = gbk.encode(before);
  if (code === undefined || !plausibility) return [];
  const reading = storedReading(printed);
  const left = text.slice(Math.max(0, start - CONTEXT), start);
  const tools = { gbk, readingsOf, plausibility };
  return gbk
    .row(code & 0xff)
    .filter((character) => readingsOf(character).includes(reading))
    .flatMap((character) =>
      realign(text, end, trailOf(character, gbk), tools).map((found) => {
        const right = text.slice(found.end, found.end + CONTEXT);
        return {
          edit: { start, end: found.end, text: found.text, rule: 'cut-characters' } as const,
          score:
            plausibility(left + found.text + right) +
            found.prior -
            penaltyOf(character, page) -
            markedIn(found.whole, page) * SHOULD_BE_MARKED,
          lead: MIN_LEAD + found.guessed * LEAD_A_GUESS,
        };
      }),
    );
}

/** How unlikely it is that the machine's table has `character`. */
function penaltyOf(character: string, page: DamageEvidence): number {
  if (page.marked.has(character)) return 0;
  if (!isTraditionalOnly(character) || page.unmarked.has(character)) return UNUSUAL_ENTRY;
  return UNSEEN_ENTRY;
}

/** How many of `characters` the machine marks elsewhere on the page. */
function markedIn(characters: string, page: DamageEvidence): number {
  return [...characters].filter((character) => page.marked.has(character)).length;
}

function trailOf(character: string, gbk: Gbk): number {
  return (gbk.encode(character) ?? 0) & 0xff;
}

function clearlyBest(candidates: readonly Candidate[]): Candidate | undefined {
  const [best, ...others] = [...candidates].sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const second = others.find((other) => other.edit.text !== best.edit.text);
  return !second || best.score - second.score >= best.lead ? best : undefined;
}
