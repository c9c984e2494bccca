import type { Dictionary, Row } from './format';

/** A dictionary with rows of the reader's own, which come before its own rows. */
export function withOwnRows(dictionary: Dictionary, own: readonly Row[]): Dictionary {
  if (own.length === 0) return dictionary;
  const byForm = new Map<string, Row[]>();
  for (const row of own) {
    for (const form of new Set([row.simplified, row.traditional])) {
      byForm.set(form, [...(byForm.get(form) ?? []), row]);
    }
  }
  const lengths = [...new Set([...byForm.keys()].map(({ length }) => length))];
  return {
    ...dictionary,
    find: (form) => [...(byForm.get(form) ?? []), ...dictionary.find(form)],
    prefixesOf(start) {
      const found = lengths.filter(
        (length) => length <= start.length && byForm.has(start.slice(0, length)),
      );
      return [...new Set([...dictionary.prefixesOf(start), ...found])].sort((a, b) => a - b);
    },
  };
}
