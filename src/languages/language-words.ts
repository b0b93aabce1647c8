import type { DateWords } from "./date-words.ts";
import type { DenialWords } from "./denial-words.ts";
import type { GateWords } from "./gate-words.ts";
import type { LabelWords } from "./label-words.ts";
import type { SalaryWords } from "./salary-words.ts";
import type { WorkWords } from "./work-words.ts";

/** The languages that have a table, as ISO 639-1 codes. Norwegian is `nb`. */
export type LanguageCode = "en" | "fr" | "de" | "es" | "nl" | "sv" | "nb" | "cs" | "sk" | "pl" | "zh" | "ja" | "ko";

/** Everything code knows of one language: one file a language, data only. Words are lower case, in NFC. */
export interface LanguageWords {
  readonly code: LanguageCode;
  /** Which kind of page this is. */
  readonly gate: GateWords;
  /** Labels of lines ("Location:") and headings of sections ("Requirements"). */
  readonly labels: LabelWords;
  readonly dates: DateWords;
  readonly salary: SalaryWords;
  /** What says that something is not the case. */
  readonly denial: DenialWords;
  /** Employment type, remote, seniority, experience, education. */
  readonly work: WorkWords;
}
