import type { Warning, WarningCode } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { isWeighty } from "./fact-choice.ts";
import { isUsable, type UnitReading } from "./read-units.ts";
import { toldValue } from "./told-value.ts";

const doubtTexts: Partial<Readonly<Record<WarningCode, string>>> = {
  "currency-doubtful": "The page's data names a currency that its visible text or country speaks against.",
  "salary-doubtful": "The amounts are 0 or 1, the wrong way round, far apart, estimated by the site, or paid by nobody in that period.",
  placeholder: "The value is a word that states nothing.",
  "place-is-remote": "A word for remote work stands where a place should.",
  "company-is-site": "The company is the name of the site, and the posting names another or none.",
  "valid-through-past": "The last day to apply lies before the reference date or before the posting's own date.",
  "markup-in-value": "The value held markup, which was taken out.",
  "date-ambiguous": "Day and month could be the other way round.",
  "date-estimated": "The date is worked out from others, not stated.",
  "currency-ambiguous": "The sign stands for several currencies and nothing on the page says which, so the currency is null.",
  "several-salaries": "The posting states several salaries; this is the one that covers the position as a whole.",
};

/** Tells what speaks against readings that were not taken: those that are refused, and one so doubtful that it is left out. */
export function refusalWarnings(reading: UnitReading): readonly Warning[] {
  const { keys, choice, refused } = reading;
  const leftOut = choice === null || isUsable(reading) ? [] : choice.doubts.filter((doubt) => isWeighty([doubt]));
  return [...new Set([...refused, ...leftOut])].map((code): Warning => {
    const message = `A value that the page states was left out. ${doubtTexts[code] ?? "Something speaks against it."}`;
    return { code, path: keys.join("."), message };
  });
}

/** Tells what speaks against a value that was taken, and what else the page says of it. */
export function doubtWarnings({ binding, keys, choice, shaped }: UnitReading): readonly Warning[] {
  if (choice === null || shaped === null) return [];
  const path = keys.join(".");
  const { maxItems } = binding;
  const isCapped = binding.shape === "list" && maxItems !== null && choice.facts.length > maxItems;
  const capped = isCapped ? [cappedList(path, choice.facts.length)] : [];
  const doubts = choice.doubts.map((code): Warning => ({ code, path, message: doubtTexts[code] ?? "Something speaks against the value." }));
  return choice.rival === null
    ? [...capped, ...doubts]
    : [...capped, ...doubts, rivalWarning(path, { won: readingOf(choice.facts), lost: choice.rival.value })];
}

function readingOf(facts: readonly { readonly value: WireValue }[]): WireValue {
  return facts.length === 1 ? (facts[0]?.value ?? null) : facts.map(({ value }) => value);
}

/** Two readers say different things: both are told, and which one was taken. */
export function rivalWarning(
  path: string,
  { won, lost }: { readonly won: WireValue | undefined; readonly lost: WireValue | undefined },
): Warning {
  return { code: "sources-differ", path, message: `Taken: ${toldValue(won)}. Another reading of the page says: ${toldValue(lost)}.` };
}

/** A list that the schema does not take as a whole. */
export function cappedList(path: string, stated: number): Warning {
  return {
    code: "list-capped",
    path,
    message: `The posting states ${stated} entries, more than the schema takes: the first ones are kept.`,
  };
}
