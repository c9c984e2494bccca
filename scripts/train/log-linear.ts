import { BASE_ALONE, BASE_IN_WORD, NOT_BASE, seedOf } from '@/lib/core/reading/disambiguator';
import { finish, hashText } from '@/lib/core/reading/hash';
import type { Reading } from '@/lib/core/reading/model';
import type { PolyphoneModel } from '@/lib/core/reading/polyphone-model';
import type { Sample } from './samples';

// Settings, tuned by training on polyphones-train and scoring polyphones-dev (docs/model-card.md).

/** 2^20 weights of a byte, most of them 0: 0.15 points better than 2^19 at 330 kB gzipped. */
const WEIGHT_BITS = 20;
const EPOCHS = 12;
/** AdaGrad's step, falling to a fifth over the epochs. */
const LEARNING_RATE = 0.15;
/** Without it, 2^18 weights are 0.25 points worse and not sparse. */
const L1 = 0.015;
/**
 * A feature that only one line has is left out: it could but learn that line. Each line is there
 * twice, with its marks and without.
 */
const FEWEST = 3;
/** Weights of the last epochs are averaged. */
const AVERAGED = 4;
/** Weights are cut at ±4 and stored in 1/32. */
const LARGEST_WEIGHT = 4;
/** Features that each step leaves out, so that none learns to rely on another: 0.06 points. */
const DROPOUT = 0.3;
/** Another reading than the dictionary's must be this much likelier, in nats: dev, running text. */
const MARGIN_ALONE = 0.15;
const MARGIN_IN_WORD = 2.2;
/** Read by rule (lib/core/reading/sandhi, erization). */
const BY_RULE = new Set('一不儿');
const COUNTER_BITS = 24;
const ADAGRAD_START = 1e-8;
const NEGLIGIBLE = 1e-3;

interface Choice {
  /** Which weights each candidate sums. */
  readonly weights: readonly Int32Array[];
  readonly right: number;
}

/** Trains the model of all characters that the samples have with two readings or more. */
export function trainModel(all: readonly Sample[]): PolyphoneModel {
  const samples = all.filter(({ character }) => !BY_RULE.has(character));
  const candidates = candidatesOf(samples);
  const isFrequent = countFeatures(samples);
  const choices = samples
    .map((sample) => choiceOf(sample, candidates.get(sample.character) ?? [], isFrequent))
    .filter(({ weights }) => weights.length > 1);
  const weights = learnAll(choices);
  const scale = 127 / LARGEST_WEIGHT;
  return {
    candidates,
    weights: Int8Array.from(weights, (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight * scale))),
    ),
    marginAlone: MARGIN_ALONE * scale,
    marginInWord: MARGIN_IN_WORD * scale,
  };
}

function candidatesOf(samples: readonly Sample[]): ReadonlyMap<string, readonly Reading[]> {
  const seen = new Map<string, Set<Reading>>();
  for (const { character, reading, base } of samples) {
    const known = seen.get(character) ?? new Set();
    seen.set(character, known.add(reading));
    if (base !== null) known.add(base);
  }
  return new Map(
    [...seen]
      .filter(([, known]) => known.size > 1)
      .map(([character, known]): [string, Reading[]] => [character, [...known].sort()])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Tells whether FEWEST samples of a character have a feature (counted by hash). */
function countFeatures(
  samples: readonly Sample[],
): (character: number, feature: number) => boolean {
  const counts = new Uint8Array(1 << COUNTER_BITS);
  const slot = (character: number, feature: number) =>
    finish(feature ^ character) >>> (32 - COUNTER_BITS);
  for (const { character, features } of samples) {
    const seed = hashText(character);
    for (const feature of new Set(features)) {
      const at = slot(seed, feature);
      counts[at] = Math.min((counts[at] ?? 0) + 1, FEWEST);
    }
  }
  return (character, feature) => (counts[slot(character, feature)] ?? 0) >= FEWEST;
}

function choiceOf(
  { character, reading, base, inWord, features }: Sample,
  readings: readonly Reading[],
  isFrequent: (character: number, feature: number) => boolean,
): Choice {
  const mask = (1 << WEIGHT_BITS) - 1;
  const seed = hashText(character);
  const frequent = features.filter((feature) => isFrequent(seed, feature));
  const ofBase = inWord ? BASE_IN_WORD : BASE_ALONE;
  const weights = readings.map((candidate) => {
    const own = seedOf(character, candidate);
    const indices = Int32Array.from(frequent, (feature) => finish(feature ^ own) & mask);
    const agreement = finish((candidate === base ? ofBase : NOT_BASE) ^ own) & mask;
    return Int32Array.from([...indices, agreement]);
  });
  return { weights, right: readings.indexOf(reading) };
}

/** AdaGrad with L1 (Duchi et al. 2011) on the negative log-likelihood, one choice at a time. */
function learnAll(choices: readonly Choice[]): Float32Array {
  const size = 1 << WEIGHT_BITS;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(ADAGRAD_START);
  const sum = new Float32Array(size);
  const order = choices.map((_, index) => index);
  const random = createRandom();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = LEARNING_RATE * (1 - (0.8 * epoch) / EPOCHS);
    for (const index of order) {
      const choice = choices[index];
      if (choice) learn(choice, weights, squares, rate, random);
    }
    if (epoch < EPOCHS - AVERAGED) continue;
    for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
  }
  return sum.map((total) => total / AVERAGED);
}

function learn(
  { weights: all, right }: Choice,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
  random: () => number,
): void {
  // What the layers before say, which stands last, is always there.
  const last = (all[0]?.length ?? 0) - 1;
  const kept = Uint8Array.from(all[0] ?? [], (_, k) => (k < last && random() < DROPOUT ? 0 : 1));
  const candidates = all.map((indices) => indices.filter((_, k) => kept[k] === 1));
  const scores = candidates.map((indices) => {
    let score = 0;
    for (const at of indices) score += weights[at] ?? 0;
    return score;
  });
  const largest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - largest));
  const total = shares.reduce((a, b) => a + b, 0);
  candidates.forEach((indices, candidate) => {
    const gradient = (shares[candidate] ?? 0) / total - (candidate === right ? 1 : 0);
    if (Math.abs(gradient) < NEGLIGIBLE) return;
    for (const at of indices) {
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      const step = rate / Math.sqrt(square);
      const moved = (weights[at] ?? 0) - step * gradient;
      weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * L1);
    }
  });
}

/** A linear congruential generator (Numerical Recipes), so that training can be repeated. */
function createRandom(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fisher–Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
}
