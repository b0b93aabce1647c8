import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createWatchdog, type WatchdogOptions } from "../../../src/decode/watchdog.ts";
import { RunawayOutputError } from "../../../src/errors/runaway-output-error.ts";
import { cpuTimeOf } from "../../support/cpu-growth.ts";

/** Tokens until the watchdog stopped, or null. */
function stoppedAfter(
  tokens: readonly string[],
  options: WatchdogOptions = {},
): { readonly tokens: number; readonly error: RunawayOutputError } | null {
  const watchdog = createWatchdog(options);
  for (const [index, token] of tokens.entries()) {
    try {
      watchdog.push(token);
    } catch (error) {
      if (!RunawayOutputError.isInstance(error)) throw error;
      return { tokens: index + 1, error };
    }
  }
  return null;
}

const times = (unit: readonly string[], count: number): string[] => Array.from({ length: count }, () => unit).flat();
/** Words, digits and signs, as a byte-level vocabulary cuts them: digits one by one. */
const tokenize = (text: string): string[] => text.match(/\d| ?\p{L}{1,6}|\s+|[^\s\p{L}\d]{1,4}/gu) ?? [];

describe("the watchdog stops", () => {
  it("the loop a real vLLM 0.32.0 made of random weights, within 64 tokens of its start", () => {
    const recorded: unknown = JSON.parse(readFileSync(new URL("../../fixtures/vllm/0.32.0-runaway-stream.json", import.meta.url), "utf8"));
    const body = String(typeof recorded === "object" && recorded !== null ? Reflect.get(recorded, "body") : "");
    const deltas = [...body.matchAll(/"content":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => String(JSON.parse(text ?? '""')));
    const stop = stoppedAfter(deltas);
    expect(stop?.error).toMatchObject({ pattern: "repeated-unit", isRetryable: false });
    // The loop starts at the 7th piece.
    expect(stop?.tokens).toBeLessThanOrEqual(6 + 64);
    expect(stop?.error.content).toContain("needless obra");
  });

  it.each(Array.from({ length: 12 }, (_, index) => index + 1))("a unit of %i tokens", (length) => {
    const unit = Array.from({ length }, (_, index) => ` w${String.fromCharCode(97 + index)}`);
    const stop = stoppedAfter(['{"a":"', ...tokenize("Some words before it goes wrong:"), ...times(unit, 40)]);
    expect(stop?.error.pattern).toBe("repeated-unit");
    expect((stop?.tokens ?? 0) - tokenize("Some words before it goes wrong:").length - 1).toBeLessThanOrEqual(64);
  });

  it("the same loop when several tokens come at once, cut anywhere", () => {
    const text = `{"a":"${" needless obra".repeat(60)}`;
    for (const size of [3, 7, 16, 31]) {
      const stop = stoppedAfter(text.match(new RegExp(`.{1,${size}}`, "gs")) ?? []);
      expect(stop?.error.pattern).toBe("repeated-unit");
    }
  });

  it.each([
    ["spaces and line breaks", times(["  \n"], 60)],
    ["tabs", times(["\t"], 60)],
    ["many at once", [" \n".repeat(30)]],
  ])("%s outside strings, which JSON allows without end", (_, blanks) => {
    const stop = stoppedAfter(['{"a":', '"b"', ...blanks]);
    expect(stop?.error.pattern).toBe("whitespace");
    expect(stop?.tokens).toBeLessThanOrEqual(2 + 16);
  });

  it("blanks, escapes and zeros inside a string", () => {
    for (const unit of [" ", "\\n", "\\u0020", "0", "\\\\"]) {
      const stop = stoppedAfter(['{"a":"x', ...times([unit], 100)], { document: "a b 0" });
      expect(stop?.error.pattern, JSON.stringify(unit)).toBe("repeated-unit");
      expect(stop?.tokens).toBeLessThanOrEqual(65);
    }
  });

  it("three equal strings or objects in a row", () => {
    expect(stoppedAfter(tokenize('{"s":["Java","Java","Java","Java"]}'))?.error.pattern).toBe("repeated-element");
    expect(stoppedAfter(tokenize('{"s":[{"a":"x","b":[1]},{"a":"x", "b":[1]},{"a":"x","b":[1]}]}'))?.error.pattern).toBe(
      "repeated-element",
    );
    expect(stoppedAfter(tokenize('{"s":[{"a":null},{"a":null},{"a":null}]}'))?.error.pattern).toBe("repeated-element");
  });

  it("a number that never ends", () => {
    const stop = stoppedAfter(['{"a":', ...times(["0"], 200)]);
    expect(stop?.error.pattern).toBe("overlong");
    expect(stop?.tokens).toBeLessThanOrEqual(64);
  });

  it("a copy that goes on after the document has ended", () => {
    const document = `Roles: ${"clerk, ".repeat(12)}end`;
    const stop = stoppedAfter(['{"a":"Roles:', ...times([" clerk", ","], 60)], { document });
    expect(stop?.error.pattern).toBe("repeated-unit");
    expect(stop?.tokens).toBeLessThanOrEqual(24 + 64);
  });

  it("never puts what was repeated into its message or its JSON", () => {
    const error = stoppedAfter(['{"a":"', ...times([" secret", " word"], 40)])?.error;
    expect(`${error?.message} ${JSON.stringify(error)}`).not.toContain("secret");
  });
});

describe("the watchdog lets pass", () => {
  it.each([
    ["large numbers", '{"a":"100000000 to 10,000,000,000 EUR, phone 0000 000 000 111","b":100000000000}'],
    ["a rule of dashes in one or two tokens", `{"a":"Title\\n${"-".repeat(80)}\\nText"}`],
    ["stars and dots", '{"a":"★★★★★ ..... wow!!!!! hahaha"}'],
    ["words said three times", '{"a":"very very very good, good, good, good"}'],
    ["pretty-printed JSON", JSON.stringify({ a: { b: { c: [1, 2, [3, { d: null }]] } }, e: ["x", "y"] }, null, 8)],
    ["equal numbers, booleans and nulls in a row", '{"a":[0,0,0,0,0],"b":[true,true,true,true],"c":[null,null,null,null]}'],
    ["two equal strings", '{"a":["x","x","y","y"]}'],
    ["equal strings in different arrays", '{"a":["x"],"b":["x"],"c":["x"],"d":[["x"],["y"],["x"]]}'],
    ["escapes", '{"a":"\\"quoted\\" \\\\ back \\u00e9\\n"}'],
  ])("%s", (_, text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(stoppedAfter(tokenize(text))).toBeNull();
  });

  it("enum values in a row", () => {
    const jsonSchema = { properties: { days: { items: { enum: ["DAY", "NIGHT"] } } } };
    const tokens = tokenize('{"days":["DAY","DAY","DAY","DAY","DAY","NIGHT"]}');
    expect(stoppedAfter(tokens, { jsonSchema })).toBeNull();
    expect(stoppedAfter(tokens)?.error.pattern).toBe("repeated-element");
  });

  it("a faithful copy of a document that repeats itself", () => {
    const table = "| --- ".repeat(30);
    const tokens = ['{"a":"', ...tokenize(`Head ${table} tail`), '"}'];
    expect(stoppedAfter(tokens)?.error.pattern).toBe("repeated-unit");
    expect(stoppedAfter(tokens, { document: `Head\n${table}\ntail` })).toBeNull();
  });

  it("equal elements that the document states as often", () => {
    const shift = { start: "08:00", end: "16:00" };
    const tokens = tokenize(JSON.stringify({ shifts: [shift, shift, shift, shift, shift] }));
    const document = ["Mon", "Tue", "Wed", "Thu", "Fri"].map((day) => `${day} 08:00-16:00`).join("\n");
    expect(stoppedAfter(tokens, { document })).toBeNull();
    expect(stoppedAfter(tokens, { document: "Mon 08:00-16:00" })?.error.pattern).toBe("repeated-element");
  });

  it("an answer of any size in a time that grows with its length alone", () => {
    const words = (count: number): string[] => [
      '{"a":"',
      ...Array.from({ length: count }, (_, index) => ` w${(index * 7919) % 10_007}`),
      '"}',
    ];
    const cost = (tokens: readonly string[]): number => cpuTimeOf(() => stoppedAfter(tokens));
    cost(words(20_000));
    // 40 times the length: a watchdog that looks back at everything would take 1,600 times as long.
    const small = Math.min(...[1, 2, 3, 4, 5].map(() => cost(words(10_000))));
    const large = Math.min(...[1, 2, 3].map(() => cost(words(400_000))));
    expect(large / small).toBeLessThan(400);
  });
});
