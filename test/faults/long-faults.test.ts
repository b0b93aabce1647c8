import { describe, it } from "vitest";
import { checkRow } from "./support/check-row.ts";
import { giganticFaults, overflowFaults } from "./support/fault-table.ts";

describe("a batch in which some requests meet", () => {
  it.each(overflowFaults)("$name: those end as the table says, the others are right, and nothing is left open", (row) =>
    checkRow(row, { size: 500 }),
  );

  it.each(giganticFaults)("$name: those end as the table says, the others are right, and nothing is left open", (row) =>
    checkRow(row, { size: 500, every: 250 }),
  );
});
