import { MARKED_CHARACTER, marksAreTheAuthors } from '@/lib/core/repair/evidence';
import type { DamageMark, Edit } from '@/lib/core/repair/model';
import { NOTHING, type RepairRule } from '@/lib/core/repair/rule';
import { hasTone, storedReading } from '@/lib/core/repair/syllable';

/** 繼續(xù) → 繼續, on a page where a machine did it, where the reading is one of the character's. */
export const gluedReadings: RepairRule = {
  name: 'glued-readings',
  find(text, page, { readingsOf }) {
    if (!page.glued || marksAreTheAuthors(text)) return NOTHING;
    const edits: Edit[] = [];
    const marks: DamageMark[] = [];
    for (const match of text.matchAll(MARKED_CHARACTER)) {
      const [whole, character = '', printed = ''] = match;
      if (!hasTone(printed)) continue;
      const start = match.index + character.length;
      const end = match.index + whole.length;
      if (readingsOf(character).includes(storedReading(printed))) {
        edits.push({ start, end, text: '', rule: 'glued-readings' });
      } else marks.push({ start, end, note: 'unknown-reading' });
    }
    return { edits, marks };
  },
};
