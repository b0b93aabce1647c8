import { bareModelName } from "./known-models.ts";

/** Which of the optional keys a family of models accepts in a request. */
export interface RequestStyle {
  /** Whether `temperature`, `top_p` and `seed` are sent; reasoning models answer them with a 400. */
  readonly sendsSampling: boolean;
  /** The least reasoning the family can do; null when the key must not be sent. */
  readonly reasoningEffort: "none" | "minimal" | "low" | null;
  /** Tokens added to the cap for reasoning, which the cap covers too. */
  readonly reasoningTokens: number;
  /** The key of the cap. */
  readonly capKey: "max_completion_tokens" | "max_tokens";
}

const plain: RequestStyle = { sendsSampling: true, reasoningEffort: null, reasoningTokens: 0, capKey: "max_completion_tokens" };

/** First match wins; the pattern is put against the bare model name. As of 2026-11-21. */
const families: readonly { readonly pattern: RegExp; readonly style: RequestStyle }[] = [
  { pattern: /^(chatgpt-)?gpt-(3\.5|4)/, style: plain },
  { pattern: /^gpt-5-(mini|nano)$|^gpt-5$/, style: { ...plain, sendsSampling: false, reasoningEffort: "minimal", reasoningTokens: 1_024 } },
  { pattern: /^gpt-\d.*-(pro|codex|chat)/, style: { ...plain, sendsSampling: false, reasoningTokens: 8_192 } },
  { pattern: /^gpt-(5\.\d|[6-9])/, style: { ...plain, sendsSampling: false, reasoningEffort: "none" } },
  { pattern: /^gpt-5/, style: { ...plain, sendsSampling: false, reasoningTokens: 8_192 } },
  { pattern: /^o\d/, style: { ...plain, sendsSampling: false, reasoningEffort: "low", reasoningTokens: 4_096 } },
];

const ownHosts = /(^|\.)(openai\.com|azure\.com)$/;

/**
 * How a request to a model is written. A model of no known family gets the sampling keys; its cap is `max_tokens`, unless it
 * stands at OpenAI or Azure: other clouds refuse or ignore the newer name.
 */
export function requestStyle(model: string, { host }: { readonly host: string }): RequestStyle {
  const name = bareModelName(model);
  const family = families.find(({ pattern }) => pattern.test(name));
  if (family !== undefined) return family.style;
  return ownHosts.test(host) ? plain : { ...plain, capKey: "max_tokens" };
}
