/**
 * What shows how a traditional text came to be. A converter that swaps character for character
 * leaves those alone that both scripts have, though traditional writes the word with another one:
 * 云計算 for 雲計算. Who writes traditional never writes that; 后, 云, 于, 里 by themselves prove
 * nothing (皇后, 人云亦云, 于先生, 公里).
 *
 * One row a character: what the bad conversion left, what traditional has, and words of news with it,
 * as traditional writes them. Characters after OpenCC's STCharacters (those it splits in two); words
 * that Taiwan or Hong Kong also print with the left character (發布, 周一, 了解, 諮/咨詢) are not here.
 */
const LEFT_ALONE: readonly (readonly [left: string, right: string, words: string])[] = [
  ['于', '於', '在於 基於 對於 屬於 敢於 於是 由於 終於 至於 關於 處於 善於 限於 等於 用於 位於'],
  ['云', '雲', '雲服 雲平 雲端 雲計 雲業 雲產 騰雲'],
  ['余', '餘', '其餘 剩餘 多餘 業餘 餘年 餘萬 餘人 餘名 餘元'],
  ['冲', '衝', '衝擊 衝突 衝動 緩衝'],
  ['准', '準', '準備 準確 標準 水準 精準 瞄準'],
  ['制', '製', '製作 製造 複製 研製 製品 製藥 繪製'],
  [
    '后',
    '後',
    '之後 今後 先後 前後 後來 後期 後果 後者 後續 後面 最後 此後 然後 落後 以後 背後 隨後 事後',
  ],
  ['干', '幹', '主幹 幹部 骨幹 才幹'],
  ['并', '並', '並不 並且 並沒 並行 並非 並未 並在 並將 並對'],
  ['征', '徵', '特徵 象徵 徵收'],
  ['復', '複', '複製 複雜 重複'],
  ['志', '誌', '雜誌 標誌'],
  ['愿', '願', '願意 自願 志願'],
  ['斗', '鬥', '奮鬥 戰鬥'],
  ['松', '鬆', '輕鬆 放鬆'],
  ['沖', '衝', '衝擊 衝突 衝動 緩衝'],
  ['游', '遊', '旅遊 遊戲 遊客 導遊'],
  ['系', '係', '關係'],
  ['系', '繫', '聯繫'],
  ['范', '範', '範圍 範式 規範 示範 防範'],
  ['采', '採', '採取 採用 採訪 採購 開採'],
  ['里', '裏', '哪裏 家裏 心裏 手裏 這裏 那裏 裏面'],
  ['里', '裡', '哪裡 家裡 心裡 手裡 這裡 那裡 裡面'],
];

/**
 * More words that only simplified text writes so, though traditional has each of their characters in
 * others (种 is a surname, 几 a table). A bad conversion gets them right, so they are no evidence of one.
 */
const SIMPLIFIED_WORD =
  /[什怎那多]么|价[格值]|评价|物价|党[员委]|政党|几[个乎年次率]|近几|广[告大]|推广|[根依证]据|据[说悉]|无[法论疑数]|涂[抹料]|糊涂|[一各品有]种|种[子植]|[不舍]舍得|适[合用]|[合舒]适|干[嘛活]/;

/** Whether a text has a word that traditional never writes so: for texts in which no character tells. */
export function hasSimplifiedWord(text: string): boolean {
  return SIMPLIFIED_WORD.test(text) || conversionEvidence([text]).bad > 0;
}

export interface ConversionEvidence {
  /** How often such a word stands with the character that a bad conversion leaves. */
  readonly bad: number;
  /** How often it stands as traditional writes it. */
  readonly good: number;
}

/** Counts the words of the table above in `texts`. */
export function conversionEvidence(texts: readonly string[]): ConversionEvidence {
  words ??= buildWords();
  let bad = 0;
  let good = 0;
  for (const text of texts) {
    for (let index = 0; index + 1 < text.length; index++) {
      const isGood = words.get(text.slice(index, index + 2));
      if (isGood === true) good++;
      else if (isGood === false) bad++;
    }
  }
  return { bad, good };
}

/**
 * Decides by words that traditional text never has against words that only it has. Both are common:
 * an article of 300 characters has several of the one or of the other.
 */
export function isBadConversion({ bad, good }: ConversionEvidence): boolean {
  return bad >= 2 && bad > 2 * good;
}

let words: Map<string, boolean> | undefined;

/** Two characters → whether they are a word as traditional writes it (true) or as it doesn't. */
function buildWords(): Map<string, boolean> {
  const table = new Map<string, boolean>();
  for (const [left, right, list] of LEFT_ALONE) {
    for (const word of list.split(' ')) {
      table.set(word, true);
      table.set(word.replace(right, left), false);
    }
  }
  return table;
}
