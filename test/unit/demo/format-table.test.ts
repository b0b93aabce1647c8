import { expect, it } from "vitest";
import { formatTable } from "../../../demo/format-table.ts";
import { row } from "./demo-examples.ts";

it("lines up the columns, numbers to the right", () => {
  const found = { fields: 3, of: 17, title: "Recruiter", salary: "54,000 USD" };
  expect(
    formatTable([
      { ...row, found },
      { ...row, milliseconds: 80, tokens: 12_000, isExact: false },
    ]),
  ).toBe(
    [
      "posting    tokens  route               time  fields  salary      title as extracted",
      "-------  --------  -----------------  -----  ------  ----------  ------------------",
      "a           1,234  local: some-model  1.5 s    3/17  54,000 USD  Recruiter",
      "a        > 12,000  local: some-model  80 ms       -",
    ].join("\n"),
  );
});

it("keeps a model's line breaks and control characters from the terminal, and cuts long titles", () => {
  const title = `Red\u001b[31m\nalert ${"x".repeat(100)}`;
  const last =
    formatTable([{ ...row, found: { fields: 1, of: 1, title, salary: "" } }])
      .split("\n")
      .at(-1) ?? "";
  expect(last).toContain("Red [31m alert xxx");
  expect(last).toMatch(/x…$/);
  expect(last).not.toMatch(/\p{Cc}/u);
});

it("shows what is special about a page, and a count that was not made", () => {
  const table = formatTable([{ ...row, posting: { ...row.posting, note: "no posting" }, tokens: null }]);
  expect(table).toMatch(/a \(no posting\) +- +local/);
});
