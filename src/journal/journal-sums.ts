import type { Attempt } from "../spec/attempt.ts";
import type { JournalRecord } from "../spec/journal-record.ts";
import type { JournalTotals } from "./journal.ts";
import { createSpendingSum, isAmount, isSpending, type JournalSpending, type SpendingSum } from "./journal-spending.ts";

/** What of a line is summed up. */
type SummedLine =
  | { readonly type: "outcome"; readonly record: JournalRecord }
  | { readonly type: "totals"; readonly totals: JournalTotals }
  | { readonly type: "header" | "note" };

/** Running sums over lines. */
export interface JournalSums {
  addLine(line: SummedLine): void;
  /** Adds requests without an outcome. */
  addGivenUp(attempts: readonly Attempt[]): void;
  totals(): JournalTotals;
}

const statuses = ["extracted", "failed", "skipped", "deferred"] as const;
const outcomes = [...statuses, "givenUp"] as const;
const requestStatuses = ["succeeded", "failed", "aborted"] as const;

type OutcomeName = (typeof outcomes)[number];

/** Starts at zero. */
export function createJournalSums(): JournalSums {
  const lines = { extracted: 0, failed: 0, skipped: 0, deferred: 0 };
  const requestOutcomes = { succeeded: 0, failed: 0, aborted: 0 };
  const all = createSpendingSum();
  const byModel = new Map<string, SpendingSum>();
  const byOutcome = sumsBy(createSpendingSum);
  const addAttempts = (attempts: readonly Attempt[], outcome: OutcomeName): void => {
    for (const attempt of attempts) {
      requestOutcomes[attempt.status] += 1;
      for (const sum of [all, sumOf(byModel, attempt.model), byOutcome[outcome]]) sum.add(attempt);
    }
  };
  const addTotals = (totals: JournalTotals): void => {
    for (const status of statuses) lines[status] += totals[status];
    for (const status of requestStatuses) requestOutcomes[status] += totals.requestOutcomes[status];
    all.addSum(totals);
    for (const [model, spending] of Object.entries(totals.byModel)) sumOf(byModel, model).addSum(spending);
    for (const outcome of outcomes) byOutcome[outcome].addSum(totals.byOutcome[outcome]);
  };
  return {
    addLine(line) {
      if (line.type === "outcome") {
        lines[line.record.status] += 1;
        addAttempts(line.record.attempts, line.record.status);
      } else if (line.type === "totals") addTotals(line.totals);
    },
    addGivenUp: (attempts) => addAttempts(attempts, "givenUp"),
    totals: () => ({
      ...lines,
      ...all.sum(),
      requestOutcomes: { ...requestOutcomes },
      byModel: Object.fromEntries([...byModel].map(([model, sum]) => [model, sum.sum()])),
      byOutcome: sumsBy((outcome) => byOutcome[outcome].sum()),
    }),
  };
}

function sumsBy<Value>(make: (outcome: OutcomeName) => Value): Readonly<Record<OutcomeName, Value>> {
  const [extracted, failed, skipped, deferred, givenUp] = [
    make("extracted"),
    make("failed"),
    make("skipped"),
    make("deferred"),
    make("givenUp"),
  ];
  return { extracted, failed, skipped, deferred, givenUp };
}

function sumOf(byModel: Map<string, SpendingSum>, model: string): SpendingSum {
  const known = byModel.get(model);
  if (known !== undefined) return known;
  const fresh = createSpendingSum();
  byModel.set(model, fresh);
  return fresh;
}

/** Whether a line holds totals. */
export function isTotals(value: unknown): value is JournalTotals {
  if (!isSpending(value)) return false;
  const { requestOutcomes, byModel, byOutcome }: JournalSpending & Partial<Record<keyof JournalTotals, unknown>> = value;
  const hasLines = statuses.every((status) => isAmount(Reflect.get(value, status)));
  const hasRequests = isObject(requestOutcomes) && requestStatuses.every((status) => isAmount(requestOutcomes[status]));
  const hasModels = isObject(byModel) && Object.values(byModel).every(isSpending);
  return hasLines && hasRequests && hasModels && isObject(byOutcome) && outcomes.every((outcome) => isSpending(byOutcome[outcome]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
