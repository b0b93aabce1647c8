import { dateGold, ifStated, salaryGold } from "./shared-fields.ts";
import { type GoldOf, known, textOf } from "./source-row.ts";

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Bulletins of the City of Los Angeles: title, company, open date, closing date and labelled salaries. */
export const goldOfLaCity: GoldOf = (row, text) => {
  const salary = salaryGold(row, text);
  return {
    gold: known({
      title: ifStated(text, textOf(row.stated, "title")),
      company: ifStated(text, textOf(row.stated, "company")),
      baseSalary: salary.field,
      datePosted: dateGold(text, openDate(textOf(row.stated, "datePosted"))),
      validThrough: closingDate(textOf(row.stated, "deadlineText")),
    }),
    alternatives: salary.alternatives,
  };
};

/** "04-18-14" → "2014-04-18". */
function openDate(date: string): string {
  const [, month, day, year] = /^(\d\d)-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return month === undefined ? "" : `20${year}-${month}-${day}`;
}

/** The one day that "received by THURSDAY, MAY 1, 2014" states. */
function closingDate(deadline: string): string | undefined {
  const days = [...deadline.matchAll(/\b([A-Z]+) (\d{1,2}), (\d{4})\b/gi)];
  const [, name = "", day = "", year = ""] = days[0] ?? [];
  const month = monthNames.indexOf(name.toLowerCase()) + 1;
  if (days.length !== 1 || month === 0 || !/by|deadline|until|through/i.test(deadline)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
