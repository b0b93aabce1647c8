import { ModelCallError } from "../../../errors/model-call-error.ts";
import type { CloudBreaker } from "../cloud-breaker.ts";
import type { OpenAISettings } from "../openai-options.ts";
import { readField } from "../read-completion.ts";
import { type ApiAnswer, createApiClient, mayPass, readJson } from "./api-client.ts";
import { readLines } from "./read-lines.ts";
import { digestKey, type RemoteState, readRemoteState } from "./remote-state.ts";

type Aborting = { readonly signal: AbortSignal };

/** The calls of the Batch API that are used. Each has its own time limit and is sent again after failures that may pass. */
export interface BatchApi {
  /** Uploads the lines as one input file and returns its id. */
  upload(lines: readonly Uint8Array<ArrayBuffer>[], options: Aborting): Promise<string>;
  /**
   * Makes a batch of an uploaded file. When it is unknown whether a request for it arrived, the batch is looked for before
   * it is asked for again: `known` are those that it cannot be.
   */
  create(fileId: string, options: Aborting & { readonly digest: string; readonly known: ReadonlySet<string> }): Promise<RemoteState>;
  /** How a batch stands; null when the provider does not know it. */
  retrieve(batchId: string, options: Aborting): Promise<RemoteState | null>;
  /** The batches of these digests, other than the known ones. Looks back 30 days, as long as files are kept. */
  find(
    digests: ReadonlySet<string>,
    options: Aborting & { readonly known: ReadonlySet<string> },
  ): Promise<ReadonlyMap<string, RemoteState>>;
  cancel(batchId: string, options: Aborting): Promise<void>;
  /** Gives each line of a file to `onLine`; after a failure that may pass the file is read from its beginning again. */
  read(fileId: string, options: Aborting & { readonly onLine: (line: string) => void }): Promise<void>;
}

/** What the calls are made with. */
export interface BatchApiParts {
  readonly requestTimeoutMs: number;
  /** Of the provider, for this lane. */
  readonly breaker: CloudBreaker;
}

const lookBackSeconds = 30 * 86_400;

/** Binds the calls to one account. */
export function createBatchApi(settings: OpenAISettings, { requestTimeoutMs, breaker }: BatchApiParts): BatchApi {
  const client = createApiClient(settings, { breaker });
  const protocolError = (): ModelCallError => {
    const message = `The cloud at ${settings.endpoint} did not answer as the Batch API does. Check ${settings.optionPath}.baseURL.`;
    return new ModelCallError({ kind: "protocol", provider: "openai", endpoint: settings.endpoint, status: 200, message });
  };
  const get = (path: string, { signal }: Aborting) => client.json({ method: "GET", path, timeoutMs: requestTimeoutMs }, { signal });
  const state = (value: unknown): RemoteState => readRemoteState(value) ?? fail(protocolError());

  const find: BatchApi["find"] = (digests, options) =>
    findBatches(digests, { ...options, oldest: oldestSecond(settings), get, protocolError });
  const create: BatchApi["create"] = async (fileId, { digest, known, signal }) => {
    const body = JSON.stringify({
      input_file_id: fileId,
      endpoint: "/v1/chat/completions",
      completion_window: "24h",
      metadata: { [digestKey]: digest },
    });
    const read = async (answer: ApiAnswer): Promise<RemoteState> => state(await readJson(answer));
    const attempt = async (): Promise<RemoteState> => {
      try {
        return await client.send({ method: "POST", path: "/batches", body, timeoutMs: requestTimeoutMs }, { signal, read });
      } catch (error) {
        if (!mayPass(error) || error.kind === "rate-limit") throw error;
        const found = await find(new Set([digest]), { known, signal });
        return found.get(digest) ?? fail(error);
      }
    };
    return client.patiently(attempt, { signal });
  };

  return {
    async upload(lines, { signal }) {
      const blob = new Blob([...lines], { type: "application/jsonl" });
      const timeoutMs = requestTimeoutMs + Math.ceil(blob.size / 1_000);
      const read = async (answer: ApiAnswer): Promise<unknown> => readField(await readJson(answer), "id");
      const send = () => client.send({ method: "POST", path: "/files", body: inputForm(blob), timeoutMs }, { signal, read });
      const id = await client.patiently(send, { signal });
      return typeof id === "string" ? id : fail(protocolError());
    },
    create,
    async retrieve(batchId, { signal }) {
      try {
        return state(await get(`/batches/${encodeURIComponent(batchId)}`, { signal }));
      } catch (error) {
        if (ModelCallError.isInstance(error) && error.status === 404) return null;
        throw error;
      }
    },
    find,
    async cancel(batchId, { signal }) {
      const path = `/batches/${encodeURIComponent(batchId)}/cancel`;
      // Whoever leaves is not kept for long.
      const send = () => client.send({ method: "POST", path, body: "{}", timeoutMs: requestTimeoutMs }, { signal, read: readJson });
      await client.patiently(send, { signal, tries: 3 });
    },
    async read(fileId, { onLine, signal }) {
      const path = `/files/${encodeURIComponent(fileId)}/content`;
      const read = async ({ body, goOn }: ApiAnswer): Promise<void> => {
        for await (const line of readLines(body, goOn)) onLine(line);
      };
      await client.patiently(() => client.send({ method: "GET", path, timeoutMs: requestTimeoutMs }, { signal, read }), { signal });
    },
  };
}

interface SearchParts extends Aborting {
  readonly known: ReadonlySet<string>;
  /** Unix time in seconds before which nothing is looked for. */
  readonly oldest: number;
  readonly get: (path: string, options: Aborting) => Promise<unknown>;
  readonly protocolError: () => ModelCallError;
}

/** Goes through the account's batches from the newest on, page by page. */
async function findBatches(digests: ReadonlySet<string>, { known, oldest, get, protocolError, signal }: SearchParts) {
  const found = new Map<string, RemoteState>();
  for (let after: string | null = null; ; ) {
    const page: unknown = await get(`/batches?limit=100${after === null ? "" : `&after=${encodeURIComponent(after)}`}`, { signal });
    const data = readField(page, "data");
    const states = (Array.isArray(data) ? data : fail(protocolError())).map(readRemoteState).filter((batch) => batch !== null);
    for (const batch of states) {
      const isWanted = batch.digest !== null && digests.has(batch.digest) && !known.has(batch.batchId);
      if (isWanted && batch.digest !== null && !found.has(batch.digest)) found.set(batch.digest, batch);
    }
    const last = states.at(-1);
    const isOver = last === undefined || last.batchId === after || (last.createdAt ?? oldest) < oldest || found.size === digests.size;
    if (isOver || readField(page, "has_more") !== true) return found;
    after = last.batchId;
  }
}

function oldestSecond({ clock }: OpenAISettings): number {
  return clock.now() / 1_000 - lookBackSeconds;
}

function inputForm(file: Blob): FormData {
  const form = new FormData();
  form.append("purpose", "batch");
  form.append("file", file, "jobsieve.jsonl");
  return form;
}

function fail(error: unknown): never {
  throw error;
}
