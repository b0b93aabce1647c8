import { parseDate } from "../normalize/dates/parse-date.ts";
import { isPlaceholder } from "../normalize/placeholder.ts";
import type { Fact, FactSheet } from "../spec/fact.ts";
import type { FieldBinding } from "../spec/field-binding.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import type { WarningCode } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { chooseFact, type FactChoice, isWeighty, refusedDoubts } from "./fact-choice.ts";
import { answersFrom, valueFrom } from "./lead-table.ts";
import { type ReadingUnit, readingUnits } from "./reading-units.ts";
import { type ShapedValue, shapeFact, sourceOf } from "./shape-fact.ts";
import { isWireObject } from "./wire-path.ts";

/** What code knows of one unit. */
export interface UnitReading extends ReadingUnit {
  /** The value code gives, or null. */
  readonly shaped: ShapedValue | null;
  readonly source: "structured-data" | "code";
  readonly confidence: number;
  /** What was chosen among the facts, with its doubts and its rival. */
  readonly choice: FactChoice | null;
  /** What speaks against the readings that are never used. */
  readonly refused: readonly WarningCode[];
  /** Whether the page certainly does not state it. */
  readonly isAbsent: boolean;
}

/** Where readings come from. */
export interface UnitParts {
  readonly sheet: FactSheet;
  /** A value of the page's own JobPosting by schema.org's path, for fields that say `from`. */
  readonly markupValue: (path: string) => { readonly value: WireValue; readonly span: SourceSpan } | null;
}

/** How sure a value is that a field takes from the page's own data by its path. */
const markupConfidence = 0.95;

/** Reads every unit of a schema from what code found on the page. */
export function readUnits(root: FieldBinding, parts: UnitParts): readonly UnitReading[] {
  return readingUnits(root).map((unit) => readUnit(unit, parts));
}

function readUnit(unit: ReadingUnit, { sheet, markupValue }: UnitParts): UnitReading {
  const { binding } = unit;
  const none = { ...unit, shaped: null, source: "code", confidence: 0, choice: null, refused: [], isAbsent: false } as const;
  if (binding.markupPath !== null) {
    const stated = markupValue(binding.markupPath);
    const shaped = stated === null ? null : shapeMarkup(binding, stated);
    return shaped === null ? none : { ...none, shaped, source: "structured-data", confidence: markupConfidence };
  }
  if (binding.fact === null) return none;
  const { field } = binding.fact;
  const choice = chooseFact(field, sheet.facts);
  const shaped = choice === null ? null : shapeFact(choice.facts, binding);
  const isAbsent = shaped === null && sheet.absent.some((absent) => absent.field === field);
  const refused = refusedDoubts(field, sheet.facts);
  if (choice === null || shaped === null) return { ...none, refused, isAbsent };
  const [first] = choice.facts;
  return {
    ...unit,
    shaped,
    source: first === undefined ? "code" : sourceOf(first),
    confidence: choice.confidence,
    choice,
    refused,
    isAbsent,
  };
}

/** A value by its path, as if it were a fact of the field. */
function shapeMarkup(binding: FieldBinding, { value, span }: { readonly value: WireValue; readonly span: SourceSpan }): ShapedValue | null {
  const list = binding.shape === "list" ? binding.item : null;
  const stated = list !== null && Array.isArray(value) ? value : [Array.isArray(value) ? (value[0] ?? null) : value];
  const forms = stated.map((entry) => ({ entry: markupForm(entry, list ?? binding), stated: entry }));
  const target = { field: "identifier", part: null } as const;
  const bound: FieldBinding = { ...binding, fact: target, item: list === null ? null : { ...list, fact: target } };
  const facts = forms
    .filter(({ entry }) => entry !== null)
    .map(({ entry, stated: raw }): Fact => {
      const status = entry === raw ? "exact" : "normalized";
      return {
        ...{ field: "identifier", value: entry, origin: "json-ld", span, parts: {}, status },
        ...{ confidence: markupConfidence, doubts: [] },
      };
    });
  return shapeFact(facts, bound);
}

/** A value of the page's own data in the form that its field takes; null for a placeholder. */
function markupForm(stated: WireValue, { kind, shape }: FieldBinding): WireValue {
  const value = shape === "object" ? stated : named(stated);
  if (typeof value !== "string") return typeof value === "number" && shape === "string" ? String(value) : value;
  if (shape === "boolean") return flag(value);
  if (isPlaceholder(value)) return null;
  if (kind === "date") return parseDate(value, {})?.date ?? value;
  const isFigure = (shape === "number" || shape === "integer") && /^-?\d+(?:\.\d+)?$/.test(value.trim());
  return isFigure ? Number(value) : value;
}

/** Of a thing such as a `CategoryCode` or a `DefinedTerm` its name, else its code. */
function named(value: WireValue): WireValue {
  if (!isWireObject(value)) return value;
  return value.name ?? value.codeValue ?? value.termCode ?? value;
}

/** Microdata has no booleans: `true`, `https://schema.org/True`. */
function flag(value: string): boolean | null {
  const word = /(?:^|\/)(true|false|yes|no)$/i.exec(value.trim())?.[1]?.toLowerCase();
  return word === undefined ? null : word === "true" || word === "yes";
}

/** Whether a unit needs no model: code answered it, or knows that the page does not state it. */
export function isAnswered({ binding, shaped, confidence, choice, isAbsent }: UnitReading): boolean {
  if (!binding.isAsked || isAbsent || isLeftOpen({ binding, choice })) return true;
  return shaped !== null && confidence >= answersFrom(binding.fact?.field ?? null) && (choice === null || !isWeighty(choice.doubts));
}

/** What only the page's data claims of these, and its text does not bear out, is a default of the board's: no model would prove it. */
function isLeftOpen({ binding, choice }: Pick<UnitReading, "binding" | "choice">): boolean {
  return choice !== null && (binding.fact?.field === "experience" || binding.fact?.field === "education");
}

/** Whether what code read may stand as a value where there is no other. */
export function isUsable({ shaped, confidence }: UnitReading): boolean {
  return shaped !== null && confidence >= valueFrom;
}
