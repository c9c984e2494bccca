import { editMatches, NOTHING, type RepairRule } from '@/lib/core/repair/rule';

const HAN_OR_MARK = '[\\p{Script=Han}，。、；：！？“”‘’（）《》「」]';
/** Zero-width characters, soft hyphens, control characters and the replacement character. */
const INVISIBLE =
  '[\\u00ad\\u200b\\u200c\\u200e\\u200f\\u2060-\\u2064\\ufeff\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f]';
/** Private-use characters: a font of the site's own draws them as nothing, or as a watermark. */
const PRIVATE = '[\\ue000-\\uf8ff]';

/** Noise that sites scatter between characters against copying: only where Chinese stands around it. */
const NOISE = new RegExp(
  `(?<=${HAN_OR_MARK})(?:${INVISIBLE}+|${PRIVATE}(?!${PRIVATE}))(?=${HAN_OR_MARK}|$)|(?<=^|\\s)${INVISIBLE}+(?=${HAN_OR_MARK})`,
  'gu',
);
/** A site that draws its text with a font of its own has many private-use characters, each a letter. */
const MAX_PRIVATE_SHARE = 0.02;

/** A single one slips into ordinary text when it is typed; against copying they come in numbers. */
const MIN_NOISE = 2;

/** 广\u200b告 → 广告. */
export const noiseCharacters: RepairRule = {
  name: 'noise-characters',
  find(text) {
    const privateUse = text.match(/[\ue000-\uf8ff]/g)?.length ?? 0;
    const isOwnFont = privateUse > Math.max(1, MAX_PRIVATE_SHARE * text.length);
    const edits = editMatches('noise-characters', text, NOISE, ([noise]) =>
      isOwnFont && /[\ue000-\uf8ff]/.test(noise) ? null : '',
    );
    return edits.length < MIN_NOISE ? NOTHING : { edits };
  },
};
