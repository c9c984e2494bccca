import { createFeatures, fillFeatures } from './features';
import { finish, hashText } from './hash';
import type { Reading } from './model';
import { isInListedWord, type Passage } from './passage';
import { decodePolyphoneModel } from './polyphone-model';

/** The learned layer: picks the reading of a polyphone by its neighbours. */
export interface Disambiguator {
  /** Whether it has learned anything about a character. */
  knows(character: string): boolean;
  /** The reading of the character at `at`, which has `base` so far: another one, or `base`. */
  choose(passage: Passage, at: number, base: Reading | null): Reading | null;
}

/** Weights on what the layers before said, by hash: it is in a word, it stands alone, it isn't it. */
export const BASE_IN_WORD = 91;
export const BASE_ALONE = 92;
export const NOT_BASE = 93;

/**
 * The sets that it learned from write most neutral tones as full ones, where a word's table knows
 * better: a third more of margin. Never overriding them costs 0.4 points on polyphones-dev.
 */
const NEUTRAL_CAUTION = 1.35;

/** What stands alone and is neutral all the same: particles, and complements of verbs. */
const NEUTRAL_ALONE = new Set('上下个了来去吗吧呀呢哇啊啦嘛地得着的过里');

interface Candidate {
  readonly reading: Reading;
  readonly seed: number;
}

/**
 * A log-linear model of each polyphone's reading over hashed features (the hashing trick:
 * https://en.wikipedia.org/wiki/Feature_hashing), its weights quantised to a byte. `bytes` are
 * those of polyphones.bin, which scripts/train/polyphones.ts makes.
 */
export function createDisambiguator(bytes: Uint8Array): Disambiguator {
  const model = decodePolyphoneModel(bytes);
  const mask = model.weights.length - 1;
  const candidates = new Map(
    [...model.candidates].map(([character, readings]) => [
      character,
      readings.map((reading) => candidateOf(character, reading)),
    ]),
  );
  const features = createFeatures();
  const baseHashes = new Map<string, number>();

  function score(seed: number, base: number): number {
    let sum = model.weights[finish(base ^ seed) & mask] ?? 0;
    for (let k = 0; k < features.count; k++) {
      sum += model.weights[finish((features.values[k] ?? 0) ^ seed) & mask] ?? 0;
    }
    return sum;
  }

  function hashOf(reading: Reading): number {
    let hash = baseHashes.get(reading);
    if (hash === undefined) {
      hash = hashText(reading);
      baseHashes.set(reading, hash);
    }
    return hash;
  }

  return {
    knows: (character) => candidates.has(character),
    choose(passage, at, base) {
      const character = passage.characters[at] ?? '';
      const known = candidates.get(character);
      if (known === undefined) return base;
      fillFeatures(features, passage, at, base === null ? 0 : hashOf(base));
      const inWord = isInListedWord(passage, at);
      const ofBase = inWord ? BASE_IN_WORD : BASE_ALONE;

      let best: Reading | null = null;
      let bestScore = -Infinity;
      let baseScore = -Infinity;
      const consider = ({ reading, seed }: Candidate): void => {
        const sum = score(seed, reading === base ? ofBase : NOT_BASE);
        if (reading === base) baseScore = sum;
        if (sum > bestScore) {
          bestScore = sum;
          best = reading;
        }
      };
      for (const candidate of known) consider(candidate);
      if (base !== null && baseScore === -Infinity) consider(candidateOf(character, base));
      // 边 alone is a side; the sets have it neutral in 上边 only.
      if (!inWord && isNeutralOf(best, base) && !NEUTRAL_ALONE.has(character)) return base;
      const margin = inWord ? model.marginInWord : model.marginAlone;
      const wanted = inWord && isNeutralOf(base, best) ? NEUTRAL_CAUTION * margin : margin;
      return bestScore - baseScore < wanted ? base : best;
    },
  };
}

/** Whether a reading is the neutral tone of another. */
function isNeutralOf(base: Reading | null, other: Reading | null): boolean {
  return base?.endsWith('5') === true && base.slice(0, -1) === other?.slice(0, -1);
}

function candidateOf(character: string, reading: Reading): Candidate {
  return { reading, seed: seedOf(character, reading) };
}

/** What tells the weights of one character's reading from all others. */
export function seedOf(character: string, reading: Reading): number {
  return hashText(character + reading);
}
