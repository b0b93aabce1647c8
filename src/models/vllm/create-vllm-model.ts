import { ExtractorClosedError } from "../../errors/extractor-closed-error.ts";
import { createFetchTransport } from "../../http/fetch-transport.ts";
import { createUndiciTransport } from "../../http/undici-transport.ts";
import type { HttpTransport } from "../../spec/http-transport.ts";
import type { LanguageModel } from "../../spec/language-model.ts";
import { type CallRegistry, createCallRegistry } from "../endpoint/call-registry.ts";
import type { Endpoint } from "../endpoint/create-endpoint.ts";
import { createStateListeners } from "../endpoint/state-listeners.ts";
import { createFleet, type Fleet } from "./create-fleet.ts";
import { generate } from "./generate.ts";
import { createFormatText } from "./request-body.ts";
import { resolveVllmOptions, type VllmModelOptions } from "./vllm-options.ts";

const provider = "vllm";

/** A vLLM model with what its owner may steer. */
export interface VllmModel extends LanguageModel {
  /** The slots of all its servers. `setMaxConcurrency` gives each server a fixed number of them. */
  readonly endpoint: Pick<Endpoint, "active" | "waiting" | "setMaxConcurrency">;
  readonly state: NonNullable<LanguageModel["state"]>;
  readonly watch: NonNullable<LanguageModel["watch"]>;
}

/**
 * A model on a vLLM server or several of them, or on another that speaks its API (SGLang, llama.cpp, Ollama). Nothing is sent
 * before the first `connect` or `doGenerate`.
 * @throws InvalidOptionsError
 */
export function createVllmModel(given: VllmModelOptions): VllmModel {
  const options = resolveVllmOptions(given);
  const { dispatcher, fetch, tokenizer } = options;
  const transport = fetch === undefined ? createUndiciTransport({ dispatcher, provider }) : createFetchTransport({ fetch, provider });
  const closing = new AbortController();
  const listeners = createStateListeners();
  const fleet = createFleet({ options, transport, closing: closing.signal, tell: listeners.emit });
  const calls = createCallRegistry();
  const formatText = createFormatText();

  return {
    specificationVersion: 1,
    provider,
    location: "local",
    wireDialect: "xgrammar",
    tokenizer,
    contextWindow: options.contextWindow,
    modelId: options.model ?? "",
    endpoint: endpointOf(fleet),
    async connect({ signal, whenDown = "wait" }) {
      signal.throwIfAborted();
      if (closing.signal.aborted) throw new ExtractorClosedError();
      return fleet.connection() ?? (await calls.track((call) => fleet.connect({ signal: call.signal, whenDown }), { signal }));
    },
    connection: () => fleet.connection(),
    doGenerate: (call) => calls.track((abort) => generate(call, { fleet, options, formatText, abort }), { signal: call.signal }),
    state: () => fleet.pool.state(),
    watch: (listener) => listeners.add(listener),
    close: (how) => closeModel(how?.abort === true, { calls, fleet, closing, transport }),
  };
}

function endpointOf({ servers, pool }: Fleet): VllmModel["endpoint"] {
  return {
    get active() {
      return pool.active();
    },
    get waiting() {
      return pool.waiting();
    },
    setMaxConcurrency(maxConcurrency) {
      for (const server of servers) server.setMaxConcurrency(maxConcurrency);
    },
  };
}

interface ClosingParts {
  readonly calls: CallRegistry;
  readonly fleet: Fleet;
  readonly closing: AbortController;
  readonly transport: HttpTransport;
}

async function closeModel(abort: boolean, { calls, fleet, closing, transport }: ClosingParts): Promise<void> {
  if (abort) closing.abort(new ExtractorClosedError());
  await Promise.all([calls.close({ abort }), ...fleet.servers.map(({ counting }) => counting.close({ abort }))]);
  if (!closing.signal.aborted) closing.abort(new ExtractorClosedError());
  await (abort ? transport.destroy() : transport.close());
}
