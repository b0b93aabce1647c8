import { describe, expect, it } from "vitest";
import { buildPrompt, type PromptParts } from "../../../src/prompt/build-prompt.ts";
import { mostOverhead, promptOverhead } from "../../../src/prompt/prompt-overhead.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import { jobPostingFields, jobPostingSchema } from "../../../src/schema/job-posting-schema.ts";
import { createQwen3Tokenizer } from "../../../src/tokenizers/qwen3.ts";

const plan = compileSchema(jobPostingSchema, { defaults: jobPostingFields });
const parts: PromptParts = {
  plan,
  instructions: null,
  callInstructions: null,
  asked: ["title", "company"],
  referenceDate: null,
  corrections: [],
};

function contents(document: string, given: Partial<PromptParts> = {}): readonly string[] {
  return buildPrompt(document, { ...parts, ...given }).messages.map(({ content }) => content);
}

describe("buildPrompt", () => {
  it("begins the same for every posting, so that the server's prefix cache holds it", () => {
    const [first] = contents("A");
    const [second] = contents("B", {
      referenceDate: "2026-01-01",
      callInstructions: "Mind the rota.",
      asked: ["title"],
      corrections: ["title: wrong"],
    });
    expect(first).toBe(second);
  });

  it("puts the document before the closing line and nothing of it anywhere else", () => {
    const [system, user] = contents("DOCUMENT", { callInstructions: "Mind the rota.", referenceDate: "2026-11-21" });
    expect(system).not.toContain("DOCUMENT");
    expect(user?.startsWith("DOCUMENT\n")).toBe(true);
    expect(user).toMatch(/Today is 2026-11-21\.\nMind the rota\.\nAnswer with one JSON object with the fields title, company\.$/);
  });

  it("adds the extractor's own instructions to the constant beginning", () => {
    expect(contents("A", { instructions: "Salaries are monthly." })[0]).toMatch(/Salaries are monthly\.$/);
  });

  it("keeps the corrections of a repair to a fixed size", () => {
    const [, user = ""] = contents("A", { corrections: ["title: too long ".repeat(500)] });
    expect(user.length).toBeLessThan(1000);
  });

  it("never lists a verbatim field, which no model is asked for", () => {
    expect(contents("A")[0]).not.toContain("description");
  });
});

describe("promptOverhead", () => {
  const tokenizer = createQwen3Tokenizer();
  const counting = { count: async (text: string) => tokenizer.count(text) };

  it("is at most 600 tokens for the default schema, so that 8,000 + 600 + 1,536 fit a window of 10,240", async () => {
    const asked = plan.fields.map(({ path }) => path);
    const overhead = await promptOverhead({ ...parts, asked, referenceDate: "2026-01-01" }, { ...counting, wire: plan.wire("xgrammar") });
    expect(overhead).toBeLessThanOrEqual(600);
  });

  it("has a bound that needs no vocabulary and is never below the count", async () => {
    const wire = plan.wire("openai-strict");
    expect(mostOverhead(parts, { wire })).toBeGreaterThanOrEqual(await promptOverhead(parts, { ...counting, wire }));
  });
});
