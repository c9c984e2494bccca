import { folded } from '@/lib/core/article/folded';
import { isNumbered } from '@/lib/core/article/heading-styles';
import type { Draft } from './blocks';
import type { Line } from './page';
import type { Structure } from './structure';

/** How captions begin, ▲…, (图…, 图为…, 图／…, and end: 新华社记者 何小满 摄. */
const CAPTION =
  /^[\s(（【[]*(?:[▲△▼↑↓]|(?:上|下|左|右|组|题|配|资料)?图片?(?:[为:：|丨/／]|源|说|来源|自|\d|[一二三四五六七八九十]|集))|(?:摄影?|供图|提供)[）)】\s]*$/u;

/** How boxes of captions are named. */
export const CAPTION_LABEL =
  /caption|tuzhu|\b(?:pic|img|image|photo)-?(?:text|info|desc|tit|note)/i;

/** Longest caption, in characters; photo agencies write a sentence or two. */
const LONGEST = 120;

/** Whether the line says what the picture before it shows. */
export function isCaption(line: Line, structure: Structure, picture: Draft): boolean {
  if (structure.heading || line.text.length > LONGEST || isNumbered(line.text)) return false;
  if (
    structure.caption ||
    line.box.tag === 'figcaption' ||
    (structure.figure && structure.figure === picture.structure.figure)
  )
    return true;
  if (CAPTION.test(folded(line.text)) || CAPTION_LABEL.test(line.box.label)) return true;
  const strong = line.pieces.every((piece) => piece.kind !== 'text' || piece.look.strong);
  return line.box.centred && !strong && line.text.length <= 60 && !line.indented;
}
