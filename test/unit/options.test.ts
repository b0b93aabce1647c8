import { describe, expect, it } from "vitest";
import { InvalidOptionsError } from "../../src/errors/invalid-options-error.ts";
import type { ExtractorOptions } from "../../src/extractor-options.ts";
import { resolveOptions } from "../../src/options.ts";

/** Options as a JavaScript caller may pass them. */
function wrong(options: unknown): ExtractorOptions {
  return options as ExtractorOptions;
}

function refused(options: unknown): InvalidOptionsError {
  try {
    resolveOptions(wrong(options));
  } catch (error) {
    if (InvalidOptionsError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("the options were taken");
}

describe("resolveOptions", () => {
  it("has a default for everything", () => {
    const resolved = resolveOptions({});
    expect(resolved).toMatchObject({
      threshold: 8000,
      maxContentBytes: 20_000_000,
      maxOutputTokens: 1536,
      sampling: { temperature: 0, topP: 1, seed: 0 },
      retry: { attempts: 3, minDelayMs: 1000, maxDelayMs: 10_000 },
    });
    expect([...resolved.fallbackOn]).toEqual(["too-long", "failure", "bad-output"]);
  });

  it("takes an explicit undefined for the default", () => {
    expect(resolveOptions({ threshold: undefined, sampling: { seed: undefined }, timeouts: undefined })).toEqual(resolveOptions({}));
  });

  it.each([
    [{ threshold: 0 }, "threshold", "0"],
    [{ threshold: 1.5 }, "threshold", "1.5"],
    [{ threshold: "8000" }, "threshold", "a string of 4 characters"],
    [{ thershold: 8000 }, "thershold", "not an option"],
    [{ timeouts: { idleMs: Number.NaN } }, "timeouts.idleMs", "NaN"],
    [{ timeouts: { idle: 3 } }, "timeouts.idle", "not an option"],
    [{ retry: { attempts: 9 } }, "retry.attempts", "9"],
    [{ retry: { minDelayMs: 50, maxDelayMs: 10 } }, "retry.maxDelayMs", "10"],
    [{ sampling: { topP: 0 } }, "sampling.topP", "0"],
    [{ fallbackOn: ["never"] }, "fallbackOn", "a string of 5 characters"],
    [{ fallbackOn: "failure" }, "fallbackOn", "a string of 7 characters"],
    [{ maxContentBytes: -1 }, "maxContentBytes", "-1"],
    [{ sleep: 5 }, "sleep", "5"],
    [{ instructions: " " }, "instructions", "a blank string"],
    [{ models: [], local: {} }, "models", 'a list beside "local"'],
    [{ router: { route: () => undefined }, threshold: 3 }, "threshold", 'a number beside "router"'],
    [{ retry: null }, "retry", "null"],
    [{ clock: null }, "clock", "null"],
    [{ router: null }, "router", "null"],
    [{ models: [], fetch: () => undefined }, "models", 'a list beside "fetch"'],
    [null, "options", "null"],
  ])("names the option, what was given and what is allowed: %j", (options, option, given) => {
    const error = refused(options);
    expect(error.option).toBe(option);
    expect(error.message).toContain(given);
    expect(error.message).toMatch(/allowed is .+\.$/);
  });

  it("never repeats a text that was given, because it may be a key", () => {
    expect(refused({ threshold: "sk-secret" }).message).not.toContain("sk-secret");
  });
});
