/** Random numbers that are the same for the same seed. */
export interface RandomSource {
  /** 0 up to, but not including, 1. */
  uniform(): number;
  /** Log-normal with this mean; `spread` is the deviation of its logarithm. */
  logNormal(mean: number, spread: number): number;
}

/** Creates a source (mulberry32, then Box and Muller). */
export function createRandomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    uniform,
    logNormal(mean, spread) {
      const normal = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
      return mean * Math.exp(spread * normal - spread ** 2 / 2);
    },
  };
}
