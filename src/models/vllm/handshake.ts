import { HandshakeError } from "../../errors/handshake-error.ts";
import { ModelCallError } from "../../errors/model-call-error.ts";
import type { ModelConnection } from "../../spec/language-model.ts";
import type { Tokenizer } from "../../spec/tokenizer.ts";
import type { Warning } from "../../spec/warning.ts";
import type { Endpoint } from "../endpoint/create-endpoint.ts";
import { sendCanary } from "./canary.ts";
import { asString } from "./json-fields.ts";
import { chooseModel, readServedModels, type ServedModel } from "./served-models.ts";
import { createServerCountTokenizer, serverCount } from "./server-count-tokenizer.ts";
import type { VllmClient } from "./vllm-client.ts";
import type { ResolvedVllmOptions } from "./vllm-options.ts";

/** A handshake's findings, with what tells one server from the next behind the same address. */
export interface Handshake {
  readonly connection: ModelConnection;
  readonly systemFingerprint: string | null;
  /** Tokens of a fixed text by the server's own count; null when it does not count. Servers of one model agree. */
  readonly countedTokens: number | null;
}

interface HandshakeParts {
  readonly client: VllmClient;
  readonly options: ResolvedVllmOptions;
  /** The slots of later counts, if the server is to be asked for them. */
  readonly counting: Endpoint;
  readonly signal: AbortSignal;
}

/** Counted here and by the server: digits, code, combining marks, emoji and five scripts, where vocabularies differ. */
const probeText =
  "Senior Engineer (m/w/d), 85.000–110.000 € · naïve coöperation, e\u0301 · Ελλάδα · Санкт-Петербург · 東京で働く · नमस्ते दुनिया · مرحبا · 👩‍💻🚀 · <li>3+ years</li> · if (x >= 10) { return null; }";

/** Asks the server who it is, what it serves, how it counts, and whether it obeys a schema. */
export async function shakeHands(parts: HandshakeParts): Promise<Handshake> {
  const { options } = parts;
  const [version, served] = await Promise.all([askVersion(parts), askModel(parts)]);
  const modelId = served.model.id;
  const [counted, canary] = await Promise.all([compareTokenizer(modelId, parts), askCanary(modelId, version, parts)]);
  const window = served.model.contextWindow;
  return {
    connection: {
      modelId,
      contextWindow:
        window === null || options.contextWindow === null ? (window ?? options.contextWindow) : Math.min(window, options.contextWindow),
      server: serverName(served.model.owner, version ?? fingerprintVersion(canary.systemFingerprint)),
      tokenizer: counted.tokenizer ?? options.tokenizer,
      warnings: [...served.warnings, ...counted.warnings],
    },
    systemFingerprint: canary.systemFingerprint,
    countedTokens: counted.serverTokens,
  };
}

const requestParts = ({ options, signal }: HandshakeParts) => ({ connectTimeoutMs: options.connectTimeoutMs, signal });

/** Routers and other servers have no `/version`; nothing depends on it. */
async function askVersion(parts: HandshakeParts): Promise<string | null> {
  const { client } = parts;
  const body = await optional(async () => client.readJson(await client.root("/version", requestParts(parts))), parts.signal);
  const version = asString(body?.version) ?? "";
  return /^v?\d[\w.+-]{0,60}$/.test(version) ? version : null;
}

async function askModel(parts: HandshakeParts): Promise<{ readonly model: ServedModel; readonly warnings: readonly Warning[] }> {
  const { client, options } = parts;
  const { server } = client;
  try {
    const models = readServedModels(await client.readJson(await client.api("/models", requestParts(parts))));
    if (models === null) throw client.protocolError("lists no models under /models");
    return { model: chooseModel(models, { wanted: options.model, server }), warnings: [] };
  } catch (error) {
    if (!ModelCallError.isInstance(error)) throw error;
    if (error.kind === "connect") throw unreachable(error, client);
    if (error.kind === "not-found" && options.model !== null) {
      const model = { id: options.model, parent: null, root: null, owner: null, contextWindow: null };
      return { model, warnings: [skipped("The server has no /models, so the model's name and context window could not be checked.")] };
    }
    if (error.kind === "not-found" || (error.kind === "protocol" && error.status === 200)) throw notOpenAi(error, client);
    throw error;
  }
}

async function askCanary(modelId: string, version: string | null, parts: HandshakeParts) {
  const { client, options } = parts;
  const secret = `jsv${options
    .createId()
    .replaceAll(/[^\da-z]/gi, "")
    .slice(0, 8)}`;
  try {
    return await sendCanary({ ...requestParts(parts), client, modelId, requestBody: options.requestBody, secret, version });
  } catch (error) {
    if (ModelCallError.isInstance(error) && error.kind === "protocol" && error.status === 200) throw notOpenAi(error, client);
    throw error;
  }
}

async function compareTokenizer(
  modelId: string,
  parts: HandshakeParts,
): Promise<{ readonly tokenizer: Tokenizer | null; readonly serverTokens: number | null; readonly warnings: readonly Warning[] }> {
  const { client, options, counting, signal } = parts;
  const { tokenizer, connectTimeoutMs } = options;
  const [theirs, ours] = await Promise.all([
    optional(() => serverCount(probeText, { client, modelId, connectTimeoutMs, signal }), signal),
    tokenizer.count(probeText, { signal }),
  ]);
  if (theirs === null) {
    return {
      tokenizer: null,
      serverTokens: null,
      warnings: [skipped(`The server has no /tokenize, so the counts of ${tokenizer.id} could not be compared with its own.`)],
    };
  }
  if (theirs === ours) return { tokenizer: null, serverTokens: theirs, warnings: [] };
  const message = `The server counts ${theirs} tokens where ${tokenizer.id} counts ${ours}, so the server is asked for every count. Pass the tokenizer of the served model.`;
  return {
    tokenizer: createServerCountTokenizer({ client, modelId, connectTimeoutMs, endpoint: counting }),
    serverTokens: theirs,
    warnings: [{ code: "tokenizer-differs-from-server", message }],
  };
}

/** What a server may lack: any answer but the wanted one is null. A dead server is found out by the other requests. */
async function optional<Value>(ask: () => Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    if (signal.aborted || !ModelCallError.isInstance(error)) throw error;
    return null;
  }
}

function skipped(message: string): Warning {
  return { code: "server-check-skipped", message };
}

function serverName(owner: string | null, version: string | null): string | null {
  const name = owner !== null && /^[\w.-]{1,40}$/.test(owner) ? owner : version === null ? null : "vllm";
  return name === null || version === null ? name : `${name} ${version}`;
}

function fingerprintVersion(fingerprint: string | null): string | null {
  return /^vllm-(\d+\.\d+\.\d+)/.exec(fingerprint ?? "")?.[1] ?? null;
}

function unreachable(error: ModelCallError, { server }: VllmClient): ModelCallError {
  const { provider, endpoint, optionPath } = server;
  const message = `${error.message} Start the server (vllm serve MODEL), set ${optionPath}.baseURL to where it runs, or turn it off with local: false.`;
  return new ModelCallError({ kind: "connect", provider, endpoint, message, cause: error.cause });
}

function notOpenAi({ message }: ModelCallError, { server: { endpoint, optionPath } }: VllmClient): HandshakeError {
  const advice = `Set ${optionPath}.baseURL to the server's OpenAI-compatible API, such as "http://127.0.0.1:8000/v1".`;
  return new HandshakeError({ problem: "not-an-openai-server", endpoint, servedModels: [], message: `${message} ${advice}` });
}
