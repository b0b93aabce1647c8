import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decide, decisionTable } from "../../../src/decode/decision-table.ts";
import { ExtractorClosedError } from "../../../src/errors/extractor-closed-error.ts";
import { ModelCallError, type ModelCallErrorKind } from "../../../src/errors/model-call-error.ts";

const kinds: Record<ModelCallErrorKind, string> = {
  connect: "retry failure",
  "first-token-timeout": "retry failure",
  "idle-timeout": "retry failure",
  "total-timeout": "retry failure",
  "rate-limit": "retry failure",
  server: "retry failure",
  quota: "none failure",
  protocol: "none failure",
  overflow: "none too-long",
  auth: "none misconfiguration",
  "not-found": "none misconfiguration",
  "bad-request": "none misconfiguration",
};

describe("the decision table", () => {
  it.each(Object.entries(kinds))("decides %s: %s", (kind, expected) => {
    // The keys of `kinds` are all kinds, by its type.
    const error = new ModelCallError({ kind: kind as ModelCallErrorKind, provider: "test", endpoint: "", message: "" });
    const { same, next } = decide(error);
    expect(`${same} ${next}`).toBe(expected);
  });

  it("never pays another model for a fault in the program", () => {
    expect(decide(new TypeError("mine"))).toMatchObject({ same: "none", next: null });
  });

  it("never goes on after the extractor was closed", () => {
    expect(decide(new ExtractorClosedError())).toMatchObject({ same: "none", next: null });
  });

  it("is the table that the page on errors prints", () => {
    const page = readFileSync(new URL("../../../docs/errors.md", import.meta.url), "utf8");
    const printed = page
      .split("<!-- decision-table -->")[1]
      ?.split("<!-- /decision-table -->")[0]
      ?.trim()
      .split("\n")
      .slice(2)
      .map((row) => row.replace(/ +/g, " "));
    const rows = decisionTable.map(({ error, same, times, next }) => {
      const again = same === "none" ? "no" : `${same}, ${times} more`;
      return `| ${error} | ${again} | ${next === null ? "never" : `\`${next}\``} |`;
    });
    expect(printed).toEqual(rows);
  });
});
