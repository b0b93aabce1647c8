import { describe, it } from "vitest";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { checkRow } from "./support/check-row.ts";
import { answerFaults, connectionFaults, type FaultRow, outputFaults, overflowFaults, statusFaults } from "./support/fault-table.ts";

const rows: readonly FaultRow[] = [...connectionFaults, ...answerFaults, ...statusFaults, ...outputFaults, ...overflowFaults.slice(0, 1)];

/** A cloud that answers every posting well. */
function cloud() {
  const model = createFakeLanguageModel({
    modelId: "gpt-4o-mini",
    location: "cloud",
    respond: ({ messages }) => {
      const posting = /Baker (\d+)/.exec(JSON.stringify(messages))?.[1];
      return { text: JSON.stringify({ title: `Baker ${posting}`, town: `Town ${posting}` }) };
    },
  });
  return { id: "cloud", model };
}

describe("with a cloud beside it", () => {
  it.each(rows)("$name: the cloud takes the postings that the table says, and no others", (row) =>
    checkRow(row, { size: 40, every: 10, cloud: cloud() }),
  );
});
