import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  answerFaults,
  connectionFaults,
  type FaultRow,
  giganticFaults,
  outputFaults,
  overflowFaults,
  slowFaults,
  statusFaults,
} from "./support/fault-table.ts";

const remedies: Readonly<Record<FaultRow["remedy"], string>> = {
  none: "no",
  retry: "2 more times",
  tighten: "once more, with smaller caps",
  repair: "once more",
};

it("the page prints the table that the tests check", () => {
  const page = readFileSync(new URL("../../docs/failures.md", import.meta.url), "utf8");
  const printed = page
    .split("<!-- fault-table -->")[1]
    ?.split("<!-- /fault-table -->")[0]
    ?.trim()
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, 6)
        .map((cell) => cell.trim()),
    );
  const rows = [
    ...connectionFaults,
    ...slowFaults,
    ...answerFaults,
    ...statusFaults,
    ...overflowFaults.slice(0, 1),
    ...outputFaults,
    ...giganticFaults,
  ];
  const expected = rows.map(({ name, code, kind, remedy, fallsBack }) => [
    name.replace(/^400 of an overflow.*/, "400 of an overflow, in the words of any vLLM"),
    `\`${code}\``,
    kind === null ? "" : `\`${kind}\``,
    remedies[remedy],
    fallsBack ? "yes" : "no",
  ]);
  expect(printed).toEqual(expected);
});
