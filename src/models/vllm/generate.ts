import { ExtractorError } from "../../errors/extractor-error.ts";
import { ModelCallError } from "../../errors/model-call-error.ts";
import type { GenerateCall, GenerateResult, WhenDown } from "../../spec/language-model.ts";
import type { WireSchema } from "../../spec/wire-schema.ts";
import { complete } from "./complete.ts";
import { unknownUsage } from "./completion-chunk.ts";
import type { Fleet } from "./create-fleet.ts";
import type { Handshake } from "./handshake.ts";
import { retriedElsewhere } from "./retry-elsewhere.ts";
import type { ResolvedVllmOptions } from "./vllm-options.ts";
import type { VllmServer } from "./vllm-server.ts";

/** What a call is answered with. */
export interface GenerateParts {
  readonly fleet: Fleet;
  readonly options: ResolvedVllmOptions;
  readonly formatText: (schema: WireSchema) => string;
  /** Aborts when the call is to end, whoever wants it. */
  readonly abort: AbortController;
}

// As many as open a breaker: whoever is still let in to a server that is dying goes on until it is known to be dead.
const triesPerServer = 5;

/**
 * Answers one call at the best server, after a wait for a slot. A server that turns out not to be there before anything was
 * sent is left for another one, without a failure that the caller would see.
 */
export async function generate(call: GenerateCall, parts: GenerateParts): Promise<GenerateResult> {
  const { fleet, abort } = parts;
  const { signal } = abort;
  const { whenDown = "wait" } = call;
  if (fleet.connection() === null) await fleet.connect({ signal, whenDown });
  let avoid = call.avoid ?? null;
  for (let tries = 1; ; tries += 1) {
    const { server, release } = await fleet.pool.acquire({ signal, whenDown, avoid, isAhead: tries > 1 });
    try {
      const handshake = await greeted(server, { ...parts, whenDown, mayLeave: tries < triesPerServer * fleet.servers.length });
      if (handshake !== null) return await send(call, { ...parts, server, handshake });
    } finally {
      release();
    }
    avoid = server.endpoint;
  }
}

/** The server's handshake; null when it failed and another server can take the call. */
async function greeted(
  server: VllmServer,
  { fleet, abort: { signal }, mayLeave, whenDown }: GenerateParts & { readonly mayLeave: boolean; readonly whenDown: WhenDown },
): Promise<Handshake | null> {
  try {
    return await fleet.greet(server, signal);
  } catch (error) {
    if (signal.aborted || !ExtractorError.isInstance(error)) throw error;
    if (mayLeave && fleet.pool.hasOther(server)) return null;
    throw ModelCallError.isInstance(error) ? retriedElsewhere(error, { server, pool: fleet.pool, whenDown }) : error;
  }
}

interface SendParts extends GenerateParts {
  readonly server: VllmServer;
  readonly handshake: Handshake;
}

/** Sends the call to one server, and tells its limit and its breaker how it went. */
async function send(call: GenerateCall, { server, handshake, ...parts }: SendParts): Promise<GenerateResult> {
  const { fleet, options, formatText, abort } = parts;
  const { client, breaker, loads } = server;
  call.observer.onDispatched({ endpoint: server.endpoint });
  const trace = server.limit.sent({ demand: fleet.pool.waiting() });
  fleet.pool.tend();
  const stopFollowing = loads.follow();
  let usage = unknownUsage;
  let hasToken = false;
  const noticed = {
    onFingerprint(fingerprint: string) {
      if (handshake.systemFingerprint !== null && fingerprint !== handshake.systemFingerprint) server.handshake.expire();
    },
    onToken() {
      if (hasToken) return;
      hasToken = true;
      trace.firstToken();
      // The limit may have risen: without this the calls in the line would wait until a request ends.
      fleet.pool.tend();
    },
    onUsage(told: typeof usage) {
      usage = told;
    },
  };
  const { stream, requestBody } = options;
  const { modelId } = handshake.connection;
  try {
    const result = await complete(call, { client, abort, modelId, stream, requestBody, formatText, ...noticed });
    breaker.note({ type: "answered" });
    trace.end({ isSuccess: true, outputTokens: usage.outputTokens });
    return result;
  } catch (error) {
    const isOfServer = ModelCallError.isInstance(error) && !(call.signal.aborted && error === call.signal.reason);
    // Stopped by the caller or the watchdog: the server did what it should.
    trace.end({ isSuccess: !isOfServer && hasToken, outputTokens: usage.outputTokens });
    if (!isOfServer && hasToken) breaker.note({ type: "answered" });
    if (!isOfServer) throw error;
    learn(error, server);
    breaker.note({ type: "failed", error });
    throw retriedElsewhere(error, { server, pool: fleet.pool, whenDown: call.whenDown ?? "wait" });
  } finally {
    stopFollowing();
  }
}

/** What a server answers that is well and has too much to do. */
const busyStatuses: ReadonlySet<number> = new Set([408, 503]);

/** A failure can say that the server is no longer the one that was greeted, or how large its window is. */
function learn(error: ModelCallError, { handshake }: VllmServer): void {
  // Cut in the middle, or with an engine that died: it may come back as another.
  const isBroken = error.kind === "server" && !(error.status !== null && busyStatuses.has(error.status));
  if (error.kind === "connect" || error.kind === "not-found" || isBroken) handshake.expire();
  const standing = handshake.current();
  if (error.contextWindow === null || standing === null) return;
  handshake.update({ ...standing, connection: { ...standing.connection, contextWindow: error.contextWindow } });
}
