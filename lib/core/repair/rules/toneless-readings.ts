import { MARKED_CHARACTER } from '@/lib/core/repair/evidence';
import { editMatches, NOTHING, type RepairRule } from '@/lib/core/repair/rule';
import { hasTone, withoutTone } from '@/lib/core/repair/syllable';

/** 澳(ao)大(da)利(li)亞(ya) → 澳大利亞, where a whole page is written so. */
export const tonelessReadings: RepairRule = {
  name: 'toneless-readings',
  find(text, page, { readingsOf }) {
    if (!page.toneless) return NOTHING;
    return {
      edits: editMatches(
        'toneless-readings',
        text,
        MARKED_CHARACTER,
        ([, character = '', printed = '']) => {
          const syllable = printed.replace(/^([jqxy])v/, '$1u').replace('v', 'ü');
          const isReading = readingsOf(character).some(
            (reading) => withoutTone(reading) === syllable,
          );
          return !hasTone(printed) && isReading ? character : null;
        },
      ),
    };
  },
};
