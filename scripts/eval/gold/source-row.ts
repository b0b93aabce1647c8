import type { EvaluationCase, Gold } from "../../../src/eval/evaluation-case.ts";

/** A row of the corpus as it was captured. */
export interface SourceRow {
  readonly id: string;
  /** The text, or the whole page. */
  readonly content: string;
  /** What the source stated beside the text. */
  readonly stated: Readonly<Record<string, unknown>>;
  /** Whether the page's own data is taken away before it is read: then only what is visible counts as stated. */
  readonly isMarkupHidden: boolean;
  /** Salaries that a person read in the text, the first the main one; null when nobody looked. */
  readonly salaries: readonly LabelledSalary[] | null;
}

/** A salary as a person read it. */
export interface LabelledSalary {
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly currency: string | null;
  readonly unitText: string | null;
  /** Paid by another employer that the posting names. */
  readonly elsewhere?: boolean;
}

/** What a converter makes of a row. */
export type GoldOf = (row: SourceRow, text: string) => Pick<EvaluationCase, "gold" | "alternatives" | "isPosting">;

/** The keys that have a value: an undefined field is one that cannot be scored. */
export function known(fields: Readonly<Record<string, Gold[string] | undefined>>): Gold {
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** A member of a row as text; "" when it is none. */
export function textOf(row: Readonly<Record<string, unknown>>, key: string): string {
  const value = row[key];
  return typeof value === "string" ? value.trim() : "";
}
