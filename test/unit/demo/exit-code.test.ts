import { expect, it } from "vitest";
import { exitCode } from "../../../demo/exit-code.ts";
import { row } from "./demo-examples.ts";

const rows = (statuses: readonly (typeof row.status)[]) => statuses.map((status) => ({ ...row, status }));

it("is 0 when more than half of the pages that were sent gave data", () => {
  expect(exitCode(rows(["extracted", "extracted", "failed", "not-sent", "not-sent"]))).toBe(0);
  expect(exitCode(rows(["extracted", "failed"]))).toBe(1);
  expect(exitCode(rows(["failed", "not-sent"]))).toBe(1);
});

it("is 0 when nothing was to be sent", () => {
  expect(exitCode(rows(["refused", "refused", "not-sent"]))).toBe(0);
});
