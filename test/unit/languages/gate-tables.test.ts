import { describe, expect, it } from "vitest";
import { languages } from "../../../src/languages/languages.ts";

describe.each(languages.map(({ code, gate }) => [code, gate] as const))("the gate's words in %s", (_, gate) => {
  const entries = Object.entries(gate) as readonly (readonly [string, readonly string[]])[];

  it("has phrases in every list", () => {
    for (const [name, phrases] of entries) expect(phrases.length, name).toBeGreaterThan(0);
  });

  it("is written in lower case, in NFC and with plain apostrophes, each phrase once", () => {
    for (const [name, phrases] of entries) {
      for (const phrase of phrases) expect(phrase, name).toBe(phrase.toLowerCase().normalize("NFC").replaceAll("\u2019", "'"));
      expect(new Set(phrases).size, name).toBe(phrases.length);
    }
  });

  it("has no notice that could stand on an open posting by itself", () => {
    for (const phrase of gate.closed) expect(phrase.length).toBeGreaterThan(2);
  });
});
