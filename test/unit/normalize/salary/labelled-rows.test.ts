import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../../src/languages/language-words.ts";
import { findSalaries } from "../../../../src/normalize/salary/find-salaries.ts";
import type { SalaryAmounts } from "../../../../src/normalize/salary/salary-reading.ts";

interface LabelledRow {
  readonly id: string;
  readonly language: LanguageCode;
  readonly country: string;
  readonly text: string;
  readonly expected: readonly SalaryAmounts[];
}

const file = new URL("../../../fixtures/salary/labelled-rows.jsonl", import.meta.url);
const rows = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  // The fixture is ours and has this shape.
  .map((line) => JSON.parse(line) as LabelledRow);

const written = ({ minValue, maxValue, currency, unitText }: SalaryAmounts) => `${minValue}-${maxValue} ${currency} ${unitText}`;

describe("40 real postings, labelled by hand before the parser was written", () => {
  it("are 40", () => expect(rows).toHaveLength(40));

  it.each(rows.map((row) => [row.id, row] as const))(
    "%s states these salaries and no other",
    (_id, { text, language, country, expected }) => {
      const base = findSalaries(text, { language, country }).filter((reading) => reading.kind === "base");
      expect(new Set(base.map(written))).toEqual(new Set(expected.map(written)));
    },
  );

  it.each(rows.map((row) => [row.id, row] as const))("%s states no currency that its text does not tell", (_id, { text, language }) => {
    expect(findSalaries(text, { language }).filter((reading) => reading.currency !== null)).toEqual([]);
  });
});
