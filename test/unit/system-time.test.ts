import { describe, expect, it } from "vitest";
import { timerSleep } from "../../src/system-time.ts";

describe("timerSleep", () => {
  it("rejects at once with the reason of a signal that has aborted already", async () => {
    await expect(timerSleep(60_000, AbortSignal.abort("early"))).rejects.toBe("early");
  });

  it("ends the wait when the signal aborts", async () => {
    const controller = new AbortController();
    const waiting = timerSleep(60_000, controller.signal);
    controller.abort("now");
    await expect(waiting).rejects.toBe("now");
  });

  it("waits the time through and leaves no listener behind", async () => {
    const controller = new AbortController();
    await timerSleep(1, controller.signal);
    controller.abort("late");
    await expect(timerSleep(0, new AbortController().signal)).resolves.toBeUndefined();
  });
});
