import type { ModelEntry } from "../../../src/index.ts";
import { createFakeLanguageModel } from "../../../src/testing/fake-language-model.ts";

/** A cloud that answers every posting well. */
export function cloudThatAnswers(): ModelEntry {
  const model = createFakeLanguageModel({
    modelId: "gpt-4o-mini",
    location: "cloud",
    respond: ({ messages }) => {
      const posting = /Baker (\d+)/.exec(JSON.stringify(messages))?.[1];
      return { text: JSON.stringify({ title: `Baker ${posting}`, town: `Town ${posting}` }) };
    },
  });
  return { id: "cloud", model };
}
