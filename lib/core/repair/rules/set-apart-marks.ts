import { CONTEXT, candidate, clearlyBest } from '@/lib/core/repair/candidate';
import type { DamageEvidence } from '@/lib/core/repair/evidence';
import { gbkTable } from '@/lib/core/repair/gbk';
import type { DamageMark, Edit, RepairTools } from '@/lib/core/repair/model';
import { realign } from '@/lib/core/repair/realign';
import { NOTHING, type RepairRule } from '@/lib/core/repair/rule';
import { PINYIN_LETTERS } from '@/lib/core/repair/syllable';
import { hanCount } from '@/lib/core/text/han';

/** A half character before a full-width mark that is itself out of step. */
const SET_APART = /\?(?=[！，：；。、？])/g;
/** So is a '?' before one of these: nobody asks and goes on with a comma. */
const NO_QUESTION = /[，：；。、]/;
/** Behind a cut that was left, the place is marked as it is. */
const IN_CUT = new RegExp(`\\?[${PINYIN_LETTERS}]{1,6}\\)$`, 'u');
const CUT_LENGTH = 8;
/** The first byte of 。: of ten such places seen, eight were halves of a full stop and its neighbour. */
const FULL_STOP_LEAD = 0xa1;
/** The sentence's own '?' or '?！' stays unless reading on out of step is so much likelier (logarithm). */
const MIN_GAIN = 6;
/** And the outcome must be good Chinese (logarithms): where pairs are missing it isn't. */
const MIN_PER_HAN = -5.5;
const MIN_PER_MARK = -6.5;

/**
 * 方面?！敖虒W → 方面。“教學: the machine sets punctuation marks apart as well, by their bytes, also
 * where these are halves of two marks. What a full stop doesn't explain stays, and is marked.
 */
export const setApartMarks: RepairRule = {
  name: 'cut-characters',
  find(text, page, tools) {
    if (!page.glued || !tools.plausibility) return NOTHING;
    const edits: Edit[] = [];
    const marks: DamageMark[] = [];
    let done = 0;
    for (const { index: start } of text.matchAll(SET_APART)) {
      if (start < done) continue;
      const edit = mend(text, start, page, tools.readingsOf, tools.plausibility);
      if (edit) {
        edits.push(edit);
        done = edit.end;
      } else if (
        NO_QUESTION.test(text.charAt(start + 1)) &&
        !IN_CUT.test(text.slice(Math.max(0, start - CUT_LENGTH), start))
      ) {
        marks.push({ start, end: start + 1, note: 'cut-character' });
      }
    }
    return { edits, marks };
  },
};

/** Reads on from the full stop's first byte; null where the outcome is no better than what stands there. */
function mend(
  text: string,
  start: number,
  page: DamageEvidence,
  readingsOf: RepairTools['readingsOf'],
  plausibility: (text: string) => number,
): Edit | null {
  const tools = { gbk: gbkTable(), readingsOf, plausibility };
  const from = { at: start + 1, lead: FULL_STOP_LEAD, throughMark: true };
  const best = clearlyBest(
    realign(text, from, tools).flatMap((found) =>
      candidate(text, start, found, page, plausibility, 0),
    ),
  );
  if (!best) return null;
  const left = text.slice(Math.max(0, start - CONTEXT), start);
  const right = text.slice(best.edit.end, best.edit.end + CONTEXT);
  const own = best.score - plausibility(left) - plausibility(right);
  const asItStands = plausibility(left + text.slice(start, best.edit.end) + right);
  if (best.score < asItStands + MIN_GAIN) return null;
  const han = hanCount(best.edit.text);
  return own < MIN_PER_HAN * han + MIN_PER_MARK * (best.edit.text.length - han) ? null : best.edit;
}
