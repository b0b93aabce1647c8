import { Agent, type Dispatcher } from "undici";
import { demoPostings, readPosting } from "../demo/postings.ts";
import { type Attempt, createExtractor, ExtractionFailedError, type Extractor, type PostingInput } from "../src/index.ts";
import { parseMetrics } from "../test/vllm/support/read-metrics.ts";
import { isText } from "../test/vllm/support/recording-dispatcher.ts";
import { alwaysAsking } from "./always-asking.ts";

/** How a server's prefix cache served a run of postings. All sizes in tokens. */
export interface PrefixCacheRun {
  readonly postings: number;
  readonly requests: number;
  /** The beginning that every prompt shares, as the server's own tokenizer and chat template cut it. */
  readonly constantTokens: number;
  /** Whole blocks alone can be taken from the cache. */
  readonly blockTokens: number;
  /** Per posting, of its first request, in the order they were sent. */
  readonly first: readonly { readonly inputTokens: number; readonly cachedTokens: number }[];
  /** What `/metrics` says of all requests, second tries included. */
  readonly queriedTokens: number;
  readonly hitTokens: number;
  /** The same by the usage of each answer. */
  readonly usage: { readonly inputTokens: number; readonly cachedTokens: number };
}

/** A server to measure. */
export interface PrefixCacheServer {
  /** With `/v1`. */
  readonly baseURL: string;
  readonly modelId: string;
}

const timeouts = { firstTokenMs: 240_000, idleMs: 240_000, totalMs: 270_000, deadlineMs: 280_000 };
const boardParts = 5;

/**
 * Sends 20 postings through `extract` with a cap of 16 output tokens, the first one alone and then all others at once, and
 * reads the server's own counters before and after. A word of its own in the instructions keeps earlier runs out of it.
 */
export async function runPrefixCache({ baseURL, modelId }: PrefixCacheServer): Promise<PrefixCacheRun> {
  const bodies: Record<string, unknown>[] = [];
  const dispatcher: Dispatcher = new Agent().compose((dispatch) => (options, handler) => {
    if (options.path.endsWith("/chat/completions") && isText(options.body)) bodies.push(JSON.parse(String(options.body)));
    return dispatch(options, handler);
  });
  const local = { baseURL, model: modelId, dispatcher, handshakeTimeoutMs: 240_000 };
  await using extractor = createExtractor({
    ...alwaysAsking,
    local,
    timeouts,
    maxOutputTokens: 16,
    instructions: `Run ${crypto.randomUUID()}.`,
  });
  await extractor.check();
  bodies.length = 0; // the canary's
  const [first, ...others] = await postingsOfRun(extractor);
  const before = await serverMetrics(baseURL);
  const attempts = [
    await attemptsOf(extractor, first ?? ""),
    ...(await Promise.all(others.map((posting) => attemptsOf(extractor, posting)))),
  ];
  const after = await serverMetrics(baseURL);
  const all = attempts.flat().map(tokensOf);
  const prompts = await Promise.all(bodies.map(({ messages }) => promptTokens(messages, { baseURL, modelId })));
  if (bodies.length !== all.length) throw new Error(`${bodies.length} of ${all.length} requests were seen on the wire`);
  return {
    postings: attempts.length,
    requests: all.length,
    constantTokens: sharedBeginning(prompts),
    blockTokens: after.blockTokens,
    first: attempts.flatMap((own) => own.slice(0, 1)).map(tokensOf),
    queriedTokens: after.prefixCacheQueries - before.prefixCacheQueries,
    hitTokens: after.prefixCacheHits - before.prefixCacheHits,
    usage: { inputTokens: sum(all.map(({ inputTokens }) => inputTokens)), cachedTokens: sum(all.map(({ cachedTokens }) => cachedTokens)) },
  };
}

/** The demo's single pages, and its board page in five parts. */
async function postingsOfRun(extractor: Extractor<unknown>): Promise<readonly PostingInput[]> {
  const isBoard = ({ id }: { readonly id: string }) => id.startsWith("usajobs");
  const single = await Promise.all(demoPostings.filter((posting) => !isBoard(posting)).map(readPosting));
  const boards = await Promise.all(demoPostings.filter(isBoard).map(readPosting));
  const texts = await Promise.all(boards.map(async (board) => (await extractor.prepare(board)).text));
  return [...single, ...texts.flatMap((text) => splitEvenly(text.split("\n"), boardParts).map((lines) => lines.join("\n")))];
}

function splitEvenly(lines: readonly string[], parts: number): readonly (readonly string[])[] {
  const size = Math.ceil(lines.length / parts);
  return Array.from({ length: parts }, (_, part) => lines.slice(part * size, (part + 1) * size));
}

/** Sixteen tokens are too few for an answer, so nearly all of them fail; what was sent is in the books either way. */
async function attemptsOf(extractor: Extractor<unknown>, posting: PostingInput): Promise<readonly Attempt[]> {
  const outcome = await extractor.safeExtract(posting);
  if (outcome.status === "extracted") return outcome.result.attempts;
  if (ExtractionFailedError.isInstance(outcome.error)) return outcome.error.attempts;
  throw outcome.error;
}

function tokensOf({ usage }: Attempt): { readonly inputTokens: number; readonly cachedTokens: number } {
  return { inputTokens: usage.inputTokens ?? 0, cachedTokens: usage.cachedInputTokens ?? 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

async function serverMetrics(baseURL: string) {
  const text = await (await fetch(new URL("/metrics", baseURL))).text();
  const { prefixCacheQueries, prefixCacheHits } = parseMetrics(text);
  const blockTokens = Number(/^vllm:cache_config_info\{.*?\bblock_size="(\d+)"/m.exec(text)?.[1] ?? Number.NaN);
  return { prefixCacheQueries, prefixCacheHits, blockTokens };
}

async function promptTokens(messages: unknown, { baseURL, modelId }: PrefixCacheServer): Promise<readonly number[]> {
  const response = await fetch(new URL("/tokenize", baseURL), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: modelId, messages, add_generation_prompt: true }),
  });
  const { tokens }: { readonly tokens: readonly number[] } = JSON.parse(await response.text()); // as vLLM documents it
  return tokens;
}

function sharedBeginning([first = [], ...others]: readonly (readonly number[])[]): number {
  return others.reduce((shared, tokens) => {
    const end = first.slice(0, shared).findIndex((token, index) => token !== tokens[index]);
    return end === -1 ? Math.min(shared, tokens.length) : end;
  }, first.length);
}
