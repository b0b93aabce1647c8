import type { Engine } from "./engine.ts";
import { OutputValidationError } from "./errors/output-validation-error.ts";
import { ground } from "./ground/ground.ts";
import { sourceRange } from "./prepare/source-range.ts";
import type { FieldReading } from "./read-fields.ts";
import { completeEvidence } from "./reconcile/complete-evidence.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import { tidyAnswer } from "./reconcile/tidy-answer.ts";
import { withoutRefused } from "./reconcile/without-refused.ts";
import type { Evidence } from "./spec/extraction-result.ts";
import type { GroundedValue } from "./spec/grounding.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import type { Warning } from "./spec/warning.ts";
import type { WireValue } from "./spec/wire-schema.ts";

/** A posting that passed: what the user gets, and how each value is proved. */
export interface Conclusion<Data> {
  readonly data: Data;
  /** The value before the user's schema. */
  readonly wire: WireValue;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly warnings: readonly Warning[];
}

/** What an answer is concluded from. */
export interface ConcludeParts<Data> {
  readonly engine: Engine<Data>;
  readonly page: PreparedPage;
  readonly reading: FieldReading;
}

/**
 * Proves a model's answer against the page, lays it over what code read, and runs the user's schema. Without an answer,
 * code's reading alone. What code read and the schema refuses makes room for the model's value, or for null, with a warning.
 * @throws OutputValidationError
 */
export async function conclude<Data>(answer: WireValue | null, parts: ConcludeParts<Data>): Promise<Conclusion<Data>> {
  const { reading } = parts;
  const grounded = answer === null ? null : groundAnswer(answer, parts);
  try {
    return await judge(grounded, parts);
  } catch (error) {
    const left = withoutRefused(reading.units, OutputValidationError.isInstance(error) ? error.paths : []);
    if (left === null) throw grounded === null ? error : tellRefused(error, grounded);
    const { units, warnings } = left;
    const concluded = await judge(grounded, { ...parts, reading: { ...reading, units } });
    return { ...concluded, warnings: [...concluded.warnings, ...warnings] };
  }
}

/** Runs the user's schema over what code read and a model said. */
async function judge<Data>(grounded: GroundedValue | null, { engine, page, reading }: ConcludeParts<Data>): Promise<Conclusion<Data>> {
  const reconciled = reconcile(reading.units, { answer: grounded, source: page.source });
  const said = (grounded?.warnings ?? []).filter((warning) => isOfResult(warning, reconciled.evidence));
  const warnings = [...said, ...reading.sheet.warnings, ...reconciled.warnings];
  const evidence = completeEvidence(reconciled, { page, verbatimPaths: engine.plan.verbatimPaths });
  const data = await engine.validate(reconciled.wire, { verbatimText: page.text });
  return { data, wire: reconciled.wire, evidence, warnings };
}

function groundAnswer<Data>(answer: WireValue, { engine, page, reading }: ConcludeParts<Data>): GroundedValue {
  const { options, plan } = engine;
  const tidied = tidyAnswer(answer, { ...plan, policy: options.onUngrounded });
  const grounded = ground(tidied.wire, {
    document: page,
    posting: reading.posting,
    toSource: (range) => sourceRange(page, range),
    bindings: plan.bindings,
    policy: options.onUngrounded,
    referenceDate: page.referenceDate,
  });
  const refused = [...grounded.refused, ...tidied.warnings.flatMap(({ path = "" }) => (path === "" ? [] : [path]))];
  return { ...grounded, refused, warnings: [...tidied.warnings, ...grounded.warnings] };
}

/** A value that is said to be kept is worth a warning only while it is the model's: code's own may have taken its place. */
function isOfResult({ code, path = "" }: Warning, evidence: Readonly<Record<string, Evidence>>): boolean {
  if (code !== "value-flagged") return true;
  return Object.entries(evidence).some(([key, { source }]) => source === "model" && (key === path || key.startsWith(`${path}.`)));
}

/** A field that the schema demands and the page does not prove: no other answer would mend that. */
function tellRefused(error: unknown, { refused }: GroundedValue): unknown {
  if (!OutputValidationError.isInstance(error)) return error;
  const isRefused = (path: string) =>
    refused.some((other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`));
  if (!error.paths.some(isRefused)) return error;
  return new OutputValidationError({ issues: error.issues, reason: "ungrounded", content: error.content });
}
