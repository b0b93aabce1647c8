/** CPU milliseconds of some work, JIT and garbage collection of its process included: other programs on the machine do not count. */
export const cpuTimeOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** How a cost is measured over texts of one repeated unit. */
export interface GrowthOptions {
  /** What the text consists of. */
  readonly unit: string;
  /** UTF-16 units of the shorter text. */
  readonly from: number;
  /** How many times as long the longer text is. */
  readonly times: number;
}

/** Below this many milliseconds the clock and the collector's work decide. */
const leastFloor = 1;
const rounds = 3;

/**
 * How many times the cost of a text another one costs that is `times` as long: about `times` for a linear reader, its square
 * for a quadratic one. The least of a few measurements each, since noise only adds; the rest is left out where the first says enough.
 */
export const growthOf = (read: (text: string) => unknown, { unit, from, times }: GrowthOptions): number => {
  const textOf = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
  const [small, large] = [textOf(from), textOf(from * times)];
  read(small);
  const floor = Math.max(leastFloor, Math.min(...Array.from({ length: rounds }, () => cpuTimeOf(() => read(small)))));
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && growth > times * 2; round++) growth = Math.min(growth, cpuTimeOf(() => read(large)) / floor);
  return growth;
};
