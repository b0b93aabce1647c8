import type { Engine } from "./engine.ts";
import { AdapterError } from "./errors/adapter-error.ts";
import type { Extracted } from "./extract.ts";
import { sumCost } from "./ledger/sum-cost.ts";
import { sumUsage } from "./ledger/sum-usage.ts";
import type { JournalRecord } from "./spec/journal-record.ts";

/** What a journalled result is made whole with. */
export interface StoredParts<Data> {
  readonly engine: Pick<Engine<Data>, "validate">;
  /** What verbatim fields are filled with. */
  readonly verbatimText: string;
}

/** Makes a result out of its record, with the user's schema run anew. @throws OutputValidationError */
export async function storedExtraction<Data>(
  { result, attempts }: JournalRecord,
  { engine, verbatimText }: StoredParts<Data>,
): Promise<Extracted<Data>> {
  if (result === null) throw new AdapterError({ stage: "journal", cause: new TypeError("The record holds no result.") });
  const { wire, completeness, route, evidence, warnings } = result;
  const data = await engine.validate(wire, { verbatimText });
  const sums = { usage: sumUsage(attempts), cost: sumCost(attempts) };
  return { wire, result: { data, completeness, route, evidence, warnings, attempts, ...sums } };
}
