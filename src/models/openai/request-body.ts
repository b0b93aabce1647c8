import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import type { GenerateCall } from "../../spec/language-model.ts";
import { knownModel } from "./known-models.ts";
import { requestStyle } from "./request-style.ts";

/** The body of one chat completion under a strict JSON schema. */
export function requestBody(
  call: Pick<GenerateCall, "messages" | "schema" | "maxOutputTokens" | "sampling">,
  { model, host }: { readonly model: string; readonly host: string },
): ChatCompletionCreateParamsNonStreaming {
  const { sendsSampling, reasoningEffort, reasoningTokens, capKey } = requestStyle(model, { host });
  const cap = Math.min(call.maxOutputTokens + reasoningTokens, knownModel(model)?.maxOutputTokens ?? Number.POSITIVE_INFINITY);
  const { temperature, topP, seed } = call.sampling;
  return {
    model,
    messages: call.messages.map(({ role, content }) => ({ role, content })),
    response_format: {
      type: "json_schema",
      json_schema: { name: call.schema.name, strict: true, schema: { ...call.schema.jsonSchema } },
    },
    [capKey]: cap,
    ...(sendsSampling && { temperature, top_p: topP, seed }),
    ...(reasoningEffort !== null && { reasoning_effort: reasoningEffort }),
  };
}
