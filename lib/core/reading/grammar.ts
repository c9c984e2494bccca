import type { Reading } from './model';
import type { Passage } from './passage';
import { withTone } from './pinyin';
import { AFTER_SURNAME, SURNAME_READINGS } from './surnames';

/** A rule: the reading that grammar asks for at `at`, null where it is silent. */
type Rule = (passage: Passage, at: number) => Reading | null;

const SUBJECTS = words(
  '也 他 他们 你 你们 再 又 只 可 咱 咱们 咱俩 大家 她 她们 它 它们 就 总 您 我 我们 先 还 还是 都 非 必',
);
const DEBTS = words(
  '书 书款 人情 贷 贷款 债 债务 钱 账 账单 款 房贷 欠款 借款 本金 本息 利息 信用卡',
);

const ASKED = words('休 度 批 放 请 销');

/** 我得走了: 得 is 'must' after a subject or an adverb and before a verb. */
const must: Rule = (passage, at) => {
  if (!standsAlone(passage, at)) return null;
  const [before, after] = neighbours(passage, at);
  const isFollowed = after !== undefined && !/^[\P{L}很太不了到过]/u.test(after);
  return isFollowed && before !== undefined && SUBJECTS.has(before) ? 'dei3' : null;
};

/** 还书, 还钱: 还 is 'give back' before what is owed. */
const giveBack: Rule = (passage, at) => {
  if (!standsAlone(passage, at)) return null;
  const [, after] = neighbours(passage, at);
  return after !== undefined && DEBTS.has(after) ? 'huan2' : null;
};

/** 吃不了, 走得了: 了 is liǎo as 'be able' alone; after any other word it is the particle. */
const particle: Rule = (passage, at) => {
  if (!standsAlone(passage, at)) return null;
  const [before] = neighbours(passage, at);
  if (before === undefined || !/\p{L}$/u.test(before)) return null;
  return before === '不' || before === '得' || (before.length > 1 && before.endsWith('不'))
    ? 'liao3'
    : 'le5';
};

/** 请了假, 放过假: 假 is 'leave' after what is asked, given or taken. */
const leave: Rule = (passage, at) => {
  if (!standsAlone(passage, at)) return null;
  const word = passage.wordOf[at] ?? 0;
  const before = passage.words.slice(Math.max(0, word - 3), word).map(({ text }) => text);
  return before.length > 1 && before.some((text) => ASKED.has(text)) ? 'jia4' : null;
};

/** 教会了他: 教 is 'teach' in 教会, unless it is the Church. */
const teach: Rule = (passage, at) => {
  const word = passage.wordOf[at] ?? 0;
  const isChurchWord = passage.words[word]?.text === '教会';
  return isChurchWord && passage.words[word + 1]?.text === '了' ? 'jiao1' : null;
};

const PERSONS = words(
  '人们 人类 他 他们 你 你们 俺 俺们 咱 咱们 大家 她 她们 您 我 我们 我国 我军 自己 谁',
);
/** Verbs for whose sake there is somebody: 为他人带来, 为市民服务. */
const BENEFITS = words(
  '争光 争取 争得 作 作出 做 做出 准备 创造 办 办事 增添 增色 奉献 奠定 寻找 带来 开辟 开路 打下 打开 找到 指明 捐 捐款 捐献 提供 操心 效力 效劳 服务 治病 注入 添 献 献出 着想 祈祷 祝福 祝贺 立功 筹集 节省 节约 解决 解除 说话 谋 谋利 贡献 购买 赢得 送 送去 送行 造福 铺平 铺路',
);
/** 现为, 均为: what is said of it follows. */
const COPULAR = words('乃 仍 即 则 原 均 多 实 曾 本 现 皆 系 都');
const NO_OBJECT = words('上 与 从 以 向 在 对 将 把 更 最 给');
/** How far behind 为 its verb may stand, in words. */
const REACH = 6;

/** 为大家, 为他人带来: 为 is wèi before the one for whose sake something is done. */
const forWhom: Rule = (passage, at) => {
  if (!standsAlone(passage, at)) return null;
  const word = passage.wordOf[at] ?? 0;
  const after = passage.words.slice(word + 1, word + 1 + REACH);
  const [object] = after;
  if (COPULAR.has(passage.words[word - 1]?.text ?? '')) return null;
  if (object?.kind !== 'word' || NO_OBJECT.has(object.text)) return null;
  if (PERSONS.has(object.text)) return 'wei4';
  const end = after.findIndex(({ kind }) => kind === 'punctuation');
  const clause = end < 0 ? after : after.slice(0, end);
  return clause.slice(1).some(({ text }) => BENEFITS.has(text) || text === '而') ? 'wei4' : null;
};

/** 姓曾, 曾先生: only where it stands as a surname; anywhere else this doubles the errors. */
const surname: Rule = (passage, at) => {
  if (!standsAlone(passage, at)) return null;
  const [before, after] = neighbours(passage, at);
  const isSurname = before === '姓' || (after !== undefined && AFTER_SURNAME.has(after));
  return isSurname ? (SURNAME_READINGS[passage.characters[at] ?? ''] ?? null) : null;
};

/** 啊, 哇, 啦 behind a word: the particle; by itself, or before what it exclaims at, a full tone. */
const exclaimed: Rule = (passage, at) => {
  if (!standsAlone(passage, at)) return null;
  const [before] = neighbours(passage, at);
  const isBehindWord = before !== undefined && /\p{Script=Han}$/u.test(before);
  return isBehindWord ? (PARTICLES[passage.characters[at] ?? ''] ?? null) : null;
};

const PARTICLES: Readonly<Record<string, Reading>> = {
  吧: 'ba5',
  呀: 'ya5',
  哇: 'wa5',
  啊: 'a5',
  啦: 'la5',
};

const RULES: ReadonlyMap<string, Rule> = new Map([
  ...Object.keys(SURNAME_READINGS).map((character): [string, Rule] => [character, surname]),
  ...Object.keys(PARTICLES).map((character): [string, Rule] => [character, exclaimed]),
  ['为', forWhom],
  ['了', particle],
  ['假', leave],
  ['得', must],
  ['教', teach],
  ['还', giveBack],
]);

/** Applies the rules where they beat statistics. */
export function applyGrammar(passage: Passage, readings: (Reading | null)[]): void {
  passage.characters.forEach((character, at) => {
    const reading = RULES.get(character)?.(passage, at) ?? doubledVerb(passage, readings, at);
    if (reading) readings[at] = reading;
  });
}

/** Verbs of one character that are said twice, for 'a little': 看看 (现代汉语八百词, 动词重叠). */
const DOUBLED = new Set(
  '想看听说问试读写走坐站等吃喝玩聊谈笑跑跳逛查找算数翻望瞧闻尝摸碰敲推拉拍摇动吹洗擦扫修补练学唱歇躺靠',
);

/** 看看, 坐坐: the second of two equal verbs is neutral, the first keeps its tone. */
function doubledVerb(
  passage: Passage,
  readings: readonly (Reading | null)[],
  at: number,
): Reading | null {
  const { characters } = passage;
  const character = characters[at] ?? '';
  if (character !== characters[at - 1] || !DOUBLED.has(character)) return null;
  if (characters[at + 1] === character || characters[at - 2] === character) return null;
  const reading = readings[at] ?? null;
  return reading && withTone(reading, 5);
}

function standsAlone({ starts, wordOf }: Passage, at: number): boolean {
  const word = wordOf[at] ?? 0;
  return (starts[word + 1] ?? 0) - (starts[word] ?? 0) === 1;
}

/** The texts of the words before and after the one at `at`. */
function neighbours(
  passage: Passage,
  at: number,
): readonly [before: string | undefined, after: string | undefined] {
  const word = passage.wordOf[at] ?? 0;
  return [passage.words[word - 1]?.text, passage.words[word + 1]?.text];
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
