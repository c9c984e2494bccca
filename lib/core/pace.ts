/** What someone reads at first, in Han characters a minute, until their own pace is known: slower than natives, who read 250 to 400. */
export const FIRST_PACE = 200;

/** What was read, and in how long. */
export interface Stretch {
  readonly characters: number;
  readonly milliseconds: number;
}

export interface PaceMeter {
  /** Notes how far the reader is, from 0 to 1, at a time in milliseconds. */
  readonly at: (progress: number, now: number) => void;
  /** What was read so far. */
  readonly read: () => Stretch;
}

/** Shorter looks say little: one scrolls in jerks. */
const SHORTEST_MS = 3_000;

/** Who stays longer at one place has gone elsewhere. */
const LONGEST_MS = 120_000;

/** Slower is no reading, faster is leafing; in characters a minute. */
const SLOWEST = 20;
const FASTEST = 900;

/** Measures reading by how far the article is scrolled; leafing, jumping and going away don't count. */
export function createPaceMeter(characters: number): PaceMeter {
  let last: { readonly progress: number; readonly now: number } | null = null;
  let read: Stretch = { characters: 0, milliseconds: 0 };
  return {
    at(progress, now) {
      if (last && now - last.now < SHORTEST_MS) return;
      if (last) read = add(read, (progress - last.progress) * characters, now - last.now);
      last = { progress, now };
    },
    read: () => read,
  };
}

function add(read: Stretch, characters: number, milliseconds: number): Stretch {
  const pace = (characters / milliseconds) * 60_000;
  if (milliseconds > LONGEST_MS || pace < SLOWEST || pace > FASTEST) return read;
  return {
    characters: read.characters + characters,
    milliseconds: read.milliseconds + milliseconds,
  };
}

/** Less is too little to learn from. */
const FEWEST_CHARACTERS = 150;

/** How much a whole article of this many characters counts beside all that came before. */
const WEIGHT_CHARACTERS = 2_000;

/** The pace with one more article read; the more of it, the more it counts. */
export function paceAfter(pace: number, { characters, milliseconds }: Stretch): number {
  if (characters < FEWEST_CHARACTERS) return pace;
  const own = (characters / milliseconds) * 60_000;
  const weight = Math.min(0.5, characters / WEIGHT_CHARACTERS);
  return Math.round(pace * (1 - weight) + own * weight);
}

/** Minutes for so many characters, at least one. */
export function minutesFor(characters: number, pace: number): number {
  return Math.max(1, Math.round(characters / pace));
}
