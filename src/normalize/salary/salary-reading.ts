import type { LanguageCode } from "../../languages/language-words.ts";
import type { SourceSpan } from "../../spec/source-span.ts";
import type { WarningCode } from "../../spec/warning.ts";

/** A period of pay, in schema.org's words. */
export type PayPeriod = "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";

/** What the money is: `base` is pay for the work itself, `ote` is pay at a reached target, the rest comes on top. */
export type SalaryKind = "base" | "bonus" | "ote" | "equity" | "per-diem" | "allowance";

/** What can speak against a salary, as codes of the result's warnings. */
export type SalaryDoubt = Extract<WarningCode, "currency-ambiguous" | "currency-doubtful" | "salary-doubtful" | "several-salaries">;

/** What is known of the posting and may tell what "$" or "kr" means. Nothing is assumed where both are null. */
export interface SalaryHints {
  /** Language of the text. @default null */
  readonly language?: LanguageCode | null;
  /** ISO 3166-1 alpha-2 code of the country of the job. @default null */
  readonly country?: string | null;
}

/** The four values of a salary, as in the default schema. A single figure is both ends; "from" and "up to" leave one end null. */
export interface SalaryAmounts {
  readonly minValue: number | null;
  readonly maxValue: number | null;
  /** ISO 4217 code, or null where the page does not tell it. */
  readonly currency: string | null;
  readonly unitText: PayPeriod | null;
}

/** A salary as it was read, with its proof and its doubts. Offsets are UTF-16 units of the text that was read. */
export interface SalaryReading extends SalaryAmounts {
  readonly kind: SalaryKind;
  /** The text between `start` and `end`. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Where the parts stand, as far as they were read in the text. */
  readonly parts: { readonly [part in keyof SalaryAmounts]?: SourceSpan };
  /** The level or the place that this salary belongs to, as written, or null. */
  readonly label: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why this was taken for a salary, in words without content. */
  readonly reason: string;
  readonly doubts: readonly SalaryDoubt[];
}
