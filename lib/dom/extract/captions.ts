import { isNumbered } from '@/lib/core/article/heading-styles';
import type { Draft } from './blocks';
import type { Line } from './page';
import type { Structure } from './structure';

/** How captions begin: ▲…, (图…, 图为…, 圖／…. */
const CAPTION =
  /^[\s(（【[]*(?:[▲△▼↑↓]|(?:上|下|左|右|组|題|题|配|资料|資料)?(?:图|圖)(?:片)?(?:[为為:：|丨/／]|源|说|說|来源|來源|\d|[一二三四五六七八九十]|集))|(?:图|圖)片?(?:来源|來源|自)/u;

/** 新华社记者 何小满 摄: who took or gave it stands last. */
const CREDITED = /(?:[摄攝]影?|供[图圖]|提供)[）)】\s]*$/u;

const CAPTION_LABEL =
  /caption|pic-?(?:text|info|desc|tit)|img-?(?:text|info|desc|tit|note)|image-?(?:text|info|desc|note)|tuzhu|photo-?(?:text|info|desc)/i;

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
  if (CAPTION.test(line.text) || CREDITED.test(line.text) || CAPTION_LABEL.test(line.box.label))
    return true;
  const strong = line.pieces.every((piece) => piece.kind !== 'text' || piece.look.strong);
  return line.box.centred && !strong && line.text.length <= 60 && !line.indented;
}
