/** No line ends with these: opening brackets and quotation marks, and what belongs to a number. */
const NO_LINE_END = /[\p{Ps}\p{Pi}“‘「『$￥¥£€#＃]$/u;

/** No line begins with these: closing marks, points, marks of repetition, and units behind a number. */
const NO_LINE_START = /^[\p{Pe}\p{Pf}”’」』、，。：；？！!?,.:;·…—～~%％‰°々〻ー]/u;

/**
 * Whether a line may end between two words of Chinese. Both engines know where a line may end in a
 * text, but Gecko sees no such place between two elements that are not to be broken themselves.
 */
export function mayBreakBetween(before: string, after: string): boolean {
  return !NO_LINE_END.test(before) && !NO_LINE_START.test(after) && !/\s/.test(before + after);
}
