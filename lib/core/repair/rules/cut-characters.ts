import { type Candidate, candidate, clearlyBest } from '@/lib/core/repair/candidate';
import { CUT_CHARACTER, type DamageEvidence } from '@/lib/core/repair/evidence';
import { type Gbk, gbkTable } from '@/lib/core/repair/gbk';
import type { DamageMark, Edit, RepairTools } from '@/lib/core/repair/model';
import { realign } from '@/lib/core/repair/realign';
import { NOTHING, type RepairRule } from '@/lib/core/repair/rule';
import { hasTone, storedReading } from '@/lib/core/repair/syllable';
import { isTraditionalOnly } from '@/lib/core/script/detect';

// Natural logarithms, tuned on half of the simulated sentences (docs/repair.md).

/** The machine's table has only characters that simplification changed, and marks them everywhere. */
const UNUSUAL_ENTRY = 8;
/** One that is nowhere marked on the page may be in the table all the same. */
const UNSEEN_ENTRY = 1;

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
  const tools = { gbk, readingsOf, plausibility };
  return gbk
    .row(code & 0xff)
    .filter((character) => readingsOf(character).includes(reading))
    .flatMap((character) =>
      realign(text, { at: end, lead: trailOf(character, gbk) }, tools).flatMap((found) =>
        candidate(text, start, found, page, plausibility, -penaltyOf(character, page)),
      ),
    );
}

/** How unlikely it is that the machine's table has `character`. */
function penaltyOf(character: string, page: DamageEvidence): number {
  if (page.marked.has(character)) return 0;
  if (!isTraditionalOnly(character) || page.unmarked.has(character)) return UNUSUAL_ENTRY;
  return UNSEEN_ENTRY;
}

function trailOf(character: string, gbk: Gbk): number {
  return (gbk.encode(character) ?? 0) & 0xff;
}
