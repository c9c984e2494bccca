import { candidate, clearlyBest } from '@/lib/core/repair/candidate';
import { gbkTable } from '@/lib/core/repair/gbk';
import type { DamageMark, Edit } from '@/lib/core/repair/model';
import { realign } from '@/lib/core/repair/realign';
import { NOTHING, type RepairRule } from '@/lib/core/repair/rule';

/** A half-width mark behind Chinese, and behind it characters up to a sign that no sentence has there. */
const HALF_MARK = /(?<=\p{Script=Han})[!?,:;](?=\p{Script=Han}{1,3}[@[\\\]^_`{|}~])/gu;
/** The first byte of the rows of marks in GBK: what the machine took from ！ and the mark behind it. */
const MARK_LEAD = 0xa1;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '!': '！',
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
};
/** The sign that shows the damage stands this far behind the mark at most. */
const REACH = 4;

/**
 * 沒問題!边@位 → 沒問題！”這位: a mark became half-width, the first byte of the next one went with it,
 * and what follows is read one byte out of step.
 */
export const halfMarks: RepairRule = {
  name: 'cut-characters',
  find(text, page, { readingsOf, plausibility }) {
    if (!page.glued || !plausibility) return NOTHING;
    const tools = { gbk: gbkTable(), readingsOf, plausibility };
    const edits: Edit[] = [];
    const marks: DamageMark[] = [];
    for (const { 0: mark, index: start } of text.matchAll(HALF_MARK)) {
      const found = realign(text, { at: start + 1, lead: MARK_LEAD, throughMark: true }, tools);
      const best = clearlyBest(
        found
          .map((one) => ({ ...one, text: (FULL_WIDTH[mark] ?? mark) + one.text }))
          .flatMap((one) => candidate(text, start, one, page, plausibility, 0)),
      );
      if (best) edits.push(best.edit);
      else marks.push({ start, end: start + 1 + REACH, note: 'cut-character' });
    }
    return { edits, marks };
  },
};
