import type { Engine } from "./engine.ts";
import type { SchemaExplanation } from "./extractor.ts";
import type { Warning } from "./spec/warning.ts";

/** Tells how the schema stands on the wire for the backends in use, and warns when an answer may not fit its reserve. */
export function explainSchema<Data>({ plan, candidates, options }: Engine<Data>): SchemaExplanation {
  const dialects = [...new Set(candidates.map(({ model }) => model.wireDialect))];
  const wireSchemas = dialects.map((dialect) => plan.wire(dialect));
  const reserve = wireSchemas.map(({ dialect, maxTokens }) => [dialect, Math.min(maxTokens, options.maxOutputTokens)] as const);
  const warnings = wireSchemas
    .filter(({ maxTokens }) => maxTokens > options.maxOutputTokens)
    .map<Warning>(({ dialect, maxTokens }) => ({
      code: "output-bound-exceeds-reserve",
      message: `The longest answer under the ${dialect} schema has ${maxTokens} tokens, more than the ${options.maxOutputTokens} kept for it: such an answer is cut. Lower the lists' maxItems, or raise maxOutputTokens and the server's --max-model-len.`,
    }));
  return { fields: plan.fields, verbatimPaths: plan.verbatimPaths, wireSchemas, reserve: Object.fromEntries(reserve), warnings };
}
