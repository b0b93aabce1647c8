import { states } from "../text-checks.ts";
import { hoursOf } from "./jobtech-se.ts";
import { dateGold, ifStated, salaryGold } from "./shared-fields.ts";
import { type GoldOf, known, textOf } from "./source-row.ts";

const reseller = /^Karriere\.no/i;

/** Norwegian postings of several feeds. A feed's own company is not the employer, and its office is not the place. */
export const goldOfNavikt: GoldOf = (row, text) => {
  const { stated } = row;
  const more = typeof stated.attributes === "object" && stated.attributes !== null ? { ...stated.attributes } : {};
  const company = textOf(stated, "company");
  const isResold = reseller.test(company);
  const place = isResold ? (textOf(more, "geographyzones").split("/").at(-1) ?? "") : textOf(stated, "location");
  return {
    gold: known({
      title: ifStated(text, textOf(stated, "title")),
      company: ifStated(text, isResold ? textOf(more, "employer") : company),
      locations: place !== "" && !/norge|oversjøisk|,/i.test(place) && states(text, place) ? [{ city: place }] : undefined,
      employmentTypes: hoursOf(textOf(more, "workhours") || textOf(stated, "fullTime"), text),
      baseSalary: salaryGold(row, text).field,
      validThrough: dateGold(text, deadlineOf(textOf(more, "applicationdue") || textOf(stated, "validThrough"))),
    }),
  };
};

/** "27.11.2017" or "2018-12-09T00:00:00" → the day. A time just before midnight in UTC is the next day in Norway and is left out. */
function deadlineOf(text: string): string {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  if (day !== undefined) return `${year}-${month}-${day}`;
  return /^\d{4}-\d\d-\d\d(?:T00:00:00(?:Z)?|T23:59:59Z)?$/.test(text) ? text.slice(0, 10) : "";
}
