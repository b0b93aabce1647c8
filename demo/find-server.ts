/** A server that answers, with the model to ask. */
export interface FoundServer {
  /** With `/v1`, as `local.baseURL` wants it. */
  readonly baseURL: string;
  readonly model: string;
}

const answerTimeoutMs = 3_000;

/** Looks for an OpenAI-compatible server at a base URL, written with or without `/v1`; null when none answers with a model. */
export async function findServer(url: string, { signal }: { readonly signal: AbortSignal }): Promise<FoundServer | null> {
  const base = url.replace(/\/+$/, "");
  for (const baseURL of base.endsWith("/v1") ? [base] : [`${base}/v1`, base]) {
    const model = await firstModel(baseURL, signal);
    if (model !== null) return { baseURL, model };
  }
  return null;
}

/** The first base model of `/models`; adapters name a parent and are passed over. */
async function firstModel(baseURL: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(`${baseURL}/models`, { signal: AbortSignal.any([signal, AbortSignal.timeout(answerTimeoutMs)]) });
    return response.ok ? baseModelId(await response.json()) : null;
  } catch {
    signal.throwIfAborted();
    return null; // nothing listens there, or it speaks another protocol
  }
}

function baseModelId(answer: unknown): string | null {
  const models: unknown = isRecord(answer) ? answer.data : null;
  if (!Array.isArray(models)) return null;
  const base: unknown = models.find((model: unknown) => isRecord(model) && !model.parent);
  return isRecord(base) && typeof base.id === "string" ? base.id : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
