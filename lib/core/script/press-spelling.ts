import type { AlignedPiece, AlignedText, Region } from './model';

/**
 * Forms that OpenCC's standard has and newspapers don't print. Counts: how often each of the two
 * stands in the traditional pages of ../shared/pages/labelled (bodies and page text) and in UD
 * Chinese-PUD. Pairs that papers print both of (佔 占, 週 周, 蹤 踪, 瞭解 了解) are not here.
 */
const ROWS: readonly (readonly [
  standard: string,
  press: string,
  regions: readonly Region[],
  counts: string,
])[] = [
  ['佈', '布', ['tw'], '公佈 發佈 宣佈 分佈 2 : 布 15'],
  ['卧', '臥', ['hk'], '0 : 2'],
  ['户', '戶', ['hk'], '0 : 20'],
  ['汙', '污', ['tw'], '0 : 6'],
  ['温', '溫', ['hk'], '0 : 12'],
  ['税', '稅', ['hk'], '0 : 4'],
  ['羣', '群', ['tw', 'hk'], '0 : 19'],
  ['脱', '脫', ['hk'], '0 : 4'],
  ['臺', '台', ['tw', 'hk'], '0 : 101'],
  ['衞', '衛', ['hk'], '0 : 10'],
  ['説', '說', ['hk'], '2 : 79'],
  ['閲', '閱', ['hk'], '0 : 25'],
];

/** A conversion's result with the forms that newspapers of `region` print; only what was converted. */
export function respell(aligned: AlignedText, region: Region): AlignedText {
  const forms = new Map(
    ROWS.filter(([, , regions]) => regions.includes(region)).map(([from, to]) => [from, to]),
  );
  return forms.size === 0 ? aligned : aligned.map((piece) => respellPiece(piece, forms));
}

function respellPiece(
  { from, to }: AlignedPiece,
  forms: ReadonlyMap<string, string>,
): AlignedPiece {
  const before = [...from];
  const after = [...to];
  const isCharacterwise = before.length === after.length;
  const respelt = after.map((character, index) =>
    isCharacterwise && before[index] === character
      ? character
      : (forms.get(character) ?? character),
  );
  return { from, to: respelt.join('') };
}
