import { editMatches, NOTHING, type RepairRule } from '@/lib/core/repair/rule';
import { hanCount } from '@/lib/core/text/han';

/** A space between two Han characters, or beside a Chinese mark. */
const SPACE =
  /(?<=[\p{Script=Han}，。、；：！？“”])[ \u00a0\u3000]+(?=[\p{Script=Han}，。、；：！？“”])/gu;
/** Of the gaps between Han characters of a justified line nearly all have a space. */
const MIN_SPACED_SHARE = 0.8;
/** Fewer may be a heading that is spaced out for looks (通 知), a name (王 五), a signature. */
const MIN_SPACES = 8;

/** 本 报 讯 昨 天 下 午 … → 本报讯昨天下午…: justified text that was taken over with its spaces. */
export const spacedHan: RepairRule = {
  name: 'spaced-han',
  find(text) {
    const spaces = text.match(SPACE)?.length ?? 0;
    if (spaces < MIN_SPACES || spaces < MIN_SPACED_SHARE * (hanCount(text) - 1)) return NOTHING;
    return { edits: editMatches('spaced-han', text, SPACE, () => '') };
  },
};
