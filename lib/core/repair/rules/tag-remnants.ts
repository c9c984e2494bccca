import { editMatches, type RepairRule } from '@/lib/core/repair/rule';

/**
 * The '<' of a closing tag went with half a character: 重要?/p> for 重要。</p>. Only the tags that
 * stand in running text, and only with the '?' of the lost half.
 */
const REMNANT = /\?\/?(?:p|div|span|strong|b|em|a|br|td|li|h[1-6]|font|section)\s?\/?>/g;
/** What closes a sentence, so that no 。 is missing. */
const CLOSED = /[。！？!?…；：”」』）)]$/;

export const tagRemnants: RepairRule = {
  name: 'tag-remnants',
  find: (text) => ({
    edits: editMatches('tag-remnants', text, REMNANT, (match) => {
      const atEnd = match.index + match[0].length === text.trimEnd().length;
      const before = text.slice(0, match.index);
      const inSentence = /\p{Script=Han}$/u.test(before) && /[，。、；]/.test(before);
      // The half that is lost was a full-width mark's: before the end of a paragraph, a full stop's.
      return atEnd && inSentence && !CLOSED.test(before) ? '。' : '';
    }),
  }),
};
