/**
 * How a language writes days, deadlines and the end of a posting. An entry that ends in `*` stands for every word that
 * begins so; hyphens and apostrophes count as spaces.
 */
export interface DateWords {
  /** Twelve entries, January first, each with every way to write that month side by side; empty where months are numbers. */
  readonly months: readonly string[];
  /** Seven entries, Monday first, each with every way to write that day side by side. */
  readonly weekdays: readonly string[];
  /** One to ten, each with every form of that number side by side. */
  readonly numbers: readonly string[];
  /** Six entries: minute, hour, day, week, month, year, each with every form of that unit side by side. */
  readonly units: readonly string[];
  /** What stands before a span of time to say that it has passed: "vor 3 Tagen". */
  readonly agoBefore: readonly string[];
  /** What stands after it: "3 days ago". */
  readonly agoAfter: readonly string[];
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  /** What stands before the last day to apply. */
  readonly deadline: readonly string[];
  /** What stands right after the last day to apply. */
  readonly deadlineAfter: readonly string[];
  /** What stands before the first and the last day to apply together. */
  readonly period: readonly string[];
  /** "until": the day after it is a deadline when the line also speaks of applying. */
  readonly until: readonly string[];
  /** Words that speak of applying. */
  readonly apply: readonly string[];
  /** What stands before the day of publication. */
  readonly posted: readonly string[];
  /** What stands before a day of something else: the start of work, a founding, a birth. */
  readonly otherDay: readonly string[];
  /** Words for the posting and what it offers: "vacancy", "advert". */
  readonly posting: readonly string[];
  /** Articles, auxiliaries and prepositions that stand between a phrase and its day, or its subject. */
  readonly linking: readonly string[];
  /** What stands before the span of time that a posting stays open: "open for 30 days". */
  readonly openFor: readonly string[];
  /** Says by itself that nobody can apply any more. */
  readonly closed: readonly string[];
  /** Says so of what is named before it: an office "is closed", too. */
  readonly over: readonly string[];
  /** What a posting calls itself and the time to apply, where one of `over` stands behind it. */
  readonly subjects: readonly string[];
  /** Before one of `subjects`, or with it, speaks of no certain posting: "every job", "job fair". */
  readonly notSubjects: readonly string[];
  /** Says that one can apply. */
  readonly open: readonly string[];
  /** What makes a phrase of `closed` a mere possibility: "if", "once". */
  readonly conditional: readonly string[];
}
