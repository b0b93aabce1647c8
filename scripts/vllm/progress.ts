/** One step of an install or a start. */
export interface Progress {
  /** From 1 to `steps`. */
  readonly step: number;
  readonly steps: number;
  readonly state: "started" | "running" | "finished";
  /** What the step does, as a sentence part: "installing the Python packages". */
  readonly message: string;
  /** Since the step began. */
  readonly seconds: number;
}

/** Receives progress. */
export type OnProgress = (progress: Progress) => void;

/** One line of progress for a terminal or a log. */
export function progressLine({ step, steps, state, message, seconds }: Progress): string {
  const prefix = `[${step}/${steps}] ${message}`;
  if (state === "started") return `${prefix} …`;
  return state === "running" ? `${prefix} … ${seconds} s` : `${prefix}: done in ${seconds} s`;
}

/** Runs steps one after another and says when each begins, still runs (every `heartbeatMs`) and ends. */
export function createSteps({
  steps,
  onProgress,
  heartbeatMs = 15_000,
}: {
  readonly steps: number;
  readonly onProgress: OnProgress;
  readonly heartbeatMs?: number;
}) {
  let step = 0;
  return async function runStep<Result>(message: string, action: () => Promise<Result>): Promise<Result> {
    step += 1;
    const current = step;
    const begin = performance.now();
    const report = (state: Progress["state"]) =>
      onProgress({ step: current, steps, state, message, seconds: Math.round((performance.now() - begin) / 1_000) });
    report("started");
    const heartbeat = setInterval(() => report("running"), heartbeatMs);
    try {
      const result = await action();
      report("finished");
      return result;
    } finally {
      clearInterval(heartbeat);
    }
  };
}
