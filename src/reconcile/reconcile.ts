import type { Evidence } from "../spec/extraction-result.ts";
import type { GroundedValue, Provenance } from "../spec/grounding.ts";
import type { Warning } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { doubtWarnings, refusalWarnings, rivalWarning } from "./differences.ts";
import { modelWeight } from "./lead-table.ts";
import { isUsable, type UnitReading } from "./read-units.ts";
import { sameReading } from "./same-reading.ts";
import { sourceQuote } from "./source-quote.ts";
import { isEmptyWire, joinPath, valueAt, withValueAt } from "./wire-path.ts";

/** What code's readings are reconciled with. */
export interface ReconcileParts {
  /** The model's answer after grounding; null when no model was asked. */
  readonly answer: GroundedValue | null;
  /** What the page's text is, for the quotes. */
  readonly source: string;
}

/** One wire value from two readers, with its proof. */
export interface ReconciledValue {
  readonly wire: WireValue;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly warnings: readonly Warning[];
}

/**
 * Lays what code read and what the model answered over each other, unit by unit. The surer one leads, the other is a
 * second opinion: agreement raises the confidence, a difference lowers it and is told.
 */
export function reconcile(readings: readonly UnitReading[], { answer, source }: ReconcileParts): ReconciledValue {
  let wire: WireValue = answer?.wire ?? {};
  const evidence: Record<string, Evidence> = {};
  const warnings: Warning[] = [];
  for (const reading of readings) {
    const unit = joinUnit(reading, { answer, source });
    if (unit.value !== undefined) wire = withValueAt(wire, { keys: reading.keys, value: unit.value });
    Object.assign(evidence, unit.evidence);
    warnings.push(...refusalWarnings(reading), ...unit.warnings);
  }
  return { wire, evidence, warnings };
}

interface JoinedUnit {
  /** Undefined leaves what the model said, or did not say. */
  readonly value: WireValue | undefined;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly warnings: readonly Warning[];
}

function joinUnit(reading: UnitReading, { answer, source }: ReconcileParts): JoinedUnit {
  const { binding, keys, shaped } = reading;
  const path = keys.join(".");
  const said = answer === null ? undefined : valueAt(answer.wire, keys);
  const fromModel = answer === null || isEmptyWire(said) ? {} : evidenceBelow(answer.evidence, path);
  const doubts = doubtWarnings(reading);
  if (shaped === null || !isUsable(reading)) return { value: undefined, evidence: fromModel, warnings: [] };
  const fromCode = codeEvidence(reading, { path, source });
  if (isEmptyWire(said)) return { value: shaped.value, evidence: fromCode, warnings: doubts };
  const field = binding.fact?.field ?? null;
  const trust = modelWeight(field) * meanConfidence(fromModel);
  if (sameReading(shaped.value, { other: said, field })) {
    const confidence = Math.min(0.99, 1 - (1 - reading.confidence) * (1 - trust));
    return { value: shaped.value, evidence: scaled(fromCode, () => confidence), warnings: doubts };
  }
  const isCodeAhead = reading.confidence >= trust;
  const warning = rivalWarning(path, { won: isCodeAhead ? shaped.value : said, lost: isCodeAhead ? said : shaped.value });
  const lowered = scaled(isCodeAhead ? fromCode : fromModel, (confidence) => confidence * differenceFactor);
  return { value: isCodeAhead ? shaped.value : undefined, evidence: lowered, warnings: [...(isCodeAhead ? doubts : []), warning] };
}

/** What a difference between two readers leaves of a confidence. */
const differenceFactor = 0.75;

function evidenceBelow(evidence: Readonly<Record<string, Evidence>>, path: string): Readonly<Record<string, Evidence>> {
  return Object.fromEntries(Object.entries(evidence).filter(([key]) => key === path || key.startsWith(`${path}.`)));
}

function codeEvidence(
  { shaped, confidence }: UnitReading,
  { path, source }: { readonly path: string; readonly source: string },
): Readonly<Record<string, Evidence>> {
  const leaves = shaped === null ? [] : [...shaped.leaves];
  return Object.fromEntries(
    leaves.map(([leaf, provenance]) => [leaf === "" ? path : joinPath(path, leaf), provenEvidence(provenance, { source, confidence })]),
  );
}

/** The evidence of a leaf that code filled in. */
function provenEvidence(
  { source: from, span, status }: Provenance,
  { source, confidence }: { readonly source: string; readonly confidence: number },
): Evidence {
  const { start, end } = span;
  return { status, start, end, quote: sourceQuote(source, span), source: from, confidence };
}

function scaled(evidence: Readonly<Record<string, Evidence>>, change: (confidence: number) => number): Readonly<Record<string, Evidence>> {
  return Object.fromEntries(Object.entries(evidence).map(([path, entry]) => [path, { ...entry, confidence: change(entry.confidence) }]));
}

function meanConfidence(evidence: Readonly<Record<string, Evidence>>): number {
  const entries = Object.values(evidence);
  return entries.length === 0 ? 0 : entries.reduce((sum, { confidence }) => sum + confidence, 0) / entries.length;
}
