import { describe, expect, test } from "vitest";
import { createFallbackGovernor } from "../../src/batch/fallback-governor.ts";
import { createGovernedFallback } from "../../src/governed-fallback.ts";
import type { Attempt } from "../../src/spec/attempt.ts";
import type { Candidate } from "../../src/spec/route.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { fakeAttempt } from "../support/fake-batch-worker.ts";

const candidate = (id: string, location: "local" | "cloud"): Candidate => ({
  ...{ id, maxInputTokens: null, weight: null },
  model: createFakeLanguageModel({ location, respond: () => "{}" }),
});
const cloud = candidate("cloud", "cloud");
const otherCloud = candidate("larger", "cloud");
const local = candidate("local", "local");
const otherLocal = candidate("other", "local");
const attempt = (location: Attempt["location"]): Attempt => ({ ...fakeAttempt, location });

/** Whether a posting may fall back now, by one that asks and ends without having asked anybody. */
const isOpen = (governor: ReturnType<typeof createFallbackGovernor>) => !governor.isShut;

describe("what the governor is told of a posting", () => {
  test.each([
    ["asked a local model", [attempt("local")], true],
    ["asked a local model and then a cloud", [attempt("local"), attempt("cloud")], true],
    ["asked a cloud alone", [attempt("cloud")], false],
    ["asked nobody", [], false],
  ])("one that %s (%j) pushes older failures out: %s", (_name, attempts, pushes) => {
    const governor = createFallbackGovernor({ maxShare: 0.5, window: 2 });
    const failed = createGovernedFallback(governor);
    expect(failed.ask(cloud)).toBe(true);
    failed.end([attempt("local"), attempt("cloud")]);
    expect(isOpen(governor)).toBe(false);
    for (let times = 0; times < 2; times += 1) createGovernedFallback(governor).end(attempts);
    expect(isOpen(governor)).toBe(pushes);
  });

  test("is the same answer each time, and nothing of one that was refused", () => {
    const governor = createFallbackGovernor({ maxShare: 0.5, window: 2 });
    const [first, second] = [createGovernedFallback(governor), createGovernedFallback(governor)];
    expect([first.ask(cloud), first.ask(cloud), second.ask(cloud)]).toEqual([true, true, false]);
    first.end([attempt("local")]);
    expect(second.ask(cloud)).toBe(false);
    for (let times = 0; times < 5; times += 1) second.end([attempt("local")]);
    expect(isOpen(governor)).toBe(false);
  });
});

describe("while the servers of a local model are down", () => {
  const shut = () => createFallbackGovernor({ maxShare: 0 });

  test("a posting goes on where it may, and waits where it may not", () => {
    const open = createGovernedFallback(createFallbackGovernor({ maxShare: 1 }));
    expect(open.whenDown({ from: local, next: cloud })).toBe("fail");
    expect(open.whenDown({ from: local, next: null })).toBe("wait");
    expect(createGovernedFallback(shut()).whenDown({ from: local, next: cloud })).toBe("wait");
    expect(createGovernedFallback(null).whenDown({ from: local, next: cloud })).toBe("fail");
    expect(createGovernedFallback(null).whenDown({ from: local, next: null })).toBe("wait-for-restart");
  });

  test("another local model takes its turn, whatever the governor says", () => {
    expect(createGovernedFallback(shut()).whenDown({ from: local, next: otherLocal })).toBe("fail");
  });

  test("a cloud that is down is another matter: the next model takes its turn, and its line is nothing that the governor keeps a posting in", () => {
    const posting = createGovernedFallback(shut());
    posting.whenDown({ from: local, next: cloud });
    expect(posting.whenDown({ from: cloud, next: otherCloud })).toBe("fail");
    expect(posting.heldBackFrom({ isUnderWay: false })).toBeNull();
    expect(posting.whenDown({ from: cloud, next: null })).toBe("wait");
    expect(posting.heldBackFrom({ isUnderWay: false })).toBeNull();
  });

  test("one that was refused waits, also when others might fall back again", () => {
    const governor = createFallbackGovernor({ maxShare: 0.5, window: 2 });
    const [first, second] = [createGovernedFallback(governor), createGovernedFallback(governor)];
    first.ask(cloud);
    expect(second.ask(cloud)).toBe(false);
    first.end([attempt("local")]);
    for (let times = 0; times < 2; times += 1) createGovernedFallback(governor).end([attempt("local")]);
    expect(isOpen(governor)).toBe(true);
    expect(second.whenDown({ from: local, next: cloud })).toBe("wait");
  });

  test("what keeps a posting waiting is the governor where it was refused, or waits unsent instead of falling back", () => {
    const refused = createGovernedFallback(shut());
    refused.ask(cloud);
    expect(refused.heldBackFrom({ isUnderWay: true })).toBe("cloud");
    const waiting = createGovernedFallback(shut());
    expect(waiting.heldBackFrom({ isUnderWay: false })).toBeNull();
    waiting.whenDown({ from: local, next: cloud });
    expect(waiting.heldBackFrom({ isUnderWay: false })).toBe("cloud");
    expect(waiting.heldBackFrom({ isUnderWay: true })).toBeNull();
    const alone = createGovernedFallback(shut());
    alone.whenDown({ from: local, next: null });
    expect(alone.heldBackFrom({ isUnderWay: false })).toBeNull();
  });
});
