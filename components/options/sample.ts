import type { Token } from '@/lib/core/annotation/model';
import type { TokenKind } from '@/lib/core/segment/model';

interface SampleWord {
  readonly hans: string;
  readonly hant: string;
  readonly readings: readonly (string | null)[];
  readonly kind?: TokenKind;
}

/** A few sentences of our own for previews, annotated by hand, so that a page needs no engine for them. */
const WORDS: readonly SampleWord[] = [
  { hans: '清晨', hant: '清晨', readings: ['qing1', 'chen2'] },
  { hans: '的', hant: '的', readings: ['de5'] },
  { hans: '图书馆', hant: '圖書館', readings: ['tu2', 'shu1', 'guan3'] },
  { hans: '很', hant: '很', readings: ['hen3'] },
  { hans: '安静', hant: '安靜', readings: ['an1', 'jing4'] },
  { hans: '，', hant: '，', readings: [null], kind: 'punctuation' },
  { hans: '阳光', hant: '陽光', readings: ['yang2', 'guang1'] },
  { hans: '落', hant: '落', readings: ['luo4'] },
  { hans: '在', hant: '在', readings: ['zai4'] },
  { hans: '窗边', hant: '窗邊', readings: ['chuang1', 'bian1'] },
  { hans: '。', hant: '。', readings: [null], kind: 'punctuation' },
  { hans: '她', hant: '她', readings: ['ta1'] },
  { hans: '翻开', hant: '翻開', readings: ['fan1', 'kai1'] },
  { hans: '一', hant: '一', readings: ['yi4'] },
  { hans: '本', hant: '本', readings: ['ben3'] },
  { hans: '旧', hant: '舊', readings: ['jiu4'] },
  { hans: '书', hant: '書', readings: ['shu1'] },
  { hans: '，', hant: '，', readings: [null], kind: 'punctuation' },
  { hans: '慢慢', hant: '慢慢', readings: ['man4', 'man4'] },
  { hans: '地', hant: '地', readings: ['de5'] },
  { hans: '读', hant: '讀', readings: ['du2'] },
  { hans: '起来', hant: '起來', readings: ['qi3', 'lai5'] },
  { hans: '：', hant: '：', readings: [null], kind: 'punctuation' },
  { hans: '银行', hant: '銀行', readings: ['yin2', 'hang2'] },
  { hans: '门前', hant: '門前', readings: ['men2', 'qian2'] },
  { hans: '的', hant: '的', readings: ['de5'] },
  { hans: '音乐', hant: '音樂', readings: ['yin1', 'yue4'] },
  { hans: '，', hant: '，', readings: [null], kind: 'punctuation' },
  { hans: '一直', hant: '一直', readings: ['yi4', 'zhi2'] },
  { hans: '响', hant: '響', readings: ['xiang3'] },
  { hans: '到', hant: '到', readings: ['dao4'] },
  { hans: '天黑', hant: '天黑', readings: ['tian1', 'hei1'] },
  { hans: '。', hant: '。', readings: [null], kind: 'punctuation' },
];

/** The sample as the engines would annotate it: written in simplified characters, shown in `script`. */
export function sampleTokens(script: 'hans' | 'hant'): readonly Token[] {
  return WORDS.map((word) => ({
    text: word.hans,
    shown: word[script],
    kind: word.kind ?? 'word',
    readings: word.readings,
  }));
}

/** The sample's text, which the tokens cover. */
export const SAMPLE_TEXT = WORDS.map(({ hans }) => hans).join('');
