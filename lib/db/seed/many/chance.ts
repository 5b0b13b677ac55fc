/** Chance that falls the same way for the same seed, so that two measurements see the same data. */
export type Chance = {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, at least 0, less than `below`. */
  below(below: number): number;
  /** True this often, from 0 to 1. */
  is(often: number): boolean;
  pick<T>(from: readonly T[]): T;
};

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32, public domain: 32 bits of state are plenty for test data.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, is: (often) => next() < often, pick: (from) => chosen(from, below(from.length)) };
}

/** Picks the first often and the last rarely, as people pick words: the n-th with weight 1 / n^steepness. */
export function zipf<T>(of: Chance, from: readonly T[], steepness = 1): () => T {
  let sum = 0;
  const sums = from.map((_, n) => {
    sum += 1 / (n + 1) ** steepness;
    return sum;
  });
  return () => chosen(from, firstAbove(sums, of.next() * sum));
}

function firstAbove(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function chosen<T>(from: readonly T[], index: number): T {
  return from[index] as T;
}
