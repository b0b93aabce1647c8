import { describe, expect, test } from "vitest";
import { ModelCallError } from "../../../../src/errors/model-call-error.ts";
import { createQuotaPause } from "../../../../src/models/openai/quota-pause.ts";
import type { ModelStateEvent } from "../../../../src/spec/model-state.ts";
import { manualTime } from "../../../support/manual-time.ts";

const endpoint = "https://cloud.example";
const quota = new ModelCallError({ kind: "quota", provider: "openai", endpoint, message: "used up" });

function pauseOf() {
  const time = manualTime();
  const events: ModelStateEvent[] = [];
  const pause = createQuotaPause({ clock: time.clock, endpoint, emit: (event) => events.push(event) });
  return { time, events, pause };
}

describe("the pause of a lane without credit", () => {
  test("calls fail at once with kind quota for a minute; then one is let through", () => {
    const { time, pause, events } = pauseOf();
    expect(pause.state).toBe("open");
    pause.pass().end(quota);
    expect(pause.state).toBe("paused-quota");
    expect(() => pause.pass()).toThrow(expect.objectContaining({ kind: "quota", message: expect.stringContaining("tries again in 60 s") }));
    time.pass(60_000);
    const trial = pause.pass();
    trial.check();
    expect(() => pause.pass()).toThrow(ModelCallError);
    trial.end(null);
    expect(pause.state).toBe("open");
    pause.pass();
    expect(events).toEqual([
      { type: "lane-paused", endpoint, reason: "quota", retryInMs: 60_000 },
      { type: "lane-resumed", endpoint },
    ]);
  });

  test("the pause doubles with each refusal, up to fifteen minutes", () => {
    const { time, pause, events } = pauseOf();
    pause.pass().end(quota);
    for (let refusal = 0; refusal < 6; refusal += 1) {
      time.pass(15 * 60_000);
      pause.pass().end(quota);
    }
    const waits = events.map((event) => (event.type === "lane-paused" ? event.retryInMs / 60_000 : null));
    expect(waits).toEqual([1, 2, 4, 8, 15, 15, 15]);
  });

  test("requests that were in flight neither prolong the pause nor end it", () => {
    const { pause, events } = pauseOf();
    const [first, second, third] = [pause.pass(), pause.pass(), pause.pass()];
    first.end(quota);
    second.end(quota);
    third.end(null);
    expect(events).toHaveLength(1);
    expect(pause.state).toBe("paused-quota");
  });

  test("what waits in a line when the lane is paused is not sent", () => {
    const { pause } = pauseOf();
    const waiting = pause.pass();
    waiting.check();
    pause.pass().end(quota);
    expect(() => waiting.check()).toThrow(expect.objectContaining({ kind: "quota" }));
  });

  test("a refusal after a trial was taken pauses the lane again, for a minute", () => {
    const { time, pause, events } = pauseOf();
    pause.pass().end(quota);
    time.pass(60_000);
    const trial = pause.pass();
    trial.end(null);
    trial.end(quota);
    expect(events.map(({ type }) => type)).toEqual(["lane-paused", "lane-resumed", "lane-paused"]);
    expect(events.at(-1)).toMatchObject({ retryInMs: 60_000 });
  });

  test("a trial that failed otherwise leaves the lane paused and lets the next one try", () => {
    const { time, pause } = pauseOf();
    pause.pass().end(quota);
    time.pass(60_000);
    pause.pass().end(new Error("reset"));
    expect(pause.state).toBe("paused-quota");
    pause.pass().end(null);
    expect(pause.state).toBe("open");
  });
});
