import { type Conclusion, conclude } from "./conclude.ts";
import type { Engine } from "./engine.ts";
import { OutputValidationError } from "./errors/output-validation-error.ts";
import type { FieldReading } from "./read-fields.ts";
import { isAnswered } from "./reconcile/read-units.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import type { Warning } from "./spec/warning.ts";

/** What code could answer: everything, or the top-level keys that a model must be asked for. */
export type CodeAnswer<Data> =
  | { readonly conclusion: Conclusion<Data>; readonly asked: readonly [] }
  | { readonly conclusion: null; readonly asked: readonly string[] };

/** What the answer is made of. */
export interface CodeAnswerParts<Data> {
  readonly engine: Engine<Data>;
  readonly reading: FieldReading;
}

/**
 * Tries to answer without a model. Where the user's schema refuses what code read in fields that a model can be asked
 * for, those are asked; an extractor without models says what it could not read.
 * @throws OutputValidationError when no model could mend it
 */
export async function answerByCode<Data>(page: PreparedPage, { engine, reading }: CodeAnswerParts<Data>): Promise<CodeAnswer<Data>> {
  // Without text a model could only invent.
  const hasModel = engine.candidates.length > 0 && page.text !== "";
  const { gaps } = reading;
  if (gaps.length > 0 && hasModel) return { conclusion: null, asked: gaps };
  try {
    const conclusion = await conclude(null, { engine, page, reading });
    const refused = conclusion.warnings.filter(({ code }) => code === "schema-refused").map(({ path = "" }) => path);
    const asked = hasModel ? groupsOf(refused, engine) : [];
    if (asked.length > 0) return { conclusion: null, asked };
    return { conclusion: { ...conclusion, warnings: [...conclusion.warnings, ...unread(reading)] }, asked: [] };
  } catch (error) {
    const asked = OutputValidationError.isInstance(error) && hasModel ? groupsOf(error.paths, engine) : [];
    if (asked.length === 0) throw error;
    return { conclusion: null, asked };
  }
}

function groupsOf<Data>(paths: readonly string[], { plan }: Engine<Data>): readonly string[] {
  const keys = paths.map((path) => path.split(".")[0] ?? "");
  return plan.groups.filter((group) => keys.length > 0 && group.some((key) => keys.includes(key) || keys.includes(""))).flat();
}

function unread({ units, gaps }: FieldReading): readonly Warning[] {
  if (gaps.length === 0) return [];
  const open = units.filter((unit) => !isAnswered(unit) && unit.shaped === null);
  return open.map(({ keys }): Warning => {
    const path = keys.join(".");
    return { code: "field-unread", path, message: "Code could not read it, and no model could be asked." };
  });
}
