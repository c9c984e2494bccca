import { CONTEXT, candidate, clearlyBest } from '@/lib/core/repair/candidate';
import { gbkTable } from '@/lib/core/repair/gbk';
import type { Edit } from '@/lib/core/repair/model';
import { realign } from '@/lib/core/repair/realign';
import { NOTHING, type RepairRule } from '@/lib/core/repair/rule';
import { hanCount } from '@/lib/core/text/han';

/** A half character before a full-width mark that is itself out of step. */
const SET_APART = /\?(?=[！，：；。、？])/g;
/** The first byte of 。: of ten such places seen, eight were halves of a full stop and its neighbour. */
const FULL_STOP_LEAD = 0xa1;
/** The sentence's own '?' or '?！' stays unless reading on out of step is so much likelier (logarithm). */
const MIN_GAIN = 6;
/** And the outcome must be good Chinese (logarithms): where pairs are missing it isn't. */
const MIN_PER_HAN = -5.5;
const MIN_PER_MARK = -6.5;

/**
 * 方面?！敖虒W → 方面。“教學: the machine sets punctuation marks apart as well, by their bytes, also
 * where these are halves of two marks.
 */
export const setApartMarks: RepairRule = {
  name: 'cut-characters',
  find(text, page, { readingsOf, plausibility }) {
    if (!page.glued || !plausibility) return NOTHING;
    const tools = { gbk: gbkTable(), readingsOf, plausibility };
    const edits: Edit[] = [];
    let done = 0;
    for (const { index: start } of text.matchAll(SET_APART)) {
      if (start < done) continue;
      const from = { at: start + 1, lead: FULL_STOP_LEAD, throughMark: true };
      const best = clearlyBest(
        realign(text, from, tools).flatMap((found) =>
          candidate(text, start, found, page, plausibility, 0),
        ),
      );
      if (!best) continue;
      const left = text.slice(Math.max(0, start - CONTEXT), start);
      const right = text.slice(best.edit.end, best.edit.end + CONTEXT);
      const own = best.score - plausibility(left) - plausibility(right);
      const asItStands = plausibility(left + text.slice(start, best.edit.end) + right);
      if (best.score < asItStands + MIN_GAIN) continue;
      const han = hanCount(best.edit.text);
      if (own < MIN_PER_HAN * han + MIN_PER_MARK * (best.edit.text.length - han)) continue;
      edits.push(best.edit);
      done = best.edit.end;
    }
    return { edits };
  },
};
