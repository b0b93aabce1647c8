import { describe, expect, it } from "vitest";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import { compactJournal } from "../../../src/journal/compact-journal.ts";
import { journalTotals } from "../../../src/journal/journal-totals.ts";
import { readJournal } from "../../../src/journal/read-journal.ts";
import { failureOf } from "./support/journal-fixture.ts";

const functions = {
  compactJournal,
  journalTotals,
  readJournal: async (...given: Parameters<typeof readJournal>) => {
    for await (const _ of readJournal(...given)) return;
  },
};

describe.each(Object.entries(functions))("%s", (_, call) => {
  it.each([
    ["path", [null]],
    ["path", [undefined]],
    ["path", [5]],
    ["path", [new URL("file:///tmp/run.jsonl")]],
    ["path", [" "]],
    ["options", ["run.jsonl", null]],
    ["options", ["run.jsonl", []]],
    ["options", ["run.jsonl", "fast"]],
    ["signal", ["run.jsonl", { signal: {} }]],
    ["fileSytem", ["run.jsonl", { fileSytem: {} }]],
  ])("refuses a wrong %s: %j", async (option, given) => {
    const error = await failureOf((async () => Reflect.apply(call, null, given))());
    expect(InvalidOptionsError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ message: expect.stringContaining(`Option "${option}" is`) });
  });
});
