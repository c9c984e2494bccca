/** A base and the reading over it, in em of the base's font; the reading is centred on the base. */
export interface RubyCell {
  readonly base: number;
  /** 0 where nothing stands above: such a cell lends its room to its neighbours. */
  readonly reading: number;
  /** What stands between this base and the one before: the space between words, where one wants it. */
  readonly gap?: number;
}

export interface RubyFit {
  /** How much narrower the reading is drawn, 1 = as it is. */
  readonly scale: number;
  /** What has to be left free before the base, beside its gap, in em, so that readings keep apart. */
  readonly before: number;
}

/** Letters drawn narrower than this look squeezed; then the bases move apart instead. */
const MIN_SCALE = 0.8;

/** The least room between two readings, in em: one sees where a word ends. */
const GAP = 0.16;

/**
 * Fits readings that are wider than their bases without spreading the bases, which would break the
 * line's even rhythm: a reading first hangs over into the room that its neighbours don't use; where
 * two would touch, both are drawn narrower, down to a limit; only what is left moves the bases apart.
 * Readings never overlap. One pass; cells in reading order, from a line's worth up to a paragraph's.
 */
export function fitRuby(cells: readonly RubyCell[]): readonly RubyFit[] {
  const read = cells.flatMap((cell, index) => (cell.reading > 0 ? [index] : []));
  const scales = cells.map(() => 1);
  const pairs = read.slice(1).map((right, i) => pairOf(cells, read[i] ?? 0, right));
  for (const { left, right, room, wanted } of pairs) {
    if (wanted <= room) continue;
    const scale = Math.max(MIN_SCALE, room / wanted);
    scales[left] = Math.min(scales[left] ?? 1, scale);
    scales[right] = Math.min(scales[right] ?? 1, scale);
  }
  const before = cells.map(() => 0);
  for (const { left, right, room } of pairs) {
    const half = (index: number): number =>
      ((cells[index]?.reading ?? 0) * (scales[index] ?? 1)) / 2;
    before[right] = Math.max(0, half(left) + half(right) - room);
  }
  return cells.map((_, i) => ({ scale: scales[i] ?? 1, before: before[i] ?? 0 }));
}

/** Two neighbouring readings: the room between the centres of their bases, and what they want of it. */
function pairOf(cells: readonly RubyCell[], left: number, right: number) {
  const base = (index: number): number => cells[index]?.base ?? 0;
  const reading = (index: number): number => cells[index]?.reading ?? 0;
  const gaps = cells.slice(left + 1, right + 1).reduce((sum, { gap = 0 }) => sum + gap, 0);
  const between = cells.slice(left + 1, right).reduce((sum, cell) => sum + cell.base, gaps);
  return {
    left,
    right,
    room: base(left) / 2 + between + base(right) / 2 - GAP,
    wanted: (reading(left) + reading(right)) / 2,
  };
}
