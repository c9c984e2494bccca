import { editMatches, NOTHING, type RepairRule } from '@/lib/core/repair/rule';

/** Two or more: a single Ａ may be set so on purpose (Ａ股). */
const RUN = /[Ａ-Ｚａ-ｚ０-９][Ａ-Ｚａ-ｚ０-９．－／＠＿：]*[Ａ-Ｚａ-ｚ０-９]/g;
const DISTANCE = 0xfee0;

/** ＣＮ１１４４６ → CN11446: old systems of papers had no other Latin letters. */
export const fullWidthLatin: RepairRule = {
  name: 'full-width-latin',
  find(text, page) {
    if (!page.fullWidth) return NOTHING;
    return {
      edits: editMatches('full-width-latin', text, RUN, ([run]) =>
        run.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - DISTANCE)),
      ),
    };
  },
};
