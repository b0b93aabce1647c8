import type { StandardSchemaV1 } from "@standard-schema/spec";
import { buildCandidates } from "./build-candidates.ts";
import { guardCache } from "./cache/guard-cache.ts";
import { createSingleFlight } from "./cache/single-flight.ts";
import { checkModels } from "./check-models.ts";
import { checkFunction, checkObject, checkOneOf, checkText, checkUnknownKeys, refuse } from "./check-option.ts";
import type { Engine } from "./engine.ts";
import { ExtractorError } from "./errors/extractor-error.ts";
import { createNotifier, type ExtractorEventName, extractorEventNames } from "./events.ts";
import { explainSchema } from "./explain-schema.ts";
import { extractMany } from "./extract-many.ts";
import type { Extractor } from "./extractor.ts";
import type { CallOptions, DefaultSchema, ExtractorOptions } from "./extractor-options.ts";
import { openBooks } from "./open-books.ts";
import { createOpenCalls, type OpenCalls } from "./open-calls.ts";
import { resolveOptions } from "./options.ts";
import { orAbandon } from "./or-abandon.ts";
import { resolveCall } from "./resolve-call.ts";
import { thresholdRouter } from "./route/threshold-router.ts";
import type { SafeResult } from "./safe-result.ts";
import { compileSchema } from "./schema/compile-schema.ts";
import { fieldKinds } from "./schema/field-kind.ts";
import { jobPostingFields, jobPostingSchema } from "./schema/job-posting-schema.ts";
import type { ExtractionResult } from "./spec/extraction-result.ts";
import type { PostingInput } from "./spec/posting.ts";
import type { FieldOptions } from "./spec/schema-plan.ts";
import { tellModelEvents } from "./tell-model-events.ts";
import { validate } from "./validate/validate.ts";

/** The cloud model that is named and priced when none is configured. */
const defaultCloud = { model: "gpt-4o-mini", contextWindow: 128_000 };

/**
 * Creates an extractor. Options are checked here; nothing is sent before its first call, and two extractors share nothing.
 * @throws InvalidOptionsError, UnsupportedSchemaError
 * @example
 * const extractor = createExtractor({ local: { baseURL: "http://127.0.0.1:8000/v1" } });
 * const { data } = await extractor.extract({ content: html, url });
 */
export function createExtractor<Schema extends StandardSchemaV1 = DefaultSchema>(
  options: ExtractorOptions<Schema> = {},
): Extractor<StandardSchemaV1.InferOutput<Schema>> {
  const engine = createEngine(options);
  const calls = createOpenCalls();
  const pipeline = createPipelineLoader();
  const extract = (posting: PostingInput, call: CallOptions = {}) =>
    calls.track(() => runExtraction(posting, { engine, call, calls, pipeline }));
  const extractor: Extractor<StandardSchemaV1.InferOutput<Schema>> = {
    extract,
    safeExtract: (posting, call) => extract(posting, call).then(asExtracted, (error: unknown) => asFailed(error, call?.signal)),
    extractAll: (posting, call = {}) =>
      calls.track(async () => {
        const resolved = resolveCall(call, engine.options);
        call.signal?.throwIfAborted();
        const { extractAll } = await import("./extract-all.ts");
        return extractAll(posting, { engine, call: resolved, closed: calls.signal });
      }),
    extractMany: (source, many = {}) => extractMany(source, { engine, options: many, calls }),
    prepare: (posting) => calls.track(async () => (await pipeline()).prepareOnly(posting, engine)),
    explainRoute: (posting, call = {}) =>
      calls.track(async () =>
        (await pipeline()).explainRoute(posting, { engine, call: resolveCall(call, engine.options), closed: calls.signal }),
      ),
    explainSchema: () => explainSchema(engine),
    check: async (options) => {
      const signal = anySignal(options?.signal, calls.signal);
      return calls.track(() => orAbandon(checkModels(engine.candidates, { signal }), signal));
    },
    stats: () => engine.stats.snapshot(),
    ledger: engine.ledger,
    ...subscription(engine, () => extractor),
    close: async (options) => closeAll({ engine, calls, abort: options?.abort ?? false }),
    [Symbol.asyncDispose]: () => closeAll({ engine, calls, abort: false }),
  };
  return extractor;
}

type PipelineLoader = () => Promise<typeof import("./extract.ts")>;

/** The stages load at the first call, so that importing the library stays cheap. Asking for a loaded module again costs 20 µs. */
function createPipelineLoader(): PipelineLoader {
  let loading: ReturnType<PipelineLoader> | null = null;
  return () => {
    loading ??= import("./extract.ts");
    return loading;
  };
}

function createEngine<Schema extends StandardSchemaV1>(given: ExtractorOptions<Schema>): Engine<StandardSchemaV1.InferOutput<Schema>> {
  const options = resolveOptions(given);
  // Without a schema, `Schema` is the default schema by the declaration of the parameter.
  const schema = (given.schema === undefined ? jobPostingSchema : given.schema) as Schema;
  const { fields = {} } = given;
  checkFields(fields);
  const plan = compileSchema(schema, { fields, defaults: given.schema === undefined ? jobPostingFields : {} });
  const candidates = buildCandidates(given, options);
  for (const { model } of candidates) plan.wire(model.wireDialect);
  const notifier = createNotifier();
  tellModelEvents(candidates, notifier);
  const { prices, budget, cache } = given;
  const { clock, sleep } = options;
  return {
    ...openBooks({ prices, budget, candidates, clock, notifier, defaultCloud: defaultCloud.model }),
    ...{ options, candidates, plan, cloudWindow: defaultCloud.contextWindow },
    router: given.router ?? thresholdRouter({ threshold: options.threshold }),
    notifier,
    answers: cache === undefined ? null : { cache: guardCache(cache, { sleep }), flights: createSingleFlight() },
    overheads: new Map(),
    learnedWindows: new Map(),
    validate: (wire, { verbatimText }) => validate(wire, { schema, plan, verbatimText }),
  };
}

function checkFields(fields: Readonly<Record<string, FieldOptions | undefined>>): void {
  checkObject("fields", fields);
  for (const [path, field] of Object.entries(fields)) {
    if (field === undefined) continue;
    checkObject(`fields.${path}`, field);
    checkUnknownKeys(`fields.${path}.`, { given: field, known: ["verbatim", "ask", "from", "kind"] });
    if (field.from !== undefined && field.verbatim === true)
      refuse(`fields.${path}`, { given: "verbatim beside from", allowed: "one of the two", isDescription: true });
    if (field.from !== undefined) checkText(`fields.${path}.from`, field.from);
    if (field.kind !== undefined) checkOneOf(`fields.${path}.kind`, { value: field.kind, allowed: fieldKinds });
  }
}

interface CallParts<Data> {
  readonly engine: Engine<Data>;
  readonly call: CallOptions;
  readonly calls: OpenCalls;
  readonly pipeline: PipelineLoader;
}

async function runExtraction<Data>(
  posting: PostingInput,
  { engine, call, calls, pipeline }: CallParts<Data>,
): Promise<ExtractionResult<Data>> {
  const resolved = resolveCall(call, engine.options);
  call.signal?.throwIfAborted();
  return (await (await pipeline()).extract(posting, { engine, call: resolved, closed: calls.signal })).result;
}

function subscription<Data>({ notifier }: Engine<Data>, extractor: () => Extractor<Data>): Pick<Extractor<Data>, "on" | "once" | "off"> {
  return {
    on: (name, listener) => {
      checkListener(name, listener);
      notifier.on(name, listener);
      return extractor();
    },
    once: (name, listener) => {
      checkListener(name, listener);
      notifier.once(name, listener);
      return extractor();
    },
    off: (name, listener) => {
      notifier.off(name, listener);
      return extractor();
    },
  };
}

function asExtracted<Data>(result: ExtractionResult<Data>): SafeResult<Data> {
  return { status: "extracted", result };
}

function checkListener(name: ExtractorEventName, listener: unknown): void {
  checkOneOf("event", { value: name, allowed: extractorEventNames });
  checkFunction("listener", listener);
}

/** A caller may abort with an error of ours as the reason: it is an abort all the same. */
function asFailed(error: unknown, signal: AbortSignal | undefined): { readonly status: "failed"; readonly error: ExtractorError } {
  const isReason = signal?.aborted && error === signal.reason;
  if (!isReason && ExtractorError.isInstance(error)) return { status: "failed", error };
  throw error;
}

function anySignal(signal: AbortSignal | undefined, closed: AbortSignal): AbortSignal {
  return signal === undefined ? closed : AbortSignal.any([signal, closed]);
}

async function closeAll<Data>({
  engine,
  calls,
  abort,
}: {
  readonly engine: Engine<Data>;
  readonly calls: OpenCalls;
  readonly abort: boolean;
}): Promise<void> {
  await calls.close({ abort });
  await Promise.all(engine.candidates.map(({ model }) => model.close({ abort })));
}
