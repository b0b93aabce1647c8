import { describe, it } from "vitest";
import { checkRow } from "./support/check-row.ts";
import { cloudThatAnswers } from "./support/cloud-that-answers.ts";
import { answerFaults, connectionFaults, type FaultRow, outputFaults, overflowFaults, statusFaults } from "./support/fault-table.ts";

const rows: readonly FaultRow[] = [...connectionFaults, ...answerFaults, ...statusFaults, ...outputFaults, ...overflowFaults.slice(0, 1)];

describe("with a cloud beside it", () => {
  it.each(rows)("$name: the cloud takes the postings that the table says, and no others", (row) =>
    checkRow(row, { size: 500, every: 100, cloud: cloudThatAnswers() }),
  );
});
