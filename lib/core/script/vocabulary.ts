import type { ConversionName } from './converter';

/** Whether the word at [start, end) of a text about to get regional words stays as the page has it. */
export type KeepWord = (text: string, start: number, end: number) => boolean;

/**
 * A word that OpenCC's tables of regional words replace, though news uses it in its general sense,
 * in which the region says it the same way. `unless`: what stands around it (〓) where it is the
 * technical term after all.
 */
type Row = readonly [word: string, reason: string, unless?: RegExp];

const COMPUTING =
  /(?:計算機|電腦|應用|手機|後臺|驅動|安裝|編寫|寫|編|小|運行|開發|執行|下載|源|啟動|軟件|引導|系統)〓|〓(?:代碼|錯誤|崩潰|包|語言|庫)/;
const FILES = /(?:下載|上傳|打開|保存|壓縮|複製|刪除|配置|文本|圖像|音頻|視頻|數據|日誌|源|頭)〓/;
/** A term by itself, in a glossary or on a button. */
const LABEL = /(?:^|\s)〓(?:$|\s)/;
const SENDING = /(?:發送|接收|推送|轉發|收發|回覆|發佈新|發送新|條|新)〓/;

/** TWPhrases: the word in OpenCC's traditional form, why it stays, and the exception. */
const KEPT_IN_TAIWAN: readonly Row[] = [
  ['交互', 'mutual: 交互作用, 交互進行'],
  ['低級', 'inferior, primitive: 低級錯誤'],
  ['便攜式', 'portable is 攜帶式 or 可攜式 in Taiwan, never 行動式'],
  ['保存', 'to preserve: 保存文物'],
  ['信號', 'a sign: 發出和解的信號'],
  ['免提', 'as an adjective it is said alike'],
  ['全局', 'the overall situation: 影響全局'],
  ['內置', 'built in; Taiwan understands both'],
  ['分區', 'zones: 分區管理, 分區供水'],
  ['刷新', 'to break a record: 刷新紀錄'],
  ['創建', 'to found: 創建一個國家'],
  ['加載', 'to load freight'],
  ['卸載', 'to unload freight'],
  ['參數', 'a parameter; 引數 is an argument only'],
  ['呼出', 'to breathe out'],
  ['回調', 'a price falls back: 股市回調'],
  ['圖像', 'a picture; both are said'],
  ['壁紙', 'wallpaper on a wall'],
  ['奔馳', 'to gallop, to speed: 駿馬奔馳'],
  ['字體', 'a style of writing'],
  ['實例', 'an example: 成功的實例'],
  ['審覈', 'to examine: Taiwan writes 審核, 稽核 is an audit'],
  ['對象', 'a person concerned, a partner: 調查對象'],
  ['局部', 'partial: 局部地區有雨'],
  ['循環', 'a cycle: 血液循環, 循環經濟'],
  ['性價比', 'said alike; 價效比 is nobody’s word'],
  ['性能', 'of an engine, a material; said alike'],
  ['打開', 'to open a door'],
  ['批量', 'in large numbers: 批量生產'],
  ['拋出', 'to throw out: 拋出議題'],
  ['指針', 'the hand of a clock'],
  ['掛斷', 'to hang up; said alike'],
  ['捲積', 'said alike'],
  ['支持', 'to support a person or an idea; 支援 is help in kind'],
  ['擴展', 'to extend: 擴展業務'],
  ['文件', 'a document: 政府文件, 中央文件', FILES],
  ['查找', 'to look for'],
  ['查看', 'to have a look: 查看傷勢'],
  ['添加', 'to add an ingredient'],
  ['消息', 'news: 消息人士, 好消息', SENDING],
  ['涼菜', 'said alike'],
  ['溢出', 'to spill over: 溢出效應'],
  ['激活', 'to enliven: 激活經濟'],
  ['界面', 'a surface between two bodies'],
  ['發佈', 'to publish, to announce: Taiwan writes 發布; 釋出 is to release', /(?:版本|補丁)〓/],
  ['登錄', 'to register: 登錄戶口'],
  ['知識產權', 'the term of treaties and of mainland law'],
  ['社區', 'where people live: 社區居民', LABEL],
  ['禁用', 'to forbid the use: 禁用農藥'],
  ['窗口', 'a counter: 服務窗口'],
  ['算子', 'a term of mathematics'],
  ['組件', 'a part of a machine'],
  ['綁定', 'said alike'],
  ['網卡', '網絡卡 is no word of Taiwan’s'],
  ['聯繫', 'to be in touch, a relation: said alike'],
  ['聲明', 'a statement: 發表聲明'],
  ['自行車', 'a bicycle: said alike'],
  ['菜單', 'a restaurant’s menu', /(?:下拉|彈出|右鍵|主|點擊|導航)〓/],
  ['萬象', 'everything there is: 萬象更新, 包羅萬象'],
  ['觸摸', 'to touch: 觸摸展品'],
  ['註銷', 'to cancel a licence, a passport'],
  ['設備', 'equipment: 醫療設備'],
  ['設置', 'to set up an office, an obstacle', /(?:高級|系統|參數)〓/],
  ['調度', 'to dispatch trains, power'],
  ['連接', 'to link two places: 連接兩岸的大橋'],
  ['連接器', 'a plug; said alike'],
  ['進程', 'the course of events: 和平進程', /(?:系統|後臺|用戶|父|子)〓/],
  ['運行', 'trains and planets run'],
  ['過程', 'a course of events'],
  ['遠程', 'long-range: 遠程導彈', /(?:支持|通過)〓/],
  ['重裝', 'heavily armed'],
  ['重載', 'heavily loaded: 重載列車'],
  ['鏡像', 'a mirror image'],
  ['隊列', 'a line of people'],
  ['項目', 'an item, a sport’s event, a project: said alike of events'],
  ['類型', 'a kind: 各種類型'],
  ['高級', 'senior, high-grade: 高級官員'],
  ['高端', 'high-end: 高端製造'],
  ['點擊', 'a click: 點擊率'],
  ['優化', 'to improve: 優化結構'],
  ['實時', 'said of traffic and prices too'],
  ['導入', 'to introduce: 導入制度'],
  ['導出', 'to derive'],
  ['權限', 'authority: 職權權限'],
  ['歐拉', 'a make of cars, and other names than Euler’s'],
  ['程序', 'procedure: 法律程序, 司法程序', COMPUTING],
];

/** TWPhrasesRev: the word as Taiwan writes it, and why simplified text keeps it. */
const KEPT_FROM_TAIWAN: readonly Row[] = [
  ['互動', 'interaction'],
  ['低階', 'of low rank'],
  ['元件', 'a part; said alike'],
  ['冷盤', 'said alike'],
  ['列舉', 'to list'],
  ['剪下', 'to cut off'],
  ['區域性', 'regional'],
  ['即時', 'at once'],
  ['向量', 'a vector'],
  ['呼叫', 'to call'],
  ['啟用', 'to put to use'],
  ['執行', 'to carry out: 執行判決'],
  ['埠', 'a port: 港埠, 蚌埠'],
  ['宣告', 'to declare: 宣告破產'],
  ['序列', 'a sequence: 基因序列'],
  ['建立', 'to establish'],
  ['批次', 'a batch'],
  ['指標', 'an indicator'],
  ['支援', 'reinforcement, help'],
  ['整合', 'to integrate: 整合資源'],
  ['新增', 'newly added: 新增病例'],
  ['智慧', 'wisdom'],
  ['核心', 'core: 核心問題', LABEL],
  ['桌布', 'a tablecloth'],
  ['模擬', 'to simulate; said alike'],
  ['檔案', 'an archive, a file on a person'],
  ['檢視', 'to inspect'],
  ['物件', 'an object'],
  ['社群', 'a community', LABEL],
  ['程序', 'procedure: 法律程序'],
  ['行程', 'an itinerary'],
  ['裝置', 'a device'],
  ['複製', 'to copy; 拷貝 is a loan'],
  ['設定', 'to set'],
  ['貼上', 'to stick on'],
  ['資料', 'material, personal data'],
  ['載入', 'to enter: 載入史冊'],
  ['通道', 'a passage'],
  ['連線', 'a connection, a live broadcast'],
  ['過載', 'an overload'],
  ['釋出', 'to release: 釋出善意'],
  ['開啟', 'to open: 開啟新時代'],
  ['陣列', 'an array of aerials'],
  ['類比', 'an analogy'],
  ['高階', 'of high rank'],
  ['停用', 'to stop using'],
  ['儲存', 'to store'],
  ['專案', 'a special case of the police'],
  ['擴音', 'to amplify'],
  ['查詢', 'to enquire'],
  ['簡報', 'a briefing'],
  ['聯絡', 'to contact; said alike'],
];

const KEEPERS: Partial<Readonly<Record<ConversionName, KeepWord>>> = {
  s2twp: keeperOf(KEPT_IN_TAIWAN),
  tw2sp: keeperOf(KEPT_FROM_TAIWAN),
};

/** Which words a conversion with regional vocabulary keeps; undefined for conversions without. */
export function keptWords(name: ConversionName): KeepWord | undefined {
  return KEEPERS[name];
}

function keeperOf(rows: readonly Row[]): KeepWord {
  const table = new Map(rows.map(([word, , unless]) => [word, unless]));
  return (text, start, end) => {
    const word = text.slice(start, end);
    if (!table.has(word)) return false;
    const unless = table.get(word);
    if (unless === undefined) return true;
    return !unless.test(
      `${text.slice(Math.max(0, start - 4), start)}〓${text.slice(end, end + 2)}`,
    );
  };
}
