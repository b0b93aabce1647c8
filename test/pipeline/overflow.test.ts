import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import { createExtractor, DocumentTooLongError, ModelCallError, NoCandidateError, type OverflowRemedy } from "../../src/index.ts";
import { createFakeLanguageModel, type FakeLanguageModelOptions } from "../../src/testing/index.ts";

const schema = z.object({ mood: z.string().nullable(), tools: z.array(z.string()) });

const prose = (words: number, word: string) => `${`${word} `.repeat(words).trim()}.`;

/** A posting of some 500 words, most of them about the employer. */
const posting = `# Cook

We are looking for a cook in Berlin. You are cheerful.

## Requirements

- Knives
- ${prose(60, "soup")}

## About us

Acme feeds the world. ${prose(380, "history")}

## How to apply

Send your application by mail.
`;

interface Parts {
  readonly onOverflow?: readonly OverflowRemedy[];
  readonly respond: FakeLanguageModelOptions["respond"];
  readonly hasCloud?: boolean;
  readonly threshold?: number;
}

/** The double counts words. */
function extractorOf({ onOverflow, respond, hasCloud = true, threshold = 200 }: Parts) {
  const local = createFakeLanguageModel({ respond });
  const cloud = createFakeLanguageModel({ respond: ['{"mood":"from the cloud","tools":[]}'], location: "cloud", modelId: "gpt-4o-mini" });
  const models = [{ id: "local", model: local }, ...(hasCloud ? [{ id: "cloud", model: cloud, maxInputTokens: 100_000 }] : [])];
  const options = { schema, models, threshold, structuredData: "off", onVerdict: "extract", onUngrounded: "flag" } as const;
  return { extractor: createExtractor({ ...options, onOverflow }), local, cloud };
}

const sentTo = (model: ReturnType<typeof createFakeLanguageModel>) => model.calls.map(({ messages }) => messages.at(-1)?.content ?? "");

describe("a posting that is too long for the local model", () => {
  test("is reduced by what cannot hold an asked field, and says what was left out", async () => {
    const { extractor, local, cloud } = extractorOf({ respond: ['{"mood":"cheerful","tools":["Knives"]}'] });
    const { data, route, warnings, completeness } = await extractor.extract(posting);
    expect([local.calls.length, cloud.calls.length]).toEqual([1, 0]);
    expect(sentTo(local)[0]).toContain("Acme feeds the world.");
    expect(sentTo(local)[0]).toContain("Send your application");
    expect(sentTo(local)[0]?.match(/history/g)?.length ?? 0).toBeLessThan(40);
    expect(data).toEqual({ mood: "cheerful", tools: ["Knives"] });
    expect(route.tokens).toBeLessThanOrEqual(200);
    expect(completeness).toBe("complete");
    const told = warnings.find(({ code }) => code === "document-reduced");
    const [, start, end] = /(\d+)–(\d+)/.exec(told?.message ?? "") ?? [];
    expect(posting.slice(Number(start), Number(end))).toMatch(/history/);
  });

  test("goes to the cloud whole where reduction does not help, or comes later in the list", async () => {
    const tight = extractorOf({ respond: [], threshold: 20 });
    expect((await tight.extractor.extract(posting)).route.candidate).toBe("cloud");
    const cloudFirst = extractorOf({ respond: [], onOverflow: ["cloud", "reduce"] });
    const { route, data } = await cloudFirst.extractor.extract(posting);
    expect([route.candidate, data.mood]).toEqual(["cloud", "from the cloud"]);
    expect(sentTo(cloudFirst.cloud)[0]?.match(/history/g)).toHaveLength(380);
  });

  test("is read in windows, and the answers are merged by field", async () => {
    const respond = ['{"mood":"cheerful","tools":["Knives"]}', '{"mood":null,"tools":["knives","soup"]}', '{"mood":null,"tools":[]}'];
    const { extractor, local, cloud } = extractorOf({ respond, onOverflow: ["split"] });
    const { data, warnings, completeness, attempts } = await extractor.extract(posting);
    expect(cloud.calls).toHaveLength(0);
    expect(local.calls.length).toBeGreaterThan(1);
    expect(attempts).toHaveLength(local.calls.length);
    const words = sentTo(local).join(" ");
    expect(words.match(/history/g)).toHaveLength(380);
    expect(data).toEqual({ mood: "cheerful", tools: ["Knives", "soup"] });
    expect(completeness).toBe("complete");
    expect(warnings.map(({ code }) => code)).toContain("document-split");
  });

  test("is partial when a window fails, and names its place", async () => {
    const respond: FakeLanguageModelOptions["respond"] = (_call, index) =>
      index === 0 ? '{"mood":"cheerful","tools":["Knives"]}' : new Error("broken");
    const { extractor } = extractorOf({ respond, onOverflow: ["split"], hasCloud: false });
    const { data, warnings, completeness } = await extractor.extract(posting);
    expect([completeness, data.mood]).toEqual(["partial", "cheerful"]);
    const failed = warnings.filter(({ code }) => code === "window-failed");
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0]?.message).toMatch(/\d+ to \d+/);
  });

  test("is not asked window by window after a wrong setting", async () => {
    const wrong = new ModelCallError({ kind: "auth", provider: "fake", endpoint: "fake", message: "no" });
    const { extractor, local } = extractorOf({ respond: () => wrong, onOverflow: ["split"], hasCloud: false });
    await expect(extractor.extract(posting)).rejects.toBeDefined();
    expect(local.calls).toHaveLength(1);
  });

  test("goes whole to the next model when the one it was made to fit fails", async () => {
    const refusing = () => new ModelCallError({ kind: "quota", provider: "fake", endpoint: "fake", message: "no" });
    for (const onOverflow of [
      ["reduce", "cloud"],
      ["split", "cloud"],
    ] as const) {
      const { extractor, cloud } = extractorOf({ respond: refusing, onOverflow });
      const { route, warnings } = await extractor.extract(posting);
      expect(route.candidate).toBe("cloud");
      expect(cloud.calls).toHaveLength(1);
      expect(sentTo(cloud)[0]?.match(/history/g)).toHaveLength(380);
      expect(warnings.map(({ code }) => code)).not.toContain("document-split");
    }
  });

  test("is an error, never a silent cut, when no remedy of the list helps", async () => {
    const none = extractorOf({ respond: [], onOverflow: [], hasCloud: false });
    await expect(none.extractor.extract(posting)).rejects.toSatisfy((error) => NoCandidateError.isInstance(error));
    const kept = extractorOf({ respond: [], onOverflow: ["reduce"], threshold: 20 });
    await expect(kept.extractor.extract(posting)).rejects.toSatisfy((error) => DocumentTooLongError.isInstance(error));
    expect([kept.local.calls.length, kept.cloud.calls.length, none.local.calls.length]).toEqual([0, 0, 0]);
  });
});
