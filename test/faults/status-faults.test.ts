import { describe, it } from "vitest";
import { checkRow } from "./support/check-row.ts";
import { statusFaults } from "./support/fault-table.ts";

describe("a batch of 500 in which some requests meet", () => {
  it.each(statusFaults)("$name: those end as the table says, the others are right, and nothing is left open", (row) => checkRow(row));
});
