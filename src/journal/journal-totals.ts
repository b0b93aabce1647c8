import type { JournalTotals } from "./journal.ts";
import { createJournalSums } from "./journal-sums.ts";
import { type ReadJournalOptions, readJournalLines } from "./read-journal-lines.ts";

/**
 * Sums a journal up: requests, tokens and cost, all together, by model and by outcome. Counts every line, also of outcomes that
 * newer ones replaced, because they were paid for; reads the file once, holding one line at a time, also while a batch writes it.
 * @throws JournalError; InvalidOptionsError; the signal's reason
 * @example
 * const { knownCostUsd, unknownCostRequests } = await journalTotals("run.jsonl");
 * const spentUsd = knownCostUsd + unknownCostRequests * 0.01; // a cent for each request whose cost nobody knows
 * extractor.extractMany(postings, { journal: "run.jsonl", budget: { maxUsd: 5, spentUsd } });
 */
export async function journalTotals(path: string, options: ReadJournalOptions = {}): Promise<JournalTotals> {
  const sums = createJournalSums();
  for await (const line of readJournalLines(path, options)) sums.addLine(line);
  return sums.totals();
}
