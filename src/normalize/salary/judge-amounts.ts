import { isTraditionalChinese } from "../language/is-traditional-chinese.ts";
import { foldText } from "./fold-text.ts";
import { type AmountGroup, groupAmounts } from "./group-amounts.ts";
import { readGroup } from "./read-group.ts";
import type { SalaryHints, SalaryReading } from "./salary-reading.ts";
import { scanAmounts } from "./scan-amounts.ts";

/** How a text is read that is known to speak of pay. */
export interface SalaryTextOptions extends SalaryHints {
  /** Whether the text is nothing but a statement of pay, so that a bare number in it is a salary. @default false */
  readonly isPay?: boolean;
}

/** An amount of a text, or the two ends of a range, and what it was found to be. */
export interface JudgedAmount {
  readonly group: AmountGroup;
  /** The pay that it states; `refused` where the words beside it say that it is none, null where nothing is said of it. */
  readonly reading: SalaryReading | "refused" | null;
}

/** Goes through the amounts of a text in order and says of each what it is. */
export function judgeAmounts(text: string, { isPay = false, ...hints }: SalaryTextOptions = {}): readonly JudgedAmount[] {
  const texts = { text, folded: foldText(text) };
  // Traditional characters are at home in several currencies.
  const language = hints.language === "zh" && isTraditionalChinese(text) ? null : (hints.language ?? null);
  const judged: JudgedAmount[] = [];
  let floor = 0;
  let previous: SalaryReading | null = null;
  for (const group of groupAmounts(texts, scanAmounts(texts))) {
    const reading = readGroup(texts, { group, context: { hints: { ...hints, language }, floor, previous, isPay } });
    // A bare number that is no pay (a step, a code) does not part an amount from the word before it.
    const isPlain = (reading === null || reading === "refused") && group.low.sign === null && group.low.scale === 1;
    if (!isPlain) floor = group.end;
    judged.push({ group, reading });
    if (reading !== null && reading !== "refused" && reading.kind === "base") previous = reading;
  }
  return judged;
}
