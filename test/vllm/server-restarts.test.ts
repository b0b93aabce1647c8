import { expect, it } from "vitest";
import { type Attempt, createExtractor, ExtractionFailedError, type SafeResult } from "../../src/index.ts";
import { startFakeOpenAI } from "../support/fake-openai.ts";
import { modelAlone } from "../support/model-alone.ts";
import { longestBlankRun } from "./support/blank-run.ts";
import { createObservedModel } from "./support/observed-model.ts";
import { pollMetrics } from "./support/server-state.ts";
import { choicesSchema, patientTimeouts, proseSchema, shortPosting } from "./support/test-schemas.ts";
import { describeVllm, killServer, restartTiny, tinyServer } from "./support/vllm-servers.ts";

/** The watchdog's bound. */
const mostBlankTokens = 16;
const extractions = 4;
/** A start takes a minute on two busy cores, and the story has three. */
const timeouts = { ...patientTimeouts, deadlineMs: 900_000 };

/** An extractor whose waits between two requests last until the gate is opened. */
async function gatedExtractor() {
  const { baseURL } = await tinyServer();
  let gate = Promise.withResolvers<void>();
  const allWait = Promise.withResolvers<void>();
  let waiting = 0;
  const observed = createObservedModel({ baseURL, handshakeTimeoutMs: 240_000 });
  const models = [{ id: "local", model: observed.model }];
  const sleep = () => {
    waiting += 1;
    if (waiting === extractions) allWait.resolve();
    return gate.promise;
  };
  const extractor = createExtractor({ ...modelAlone, schema: choicesSchema(16), models, sleep, timeouts });
  return {
    extractor,
    observed,
    baseURL,
    /** When every extraction has lost its request and waits to send it again. */
    allWait: allWait.promise,
    open: () => gate.resolve(),
    shut: () => {
      gate = Promise.withResolvers<void>();
    },
  };
}

describeVllm("a server that dies and comes back", () => {
  // One story on one server, in three chapters: each needs the state that the one before left behind.
  it("costs no posting: requests go on with the next server, the cloud, or a typed error", async () => {
    const { extractor, observed, baseURL, allWait, open, shut } = await gatedExtractor();
    await extractor.check();
    const outcomes = Promise.all(Array.from({ length: extractions }, () => extractor.safeExtract(shortPosting)));
    const busy = await pollMetrics(baseURL, ({ requestsRunning }) => requestsRunning === extractions);
    expect(busy.requestsRunning).toBe(extractions);
    await killServer("tiny");
    await allWait;
    expect(observed.model.connection()).toBeNull();
    await failsOverWhileTheServerIsAway(baseURL);

    // It comes back without disable_any_whitespace, as another deployment would.
    await restartTiny({ compactJson: false });
    open();
    for (const outcome of await outcomes) {
      const [lost, again] = attemptsOf(outcome);
      expect(lost).toMatchObject({ purpose: "first", status: "failed", error: { code: "model-call", kind: "server" } });
      // The second request reached the new server, which may lead random weights into blanks.
      expect(again).toMatchObject({ purpose: "retry" });
      expect([undefined, "runaway-output", "output-truncated"]).toContain(again?.error?.code);
    }
    await staysWithinBlanks(baseURL);

    shut();
    await killServer("tiny");
    const late = Array.from({ length: extractions }, () => extractor.extract(shortPosting));
    await restartTiny({});
    open();
    for (const { data, attempts } of await Promise.all(late)) {
      expect(Object.keys(data)).toHaveLength(16);
      expect(attempts.at(-1)).toMatchObject({ status: "succeeded" });
    }
    expect(observed.model.connection()).toMatchObject({ contextWindow: 10_240, warnings: [] });
    await extractor.close();
  }, 900_000);
});

/** Nothing listens at the address: a cloud takes the posting, and without one the error says that the connection failed. */
async function failsOverWhileTheServerIsAway(baseURL: string): Promise<void> {
  const level = { level_of_step_0: "senior" };
  await using openai = await startFakeOpenAI({ kind: "json", value: level });
  const options = { schema: choicesSchema(1), local: { baseURL }, sleep: async () => undefined };
  await using withCloud = createExtractor({ ...modelAlone, ...options, cloud: { apiKey: "sk-test", baseURL: openai.baseURL } });
  const { data, route, warnings } = await withCloud.extract(shortPosting);
  expect(data).toEqual(level);
  expect(route).toMatchObject({ candidate: "cloud", location: "cloud" });
  expect(warnings.map(({ code }) => code)).toContain("fallback-used");
  await using localOnly = createExtractor({ ...modelAlone, ...options });
  const error = await localOnly.extract(shortPosting).catch((reason: unknown) => reason);
  if (!ExtractionFailedError.isInstance(error)) throw error;
  expect(error.cause).toMatchObject({ code: "model-call", kind: "connect" });
  expect(error.attempts).toHaveLength(3);
}

/** Without the flag the grammar allows blanks without end: data is whole or the answer is stopped. */
async function staysWithinBlanks(baseURL: string): Promise<void> {
  const observed = createObservedModel({ baseURL, handshakeTimeoutMs: 240_000 });
  const models = [{ id: "local", model: observed.model }];
  const schemas = [choicesSchema(2), choicesSchema(3), proseSchema];
  const outcomes = await Promise.all(
    schemas.map((schema) => createExtractor({ ...modelAlone, schema, models, timeouts: patientTimeouts }).safeExtract(shortPosting)),
  );
  const stopped = outcomes.flatMap((outcome) => (outcome.status === "failed" ? [outcome.error.cause] : []));
  for (const cause of stopped) expect(cause).toMatchObject({ code: expect.stringMatching(/^(runaway-output|output-truncated)$/) });
  expect(observed.answers.length).toBeGreaterThanOrEqual(schemas.length);
  for (const { deltas } of observed.answers) expect(longestBlankRun(deltas)).toBeLessThanOrEqual(mostBlankTokens);
  await observed.model.close({ abort: true });
}

function attemptsOf(outcome: SafeResult<unknown>): readonly Attempt[] {
  if (outcome.status === "extracted") return outcome.result.attempts;
  return ExtractionFailedError.isInstance(outcome.error) ? outcome.error.attempts : [];
}
