export type { Batch } from "./batch/batch.ts";
export type { BatchOptions, BatchProgress, CloudBatchOptions, JournalOptions } from "./batch/batch-options.ts";
export { createMemoryCache, type MemoryCache, type MemoryCacheOptions } from "./cache/create-memory-cache.ts";
export { createExtractor } from "./create-extractor.ts";
export {
  createOpenAIBatchModel,
  createOpenAIModel,
  createVllmModel,
  type OpenAIBatchOptions,
  type OpenAIOptions,
  type VllmOptions,
} from "./create-models.ts";
export type { FallbackCause } from "./decode/decision-table.ts";
export { AdapterError } from "./errors/adapter-error.ts";
export { BatchPendingError } from "./errors/batch-pending-error.ts";
export { BudgetExceededError, type BudgetExcess, type BudgetScope } from "./errors/budget-exceeded-error.ts";
export { ConstraintNotAppliedError } from "./errors/constraint-not-applied-error.ts";
export { DeadlineExceededError } from "./errors/deadline-exceeded-error.ts";
export { type CandidateLimit, DocumentTooLongError } from "./errors/document-too-long-error.ts";
export { ExtractionFailedError, type ExtractionFailure } from "./errors/extraction-failed-error.ts";
export { ExtractorClosedError } from "./errors/extractor-closed-error.ts";
export { type ErrorStage, ExtractorError, type ExtractorErrorDetails } from "./errors/extractor-error.ts";
export { type FallbackPause, FallbackPausedError } from "./errors/fallback-paused-error.ts";
export { HandshakeError, type HandshakeProblem } from "./errors/handshake-error.ts";
export { InvalidOptionsError } from "./errors/invalid-options-error.ts";
export { JournalError, type JournalErrorDetails, type JournalErrorReason } from "./errors/journal-error.ts";
export { JournalledError } from "./errors/journalled-error.ts";
export { ModelCallError, type ModelCallErrorDetails, type ModelCallErrorKind } from "./errors/model-call-error.ts";
export { NoCandidateError } from "./errors/no-candidate-error.ts";
export { NotAJobPostingError } from "./errors/not-a-job-posting-error.ts";
export { OutputParseError } from "./errors/output-parse-error.ts";
export { OutputRefusedError } from "./errors/output-refused-error.ts";
export { OutputTruncatedError, type TruncationDetails, type TruncationLimit } from "./errors/output-truncated-error.ts";
export { OutputValidationError, type ValidationIssue, type ValidationReason } from "./errors/output-validation-error.ts";
export { type FailedPosting, PostingsFailedError } from "./errors/postings-failed-error.ts";
export { RunawayOutputError, type RunawayPattern } from "./errors/runaway-output-error.ts";
export { UnreadableContentError, type UnreadableReason } from "./errors/unreadable-content-error.ts";
export { UnsupportedSchemaError } from "./errors/unsupported-schema-error.ts";
export type {
  AttemptEndEvent,
  AttemptRetryEvent,
  AttemptStartEvent,
  BatchProgressEvent,
  BreakerClosedEvent,
  BreakerHalfOpenEvent,
  BreakerOpenEvent,
  BudgetWarningEvent,
  DocumentCountedEvent,
  DocumentPreparedEvent,
  EventError,
  ExtractionEndEvent,
  ExtractionErrorEvent,
  ExtractionStartEvent,
  ExtractorEventName,
  ExtractorEvents,
  ExtractorListener,
  FallbackSelectedEvent,
  LanePausedEvent,
  LaneResumedEvent,
  RouteSelectedEvent,
} from "./events.ts";
export type { Extractor, ModelCheck, SchemaExplanation } from "./extractor.ts";
export type {
  CallOptions,
  CloudOptions,
  DefaultSchema,
  ExtractorOptions,
  LocalOptions,
  ModelEntry,
  OverflowRemedy,
  RetryOptions,
  SamplingOptions,
  StructuredDataUse,
  TimeoutOptions,
  VerdictPolicy,
} from "./extractor-options.ts";
export type { Fetch } from "./http/fetch-transport.ts";
export type { HttpDispatcher } from "./http/undici-transport.ts";
export { type CompactJournalOptions, compactJournal, type JournalCompaction } from "./journal/compact-journal.ts";
export type { JournalTotals } from "./journal/journal.ts";
export type { JournalSpending } from "./journal/journal-spending.ts";
export { journalTotals } from "./journal/journal-totals.ts";
export { readJournal } from "./journal/read-journal.ts";
export type { ReadJournalOptions } from "./journal/read-journal-lines.ts";
export type { BudgetState } from "./ledger/budget.ts";
export type { BudgetOptions } from "./ledger/budget-options.ts";
export type { Ledger } from "./ledger/create-ledger.ts";
export { formatLedger } from "./ledger/format-ledger.ts";
export type { LedgerModel, LedgerPrice, LedgerReference, LedgerReport } from "./ledger/ledger-report.ts";
export { type ListedPrice, listedPrices, type Price } from "./ledger/prices.ts";
export type {
  AnswerStats,
  CandidateStats,
  ExtractorStats,
  ModelStats,
  RequestStats,
  ServerStats,
  StatsAverages,
  UsageTotals,
} from "./ledger/stats.ts";
export type { BatchSkipReason, DeferReason, Outcome, OutcomePlace } from "./outcome.ts";
export { sourceRange, type TextRange } from "./prepare/source-range.ts";
export { type ThresholdRouterOptions, thresholdRouter } from "./route/threshold-router.ts";
export type { SafeResult } from "./safe-result.ts";
export type { FieldPaths } from "./schema/field-paths.ts";
export { type JobPosting, jobPostingSchema } from "./schema/job-posting-schema.ts";
export type { Attempt, AttemptPurpose, AttemptTiming } from "./spec/attempt.ts";
export type { BatchCapableModel, BatchLaneOptions, BatchLanguageModel, PendingBatch } from "./spec/batch-language-model.ts";
export type { Evidence, ExtractionResult } from "./spec/extraction-result.ts";
export type { StructuredPosting } from "./spec/fact.ts";
export type { FieldKind } from "./spec/field-binding.ts";
export type { UngroundedPolicy } from "./spec/grounding.ts";
export type { HttpRequest, HttpResponse, HttpTransport } from "./spec/http-transport.ts";
export type { BatchNote, BatchNotes, JournalRecord, StoredError } from "./spec/journal-record.ts";
export type {
  CallTimeouts,
  FinishReason,
  GenerateCall,
  GenerateObserver,
  GenerateResult,
  LanguageModel,
  ModelConnection,
  Sampling,
} from "./spec/language-model.ts";
export type { ModelState, ModelStateEvent, ServerState } from "./spec/model-state.ts";
export type { Posting, PostingInput } from "./spec/posting.ts";
export type {
  DocumentFormat,
  ItemProperty,
  PageItem,
  PageLink,
  PageMetadata,
  PreparedDocument,
  RemovedPart,
  SourceSegment,
  StructuredDataBlock,
} from "./spec/prepared-document.ts";
export type { PreparedPage } from "./spec/prepared-page.ts";
export type { ChatMessage } from "./spec/prompt.ts";
export type { CachedAnswer, ResultCache } from "./spec/result-cache.ts";
export type {
  Candidate,
  CandidateBudget,
  RouteDecision,
  RoutedCandidate,
  RouteInput,
  RoutePlan,
  Router,
  SkippedCandidate,
  SkipReason,
} from "./spec/route.ts";
export type { FieldOptions, PlannedField } from "./spec/schema-plan.ts";
export type { SourceSpan } from "./spec/source-span.ts";
export type { StoredResult } from "./spec/stored-result.ts";
export type { Clock, Sleep } from "./spec/time.ts";
export type { TokenUsage } from "./spec/token-usage.ts";
export type { CountOptions, TokenCount, Tokenizer } from "./spec/tokenizer.ts";
export type { Verdict, VerdictKind } from "./spec/verdict.ts";
export type { Warning, WarningCode } from "./spec/warning.ts";
export type { JsonSchema, SchemaLowering, WireDialect, WireSchema, WireValue } from "./spec/wire-schema.ts";
