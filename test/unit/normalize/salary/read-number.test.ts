import { expect, it } from "vitest";
import { readNumber } from "../../../../src/normalize/salary/read-number.ts";

it.each([
  ["45 000,50", 45_000.5],
  ["45.000", 45_000],
  ["45,000", 45_000],
  ["1,250.75", 1_250.75],
  ["1.250,75", 1_250.75],
  ["1'200", 1_200],
  ["12,50,000", 1_250_000],
  ["1.234.567", 1_234_567],
  ["12.5", 12.5],
  ["12,50", 12.5],
  ["0.125", 0.125],
  ["230,000", 230_000],
])("reads %s as %d", (written, value) => expect(readNumber(written)).toBe(value));

it.each(["12.05.2020", "1.2.3", "070123", "1,2,3", "9".repeat(50)])("reads no number in %s", (written) =>
  expect(readNumber(written)).toBeNull(),
);
