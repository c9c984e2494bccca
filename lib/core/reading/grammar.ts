import type { Reading } from './model';
import type { Passage } from './passage';
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

/** 姓曾, 曾先生: only where it stands as a surname; anywhere else this doubles the errors. */
const surname: Rule = (passage, at) => {
  if (!standsAlone(passage, at)) return null;
  const [before, after] = neighbours(passage, at);
  const isSurname = before === '姓' || (after !== undefined && AFTER_SURNAME.has(after));
  return isSurname ? (SURNAME_READINGS[passage.characters[at] ?? ''] ?? null) : null;
};

const RULES: ReadonlyMap<string, Rule> = new Map([
  ...Object.keys(SURNAME_READINGS).map((character): [string, Rule] => [character, surname]),
  ['了', particle],
  ['假', leave],
  ['得', must],
  ['教', teach],
  ['还', giveBack],
]);

/** Applies the rules where they beat statistics. */
export function applyGrammar(passage: Passage, readings: (Reading | null)[]): void {
  passage.characters.forEach((character, at) => {
    const reading = RULES.get(character)?.(passage, at);
    if (reading) readings[at] = reading;
  });
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
