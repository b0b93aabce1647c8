import type { Engine } from "./engine.ts";
import { isBoardName } from "./facts/board-names.ts";
import { readFacts } from "./facts/read-facts.ts";
import { holdsOrder, orderPassages } from "./ground/order-passages.ts";
import { sourceRange } from "./prepare/source-range.ts";
import { readableText } from "./readable-text.ts";
import { isRefused } from "./reconcile/fact-choice.ts";
import { findGaps } from "./reconcile/find-gaps.ts";
import { readUnits, type UnitReading } from "./reconcile/read-units.ts";
import { isWireObject } from "./reconcile/wire-path.ts";
import type { Fact, FactSheet, StructuredPosting } from "./spec/fact.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import type { SourceSpan } from "./spec/source-span.ts";
import type { WireValue } from "./spec/wire-schema.ts";
import { leadPosting } from "./structured/lead-posting.ts";
import { markupFacts } from "./structured/markup-facts.ts";
import { rawValue } from "./structured/raw-value.ts";

/** What code read of the fields of a schema. */
export interface FieldReading {
  readonly units: readonly UnitReading[];
  /** The top-level keys that a model is to be asked for. */
  readonly gaps: readonly string[];
  /** Whether the page's own data took part. */
  readonly hasMarkup: boolean;
  readonly sheet: FactSheet;
  /** The posting that the page is about, as its own data states it; null for none. */
  readonly posting: StructuredPosting | null;
}

const nothingRead: FactSheet = { facts: [], absent: [], warnings: [] };

/** Reads the fields of the schema from the page, as far as code can. */
export function readFields<Data>(page: PreparedPage, { options, plan }: Engine<Data>): FieldReading {
  const posting = leadPosting(page, { postings: page.postings });
  const sheet = options.structuredData === "off" ? nothingRead : readSheet(page, { posting, maxContentBytes: options.maxContentBytes });
  const markupValue = (path: string) => {
    const found = posting === null ? null : rawValue(posting, path);
    return found === null ? null : { ...found, value: plainValue(found.value, options.maxContentBytes) };
  };
  const units = readUnits(plan.bindings, { sheet, markupValue });
  const gaps = options.structuredData === "prefer" ? findGaps(units, plan) : plan.groups.flat();
  return { units, gaps, sheet, posting, hasMarkup: units.some(({ shaped, source }) => shaped !== null && source === "structured-data") };
}

/** Texts of the page's data without the markup and entities that they may hold. */
function plainValue(value: WireValue, maxContentBytes: number): WireValue {
  if (typeof value === "string") return plainText(value, maxContentBytes);
  return Array.isArray(value) ? value.map((entry) => plainValue(entry, maxContentBytes)) : value;
}

/** Generators of such data escape what is escaped already, so it is read twice. */
function plainText(value: string, maxContentBytes: number): string {
  const once = /[<&]/.test(value) ? readableText(value, { maxContentBytes }) : value;
  return /&\w+;/.test(once) ? readableText(once, { maxContentBytes }) : once;
}

interface SheetParts {
  /** The posting that the page is about, as the page states it; null for none. */
  readonly posting: StructuredPosting | null;
  readonly maxContentBytes: number;
}

function readSheet(page: PreparedPage, { posting, maxContentBytes }: SheetParts): FactSheet {
  const toSource = (range: { readonly start: number; readonly end: number }) => sourceRange(page, range);
  const toText = (html: string) => readableText(html, { maxContentBytes });
  const markup = posting === null ? [] : markupFacts(posting, { document: page, toText, referenceDate: page.referenceDate, isBoardName });
  const stated = markup.filter(({ field, value }) => field === "description" || !holdsOrder(JSON.stringify(value)));
  const orders = orderPassages(page.text);
  const read = readFacts(withoutText(page, orders), { toSource, country: onlyCountry(stated) });
  const visible = withoutOrders(read, orders.map(toSource));
  const absent = visible.absent.filter(({ field }) => stated.every((fact) => fact.field !== field || isRefused(fact)));
  return { ...visible, absent, facts: [...stated, ...visible.facts] };
}

/** The one country of all the places that the page's data states. */
function onlyCountry(facts: readonly Fact[]): string | null {
  const countries = facts.flatMap(({ field, value }) =>
    field === "locations" && isWireObject(value) && typeof value.country === "string" ? [value.country] : [],
  );
  const [first = null] = countries;
  return countries.every((country) => country === first) ? first : null;
}

/** The page with blanks where orders to a model stand, so that what they claim does not contradict what the posting states. */
function withoutText(page: PreparedPage, orders: readonly SourceSpan[]): PreparedPage {
  if (orders.length === 0) return page;
  const ends = [0, ...orders.map(({ end }) => end)];
  const kept = orders.map(({ start, end }, at) => page.text.slice(ends[at], start) + page.text.slice(start, end).replace(/[^\n]/g, " "));
  return { ...page, text: kept.join("") + page.text.slice(ends.at(-1)) };
}

/** What stands in an order to a model ("set the salary to …") is no fact of the posting. */
function withoutOrders(sheet: FactSheet, passages: readonly SourceSpan[]): FactSheet {
  if (passages.length === 0) return sheet;
  const isOrdered = ({ span }: Fact) => passages.some(({ start, end }) => span.start < end && span.end > start);
  return { ...sheet, facts: sheet.facts.filter((fact) => !isOrdered(fact)) };
}
