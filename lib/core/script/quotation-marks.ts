import type { AlignedText, Script } from './model';

const PAIRS: Readonly<Record<Script, Readonly<Record<string, string>>>> = {
  hant: { '“': '「', '”': '」', '‘': '『', '’': '』' },
  hans: { '「': '“', '」': '”', '『': '‘', '』': '’' },
};
const CLOSING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『' };

/**
 * The quotation marks of the other script: “ ” ↔ 「 」, ‘ ’ ↔ 『 』. Only pairs are changed, and never an
 * apostrophe (a ’ between letters, or one that closes nothing), nor the marks around English
 * sentences.
 */
export function convertQuotationMarks(aligned: AlignedText, script: Script): AlignedText {
  const text = aligned.map((piece) => piece.to).join('');
  const marks = pairedMarks(text, PAIRS[script]);
  if (marks.size === 0) return aligned;
  let start = 0;
  return aligned.map(({ from, to }) => {
    const offset = start;
    start += to.length;
    return {
      from,
      to: to.replace(/[“”‘’「」『』]/g, (mark, at: number) => marks.get(offset + at) ?? mark),
    };
  });
}

/** What each mark that has its partner becomes, by position. */
function pairedMarks(
  text: string,
  pairs: Readonly<Record<string, string>>,
): ReadonlyMap<number, string> {
  const changed = new Map<number, string>();
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’「」『』]/g)) {
    const partner = CLOSING[mark];
    if (partner === undefined) {
      open.push({ mark, at: index });
      continue;
    }
    if (mark === '’' && isApostrophe(text, index)) continue;
    const opened = open.findLastIndex((candidate) => candidate.mark === partner);
    if (opened < 0) continue;
    const at = open[opened]?.at ?? 0;
    open.length = opened;
    const [first, last] = [pairs[partner], pairs[mark]];
    if (first === undefined || last === undefined) continue;
    if (!/[\p{Script=Han}]/u.test(text.slice(at - 1, at) + text.slice(at, index + 2))) continue;
    changed.set(at, first).set(index, last);
  }
  return changed;
}

function isApostrophe(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text[at - 1] ?? '') && /[A-Za-z0-9]/.test(text[at + 1] ?? '');
}
