import { expect, it, vi } from "vitest";
import { createSteps, type Progress, progressLine } from "../../../../scripts/vllm/progress.ts";

it("tells when each step begins, still runs and ends", async () => {
  vi.useFakeTimers();
  try {
    const seen: Progress[] = [];
    const runStep = createSteps({ steps: 2, onProgress: (progress) => seen.push(progress), heartbeatMs: 1_000 });
    expect(await runStep("first", async () => "value")).toBe("value");
    const second = runStep("second", () => new Promise((resolve) => setTimeout(resolve, 2_500)));
    await vi.advanceTimersByTimeAsync(2_500);
    await second;
    expect(seen.map(({ step, state, seconds }) => `${step} ${state} ${seconds}`)).toEqual([
      "1 started 0",
      "1 finished 0",
      "2 started 0",
      "2 running 1",
      "2 running 2",
      "2 finished 3",
    ]);
  } finally {
    vi.useRealTimers();
  }
});

it("stops the heartbeat of a step that fails", async () => {
  const states: string[] = [];
  const runStep = createSteps({ steps: 1, onProgress: ({ state }) => states.push(state), heartbeatMs: 1 });
  await expect(runStep("first", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(states).toEqual(["started"]);
});

it("writes one line", () => {
  const progress = { step: 2, steps: 5, message: "fetching", seconds: 7 } as const;
  expect(progressLine({ ...progress, state: "started" })).toBe("[2/5] fetching …");
  expect(progressLine({ ...progress, state: "running" })).toBe("[2/5] fetching … 7 s");
  expect(progressLine({ ...progress, state: "finished" })).toBe("[2/5] fetching: done in 7 s");
});
