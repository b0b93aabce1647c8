import type { Gold } from "../../../src/eval/evaluation-case.ts";
import { hasAnyDate, hasMoney, states, statesDate } from "../text-checks.ts";
import type { LabelledSalary, SourceRow } from "./source-row.ts";

type Field = Gold[string] | undefined;

/** The words, when the text has them; else the field is not scored. */
export const ifStated = (text: string, words: string): Field => (words !== "" && states(text, words) ? words : undefined);

/** The day when the text states it with its year, null when the text has no date at all, else not scored. */
export function dateGold(text: string, iso: string): Field {
  if (iso !== "" && statesDate(text, iso)) return iso;
  return hasAnyDate(text) ? undefined : null;
}

/** A labelled salary; without a label, null when the text has no amount of money at all. */
export function salaryGold(
  { salaries }: SourceRow,
  text: string,
): { readonly field: Field; readonly alternatives: Record<string, readonly (string | number | null)[]> } {
  if (salaries === null) return { field: hasMoney(text) ? undefined : null, alternatives: {} };
  const own = salaries.filter(({ elsewhere }) => elsewhere !== true);
  const [main] = own;
  if (main === undefined) return { field: salaries.length === 0 ? null : undefined, alternatives: {} };
  const { minValue, maxValue, currency, unitText } = main;
  const isOneFigure = minValue !== null && (maxValue === null || maxValue === minValue);
  return {
    field: isOneFigure ? known({ minValue, currency, unitText }) : known({ minValue, maxValue, currency, unitText }),
    alternatives: { "baseSalary.minValue": others(own, "minValue"), "baseSalary.maxValue": others(own, "maxValue") },
  };
}

/** Postings with several levels of pay state several salaries: each of them is as good as the first. */
const others = (salaries: readonly LabelledSalary[], key: "minValue" | "maxValue") => salaries.slice(1).map((salary) => salary[key]);

function known(fields: Readonly<Record<string, string | number | null>>): Gold {
  return fields;
}
