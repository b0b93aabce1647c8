/**
 * The salary section of a language's table. An entry stands for whole words; a `*` at its start or end lets it stand inside a
 * longer word (`*gehalt*` is found in "Bruttojahresgehalt:").
 */
export interface SalaryWords {
  /** What calls an amount pay: "salary", "wage". */
  readonly pay: readonly string[];
  /** Between an amount and a unit of time: "per" in "per hour". A slash always serves. */
  readonly each: readonly string[];
  /** Units of time, with plurals and abbreviations: "hour", "hrs". After `each` a period of pay, after a bare number a count. */
  readonly hour: readonly string[];
  readonly day: readonly string[];
  readonly week: readonly string[];
  readonly month: readonly string[];
  readonly year: readonly string[];
  /** What says the period of pay by itself: "hourly", "annual salary", "p.a.". */
  readonly hourly: readonly string[];
  readonly daily: readonly string[];
  readonly weekly: readonly string[];
  readonly monthly: readonly string[];
  readonly yearly: readonly string[];
  /** Before an amount that is the least: "from", "starting at". */
  readonly from: readonly string[];
  /** After an amount that is the least: "and up". */
  readonly fromAfter: readonly string[];
  /** Before an amount that is the most: "up to". */
  readonly upTo: readonly string[];
  /** After an amount that is the most. */
  readonly upToAfter: readonly string[];
  /** Before two amounts joined by `and`: "between". */
  readonly between: readonly string[];
  /** Between the two amounts of a range: "to". Dashes always serve. */
  readonly to: readonly string[];
  /** Joins two things, or after `between` two amounts: "and". */
  readonly and: readonly string[];
  /** Words between an amount and its period that change neither: "gross", "about". */
  readonly gross: readonly string[];
  readonly bonus: readonly string[];
  /** Pay at a reached target: "OTE". */
  readonly onTarget: readonly string[];
  readonly equity: readonly string[];
  readonly perDiem: readonly string[];
  /** Money for a purpose: "learning budget", "relocation". */
  readonly allowance: readonly string[];
  /** Money that nobody is paid: "revenue", "Series B", "fee". */
  readonly notPay: readonly string[];
  /** Who pays others than the applicant: "customers", "tenants". */
  readonly payers: readonly string[];
  /** What they do with the money: "pay", "save". */
  readonly paying: readonly string[];
  /** After a number: times a thousand. */
  readonly thousand: readonly string[];
  /** After a number: times a million. */
  readonly million: readonly string[];
}
