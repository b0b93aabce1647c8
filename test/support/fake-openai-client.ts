import { createOpenAIModel } from "../../src/models/openai/create-openai-model.ts";
import { timerSleep } from "../../src/system-time.ts";
import { fakeCall, fixedClock, wordTokenizer } from "./fake-openai-call.ts";

const [, , baseURL = ""] = process.argv;
const before = JSON.stringify(process.env);
const model = createOpenAIModel({
  apiKey: "sk-passed",
  baseURL,
  tokenizer: wordTokenizer,
  clock: fixedClock("2026-11-21"),
  sleep: timerSleep,
});
const { text } = await model.doGenerate(fakeCall().call);
process.stdout.write(JSON.stringify({ text, isEnvironmentKept: before === JSON.stringify(process.env) }));
