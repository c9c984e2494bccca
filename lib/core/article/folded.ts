/** Traditional characters of the words that the rules of this folder know, each before its simplified form. */
const FORMS =
  '來来備备傳传僅仅內内別别剛刚參参圖图報报審审專专對对導导廣广張张從从應应掃扫擊击攝摄時时標标權权歡欢歸归瀏浏為为熱热獨独發发眾众碼码籤签糾纠組组絲丝經经綜综維维網网線线編编聞闻聲声興兴舉举薦荐號号裝装見见視视覽览訂订訊讯記记許许評评誌志語语說说請请論论讀读讚赞責责資资載载輯辑轉转連连週周錯错鍵键鏈链鐘钟長长門门開开間间閱阅關关雜杂頁页頻频題题類类餘余體体點点';
const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < FORMS.length; at += 2) SIMPLIFIED.set(FORMS.charAt(at), FORMS.charAt(at + 1));
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** `text` as the rules are written, in simplified characters: 相關閱讀 as 相关阅读. For comparison only. */
export function folded(text: string): string {
  return text.replace(TRADITIONAL, (form) => SIMPLIFIED.get(form) ?? form);
}
