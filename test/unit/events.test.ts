import { describe, expect, it } from "vitest";
import { createNotifier, type ExtractionStartEvent } from "../../src/events.ts";

const started: ExtractionStartEvent = { extractionId: "1", postingId: null };

describe("createNotifier", () => {
  it("gives each listener the event", () => {
    const notifier = createNotifier();
    const seen: ExtractionStartEvent[] = [];
    notifier.on("extraction-start", (event) => seen.push(event));
    notifier.emit("extraction-start", started);
    expect(seen).toEqual([started]);
  });

  it("calls the listeners after one that throws", () => {
    const notifier = createNotifier();
    let calls = 0;
    notifier.on("extraction-start", () => {
      throw new Error("mine");
    });
    notifier.on("extraction-start", () => {
      calls += 1;
    });
    notifier.emit("extraction-start", started);
    expect(calls).toBe(1);
  });

  it("drops the rejection of a listener, so that no unhandled rejection ends the process", async () => {
    const notifier = createNotifier();
    const unhandled: unknown[] = [];
    const collect = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", collect);
    notifier.on("extraction-start", () => Promise.reject(new Error("mine")));
    notifier.emit("extraction-start", started);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", collect);
    expect(unhandled).toEqual([]);
  });

  it("calls a listener once when asked to, and never after it was taken off", () => {
    const notifier = createNotifier();
    const calls: string[] = [];
    const listener = () => calls.push("on");
    notifier.on("extraction-start", listener);
    notifier.once("extraction-start", () => calls.push("once"));
    notifier.emit("extraction-start", started);
    notifier.off("extraction-start", listener);
    notifier.emit("extraction-start", started);
    expect(calls).toEqual(["on", "once"]);
  });

  it("takes off a listener that waits for its one call", () => {
    const notifier = createNotifier();
    let calls = 0;
    const listener = () => {
      calls += 1;
    };
    notifier.once("extraction-start", listener);
    notifier.off("extraction-start", listener);
    notifier.emit("extraction-start", started);
    expect(calls).toBe(0);
  });
});
