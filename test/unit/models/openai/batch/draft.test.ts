import { expect, test } from "vitest";
import { createDraft } from "../../../../../src/models/openai/batch/draft.ts";
import type { Question } from "../../../../../src/models/openai/batch/question.ts";
import { timerSleep } from "../../../../../src/system-time.ts";

function question(bytes = 10): Question {
  return { customId: "a", line: new Uint8Array(bytes), waiters: new Set(), submissions: 0, refusals: 0, home: null };
}

function draftOf({
  maxRequests = 1_000,
  flushAfterMs = 3_600_000,
}: {
  readonly maxRequests?: number;
  readonly flushAfterMs?: number;
} = {}) {
  const batches: number[] = [];
  const draft = createDraft({ maxRequests, flushAfterMs, sleep: timerSleep, handOver: (questions) => batches.push(questions.length) });
  return { batches, draft };
}

test("a batch never holds more than the API takes in one file", () => {
  const { batches, draft } = draftOf();
  for (let added = 0; added < 3; added += 1) draft.add(question(90_000_000));
  expect(batches).toEqual([2]);
  draft.flush();
  expect(batches).toEqual([2, 1]);
});

test("a batch is handed over as soon as it is full, and an empty one never", () => {
  const { batches, draft } = draftOf({ maxRequests: 2 });
  for (let added = 0; added < 5; added += 1) draft.add(question());
  draft.flush();
  draft.flush();
  expect(batches).toEqual([2, 2, 1]);
});

test("what is taken out is neither handed over nor counted", async () => {
  const { batches, draft } = draftOf({ flushAfterMs: 1 });
  const left = question(150_000_000);
  draft.add(left);
  draft.remove(left);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(batches).toEqual([]);
  draft.add(question(150_000_000));
  expect(batches).toEqual([]);
  draft.flush();
  expect(batches).toEqual([1]);
});
