export type { FakeAnswer, FakeAnswerParts, FakeScript } from "./fake-answer.ts";
export type { FakeBatch, FakeBatchRequest, FakeBatchStatus, FakeInputFault } from "./fake-batch.ts";
export {
  type FakeBatchApi,
  type FakeBatchApiCall,
  type FakeBatchApiOptions,
  type FakeBatchFailure,
  startFakeBatchApi,
} from "./fake-batch-api.ts";
export type { FakeBatchReply } from "./fake-batch-reply.ts";
export {
  createFakeLanguageModel,
  type FakeHandshake,
  type FakeLanguageModel,
  type FakeLanguageModelOptions,
} from "./fake-language-model.ts";
export { createFakeTokenizer } from "./fake-tokenizer.ts";
