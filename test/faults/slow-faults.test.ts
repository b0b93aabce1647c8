import { describe, it } from "vitest";
import { checkRow } from "./support/check-row.ts";
import { slowFaults } from "./support/fault-table.ts";

// Short for a client, and long for a good answer on a busy machine.
const timeouts = { firstTokenMs: 1_500, idleMs: 1_500 };

describe("a batch of 500 in which some requests meet", () => {
  it.each(slowFaults)("$name: those end as the table says, the others are right, and nothing is left open", (row) =>
    checkRow(row, { every: 50, timeouts }),
  );
});
