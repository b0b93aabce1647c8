import type { BatchLaneOptions } from "../../../spec/batch-language-model.ts";
import type { BatchNote, BatchNotes } from "../../../spec/journal-record.ts";
import { checkOptionNames, createOptionChecks } from "../../endpoint/option-checks.ts";

/** The checked options of one batch lane. */
export interface LaneSettings {
  readonly notes: BatchNotes;
  readonly maxRequests: number;
  readonly flushAfterMs: number;
  readonly pollMinMs: number;
  readonly pollMaxMs: number;
  readonly requestTimeoutMs: number;
  readonly waitForAnswers: boolean;
  readonly cancelOnAbort: boolean;
}

const known: Readonly<Record<keyof BatchLaneOptions, true>> = {
  notes: true,
  maxRequests: true,
  flushAfterMs: true,
  pollMinMs: true,
  pollMaxMs: true,
  requestTimeoutMs: true,
  waitForAnswers: true,
  cancelOnAbort: true,
};

/** What the API takes in one batch. */
export const mostRequests = 50_000;

/** Checks the options and fills in the defaults. @throws InvalidOptionsError */
export function resolveLaneOptions(options: BatchLaneOptions, { optionPath }: { readonly optionPath: string }): LaneSettings {
  checkOptionNames(options, { optionPath, known });
  const { notes = memoryNotes(), maxRequests = 1_000, flushAfterMs = 30_000, requestTimeoutMs = 60_000 } = options;
  const { pollMinMs = 10_000, pollMaxMs = 60_000, waitForAnswers = true, cancelOnAbort = false } = options;
  const check = createOptionChecks(optionPath);
  check.methods("notes", notes, ["all", "add"]);
  check.count("maxRequests", maxRequests);
  if (maxRequests > mostRequests) check.refuse("maxRequests", String(maxRequests), `a whole number from 1 to ${mostRequests}`);
  for (const [name, value] of Object.entries({ flushAfterMs, pollMinMs, pollMaxMs, requestTimeoutMs })) check.delay(name, value);
  check.boolean("waitForAnswers", waitForAnswers);
  check.boolean("cancelOnAbort", cancelOnAbort);
  return {
    ...{ notes, maxRequests, flushAfterMs, pollMinMs, pollMaxMs: Math.max(pollMinMs, pollMaxMs) },
    ...{ requestTimeoutMs, waitForAnswers, cancelOnAbort },
  };
}

function memoryNotes(): BatchNotes {
  const notes: BatchNote[] = [];
  return {
    all: async () => notes,
    add: async (note) => {
      notes.push(note);
    },
  };
}
