/** The middle of `values`, the mean of the two middle ones for an even count; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The median of each measure over several runs; a measure that failed in a run is left out of it. */
export function medians<K extends string>(
  runs: readonly Readonly<Record<K, number | null>>[],
): Readonly<Record<K, number | null>> {
  const [first] = runs;
  if (!first) throw new Error('no runs');
  const names = Object.keys(first) as K[];
  const middle = (name: K) =>
    median(runs.map((run) => run[name]).filter((value) => value !== null));
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<K, number | null>;
}
