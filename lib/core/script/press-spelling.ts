import type { AlignedPiece, AlignedText, Region } from './model';

/**
 * Forms that OpenCC's standard has and newspapers don't print. Counts: how often each of the two
 * stands in the traditional pages of ../shared/pages/labelled (bodies and page text) and in UD
 * Chinese-PUD. A row is a character, or a word where the character alone would say too much (迴 is
 * right in 迴避). Pairs that papers print both of (佔 占, 週 周, 蹤 踪, 瞭解 了解) are not here.
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
  ['溼', '濕', ['tw'], '0 : 1'],
  ['税', '稅', ['hk'], '0 : 4'],
  ['羣', '群', ['tw', 'hk'], '0 : 19'],
  ['脱', '脫', ['hk'], '0 : 4'],
  ['臺', '台', ['tw', 'hk'], '0 : 101'],
  ['衞', '衛', ['hk'], '0 : 10'],
  ['説', '說', ['hk'], '2 : 79'],
  ['迴歸', '回歸', ['tw', 'hk'], '0 : 2'],
  ['鉅額', '巨額', ['tw', 'hk'], '0 : 2'],
  ['閲', '閱', ['hk'], '0 : 25'],
];

/** A conversion's result with the forms that newspapers of `region` print; only what was converted. */
export function respell(aligned: AlignedText, region: Region): AlignedText {
  const forms = FORMS[region];
  return forms.length === 0 ? aligned : aligned.map((piece) => respellPiece(piece, forms));
}

type Form = readonly [standard: string, press: string];

const formsOf = (region: Region): readonly Form[] =>
  ROWS.filter(([, , regions]) => regions.includes(region)).map(([from, to]) => [from, to]);

const FORMS: Readonly<Record<Region, readonly Form[]>> = {
  tw: formsOf('tw'),
  hk: formsOf('hk'),
  opencc: [],
};

/** Every form is as long as what it replaces, so that places stay what they are. */
function respellPiece(piece: AlignedPiece, forms: readonly Form[]): AlignedPiece {
  return forms.reduce(respellOne, piece);
}

function respellOne({ from, to }: AlignedPiece, [standard, press]: Form): AlignedPiece {
  if (!to.includes(standard)) return { from, to };
  const isCharacterwise = from.length === to.length;
  const respelt = to.replaceAll(standard, (found: string, at: number) =>
    isCharacterwise && from.slice(at, at + found.length) === found ? found : press,
  );
  return { from, to: respelt };
}
