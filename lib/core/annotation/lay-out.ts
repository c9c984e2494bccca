import type { Image, LineBreak, Run, TextRun } from '@/lib/core/article/model';
import type { Token } from './model';

/** A run with the tokens that stand in it; tokens that a run's edge cuts are cut with it. */
export type AnnotatedRun =
  | { readonly run: TextRun; readonly tokens: readonly Token[] }
  | { readonly run: Image | LineBreak };

/**
 * Lays the tokens of a passage on its runs. `tokens` cover exactly the text of `runs` (textOf).
 */
export function layOut(runs: readonly Run[], tokens: readonly Token[]): readonly AnnotatedRun[] {
  const rest = [...tokens].reverse();
  return runs.map((run) => {
    if (run.kind === 'image') return { run };
    const taken = take(rest, run.kind === 'break' ? 1 : run.text.length);
    return run.kind === 'break' ? { run } : { run, tokens: taken };
  });
}

/** Where each token of a laid-out passage starts in the passage's text, in UTF-16 units. */
export function startsOf(laid: readonly AnnotatedRun[]): ReadonlyMap<Token, number> {
  const starts = new Map<Token, number>();
  let at = 0;
  for (const piece of laid) {
    if (!('tokens' in piece)) {
      at += piece.run.kind === 'break' ? 1 : 0;
      continue;
    }
    for (const token of piece.tokens) {
      starts.set(token, at);
      at += token.text.length;
    }
  }
  return starts;
}

/** Takes `length` UTF-16 units of tokens off the end of `rest` (which is in reverse order). */
function take(rest: Token[], length: number): Token[] {
  const taken: Token[] = [];
  let left = length;
  while (left > 0) {
    const token = rest.pop();
    if (!token) break;
    if (token.text.length <= left) {
      taken.push(token);
      left -= token.text.length;
      continue;
    }
    const [head, tail] = cut(token, left);
    taken.push(head);
    rest.push(tail);
    left = 0;
  }
  return taken;
}

/**
 * Cuts a token where a link or an emphasis ends inside a word. What is shown is cut at the same
 * character; where its length differs from the original's, it can't be, and stays with the first part.
 */
function cut(token: Token, length: number): readonly [Token, Token] {
  const headText = token.text.slice(0, length);
  const tailText = token.text.slice(length);
  const shown = [...token.shown];
  const at = shown.length === [...token.text].length ? [...headText].length : shown.length;
  const { isName, ...rest } = token;
  const part = (text: string, from: number, to: number): Token => ({
    ...rest,
    // The capital of a name stands at its beginning.
    ...(isName && from === 0 ? { isName } : {}),
    text,
    shown: shown.slice(from, to).join(''),
    readings: token.readings.slice(from, to),
  });
  return [part(headText, 0, at), part(tailText, at, shown.length)];
}
