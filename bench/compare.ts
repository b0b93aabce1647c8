/** One way of doing the work of a row. */
export interface Subject {
  readonly name: string;
  /** Does the work once; `index` picks the input. */
  run(index: number): Promise<unknown>;
  /** Share of the runs that is enough for it, because it is slow. @default 1 */
  readonly share?: number;
  close?(): Promise<void>;
}

/** How subjects are compared. */
export interface CompareParts {
  /** Times each subject is measured, in turns with the others. */
  readonly rounds: number;
  /** Runs in one round. */
  readonly runs: number;
  /** Runs at the same time. */
  readonly inFlight: number;
}

/** What one subject cost. The first subject is the floor. */
export interface Measured {
  readonly name: string;
  /** Milliseconds of processor time a run, of this process with all its threads; the median of the rounds. */
  readonly cpuMs: number;
  /** Milliseconds from first start to last end, divided by the runs; the median of the rounds. */
  readonly wallMs: number;
  /** Processor time relative to the floor's in the same round; the median of the rounds. */
  readonly ratio: number;
}

interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Runs all subjects in turns, so that a machine that slows down slows all of them. */
export async function compare(subjects: readonly Subject[], parts: CompareParts): Promise<readonly Measured[]> {
  const costs = new Map<Subject, Cost[]>(subjects.map((subject) => [subject, []]));
  for (const subject of subjects) await measure(subject, { ...parts, runs: parts.runs * 2 });
  for (let round = 0; round < parts.rounds; round += 1) {
    const order = round % 2 === 0 ? subjects : subjects.toReversed();
    for (const subject of order) costs.get(subject)?.push(await measure(subject, parts));
  }
  const [floor] = costs.values();
  return [...costs].map(([{ name }, rounds]) => ({
    name,
    cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)),
    wallMs: median(rounds.map(({ wallMs }) => wallMs)),
    ratio: median(rounds.map(({ cpuMs }, round) => cpuMs / (floor?.[round]?.cpuMs ?? Number.NaN))),
  }));
}

/**
 * Compares jobsieve with the floor first, and its peers with the floor afterwards: code that all of them share, JSON.parse
 * for one, is slower once it has seen the peers' objects, and a user runs one library, not five.
 */
export async function compareWithPeers(
  own: readonly Subject[],
  { peers, ...parts }: CompareParts & { readonly peers: readonly Subject[] },
): Promise<readonly Measured[]> {
  const first = await compare(own, parts);
  const [, ...rest] = await compare([...own.slice(0, 1), ...peers], parts);
  return [...first, ...rest];
}

async function measure(subject: Subject, { runs: all, inFlight }: CompareParts): Promise<Cost> {
  const runs = Math.max(inFlight, Math.round(all * (subject.share ?? 1)));
  globalThis.gc?.();
  // With nothing in flight, that collection takes hidden classes and compiled code along. A process at work keeps them.
  await runInLanes(subject, { runs: Math.ceil(runs / 2), inFlight });
  const started = performance.now();
  const before = process.cpuUsage();
  await runInLanes(subject, { runs, inFlight });
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000 / runs, wallMs: (performance.now() - started) / runs };
}

async function runInLanes(subject: Subject, { runs, inFlight }: Omit<CompareParts, "rounds">): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < runs) await subject.run(next++);
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Rows of a comparison: name, processor time, wall time, ratio. */
export function comparisonRows(measured: readonly Measured[]): readonly (readonly string[])[] {
  return measured.map(({ name, cpuMs, wallMs, ratio }) => [name, cpuMs.toFixed(3), wallMs.toFixed(3), `${ratio.toFixed(2)} ×`]);
}

/** Heads the rows of {@link comparisonRows}. */
export const comparisonColumns = ["", "CPU ms", "wall ms", "CPU / floor"] as const;
