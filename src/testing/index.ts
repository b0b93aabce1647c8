export type { FakeAnswer, FakeAnswerParts, FakeScript } from "./fake-answer.ts";
export {
  createFakeLanguageModel,
  type FakeHandshake,
  type FakeLanguageModel,
  type FakeLanguageModelOptions,
} from "./fake-language-model.ts";
export { createFakeTokenizer } from "./fake-tokenizer.ts";
