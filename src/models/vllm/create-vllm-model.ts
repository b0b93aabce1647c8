import { ExtractorClosedError } from "../../errors/extractor-closed-error.ts";
import { ModelCallError } from "../../errors/model-call-error.ts";
import { createFetchTransport } from "../../http/fetch-transport.ts";
import { createUndiciTransport } from "../../http/undici-transport.ts";
import type { HttpTransport } from "../../spec/http-transport.ts";
import type { GenerateCall, GenerateResult, LanguageModel } from "../../spec/language-model.ts";
import type { WireSchema } from "../../spec/wire-schema.ts";
import { createEndpoint, type Endpoint } from "../endpoint/create-endpoint.ts";
import { complete } from "./complete.ts";
import { type Handshake, shakeHands } from "./handshake.ts";
import { createFormatText } from "./request-body.ts";
import { createSharedHandshake, type SharedHandshake } from "./shared-handshake.ts";
import { createVllmClient, type VllmClient } from "./vllm-client.ts";
import { type ResolvedVllmOptions, resolveVllmOptions, type VllmModelOptions } from "./vllm-options.ts";

const provider = "vllm";
const handshakeMaxAgeMs = 10 * 60_000;
// A count is short and asks the server's processor, not its GPU.
const maxCounts = 8;

/** A vLLM model with what its owner may steer. */
export interface VllmModel extends LanguageModel {
  /** The server's slots. */
  readonly endpoint: Pick<Endpoint, "active" | "waiting" | "setMaxConcurrency">;
}

/**
 * A model on a vLLM server, or on another that speaks its API (SGLang, llama.cpp, Ollama). Nothing is sent before the first
 * `connect` or `doGenerate`.
 * @throws InvalidOptionsError
 */
export function createVllmModel(options: VllmModelOptions): VllmModel {
  const resolved = resolveVllmOptions(options);
  const { dispatcher, fetch, tokenizer, clock, maxConcurrency } = resolved;
  const transport = fetch === undefined ? createUndiciTransport({ dispatcher, provider }) : createFetchTransport({ fetch, provider });
  const client = createVllmClient(resolved, transport);
  const endpoint = createEndpoint({ maxConcurrency });
  const counting = createEndpoint({ maxConcurrency: Math.min(maxCounts, maxConcurrency) });
  const closing = new AbortController();
  const handshake = createSharedHandshake(
    (signal) => timedHandshake({ client, options: resolved, counting, signal, closing: closing.signal }),
    { clock, maxAgeMs: handshakeMaxAgeMs },
  );
  const parts: ModelParts = { client, endpoint, counting, handshake, options: resolved, closing, formatText: createFormatText() };

  return {
    specificationVersion: 1,
    provider,
    location: "local",
    wireDialect: "xgrammar",
    tokenizer,
    contextWindow: resolved.contextWindow,
    modelId: resolved.model ?? "",
    endpoint,
    connect: async ({ signal }) => (await shake(parts, signal)).connection,
    connection: () => handshake.current()?.connection ?? null,
    doGenerate: (call) => generate(call, parts),
    close: (how) => closeModel(how?.abort === true, { ...parts, transport }),
  };
}

interface ModelParts {
  readonly client: VllmClient;
  readonly endpoint: Endpoint;
  readonly counting: Endpoint;
  readonly handshake: SharedHandshake<Handshake>;
  readonly options: ResolvedVllmOptions;
  readonly closing: AbortController;
  readonly formatText: (schema: WireSchema) => string;
}

async function shake({ handshake, closing }: ModelParts, signal: AbortSignal): Promise<Handshake> {
  signal.throwIfAborted();
  if (closing.signal.aborted) throw new ExtractorClosedError();
  return handshake.get({ signal });
}

async function generate(call: GenerateCall, parts: ModelParts): Promise<GenerateResult> {
  const { client, endpoint, handshake, options, formatText } = parts;
  return endpoint.run(
    async (abort) => {
      const { connection, systemFingerprint } = await shake(parts, abort.signal);
      call.observer.onDispatched();
      const onFingerprint = (fingerprint: string): void => {
        if (systemFingerprint !== null && fingerprint !== systemFingerprint) handshake.expire();
      };
      const { stream, requestBody } = options;
      try {
        return await complete(call, { client, abort, modelId: connection.modelId, stream, requestBody, formatText, onFingerprint });
      } catch (error) {
        learn(error, handshake);
        throw error;
      }
    },
    { signal: call.signal },
  );
}

/** A failure can say that the server is no longer the one that was greeted, or how large its window is. */
function learn(error: unknown, handshake: SharedHandshake<Handshake>): void {
  if (!ModelCallError.isInstance(error)) return;
  const wasCut = error.kind === "server" && error.status === 200;
  if (error.kind === "connect" || error.kind === "not-found" || wasCut) handshake.expire();
  const standing = handshake.current();
  if (error.contextWindow === null || standing === null) return;
  handshake.update({ ...standing, connection: { ...standing.connection, contextWindow: error.contextWindow } });
}

interface TimedHandshakeParts {
  readonly client: VllmClient;
  readonly options: ResolvedVllmOptions;
  readonly counting: Endpoint;
  readonly signal: AbortSignal;
  readonly closing: AbortSignal;
}

async function timedHandshake({ client, options, counting, signal, closing }: TimedHandshakeParts): Promise<Handshake> {
  const abort = new AbortController();
  const { handshakeTimeoutMs, optionPath } = options;
  const { endpoint } = client.server;
  const timer = setTimeout(() => {
    const message = `The handshake with the server at ${endpoint} took longer than ${optionPath}.handshakeTimeoutMs (${handshakeTimeoutMs} ms). It is overloaded, or still loading its model.`;
    abort.abort(new ModelCallError({ kind: "total-timeout", provider, endpoint, message }));
  }, handshakeTimeoutMs);
  const sources = [signal, closing];
  const onAbort = (): void => abort.abort(sources.find(({ aborted }) => aborted)?.reason);
  for (const source of sources) source.addEventListener("abort", onAbort);
  try {
    return await shakeHands({ client, options, counting, signal: abort.signal });
  } catch (error) {
    if (abort.signal.aborted) throw abort.signal.reason;
    // The steps run side by side: one that failed leaves others under way.
    abort.abort(error);
    throw error;
  } finally {
    clearTimeout(timer);
    for (const source of sources) source.removeEventListener("abort", onAbort);
  }
}

async function closeModel(
  abort: boolean,
  { endpoint, counting, closing, transport }: ModelParts & { readonly transport: HttpTransport },
): Promise<void> {
  if (abort) closing.abort(new ExtractorClosedError());
  await Promise.all([endpoint.close({ abort }), counting.close({ abort })]);
  if (!closing.signal.aborted) closing.abort(new ExtractorClosedError());
  await (abort ? transport.destroy() : transport.close());
}
