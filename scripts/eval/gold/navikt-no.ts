import { states } from "../text-checks.ts";
import { hoursOf } from "./jobtech-se.ts";
import { dateGold, ifStated, salaryGold } from "./shared-fields.ts";
import { type GoldOf, known, textOf } from "./source-row.ts";

const reseller = /^Karriere\.no/i;
/** A staffing agency that names itself in all of its postings, whoever the work is for. */
const agency = /^Academic Work$/i;

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
      company: agency.test(company) ? undefined : ifStated(text, isResold ? textOf(more, "employer") : company),
      locations: placesOf(place, text),
      employmentTypes: hoursOf(textOf(more, "workhours") || textOf(stated, "fullTime"), text),
      baseSalary: salaryGold(row, text).field,
      validThrough: dateGold(text, deadlineOf(textOf(more, "applicationdue") || textOf(stated, "validThrough"))),
    }),
  };
};

/** The town, when the text names it and its own "Arbeidssted:" names no other: a feed has the municipality where the posting has the village. */
function placesOf(place: string, text: string) {
  const own = /^Arbeidssted: *(.+)$/im.exec(text)?.[1];
  if (place === "" || /norge|oversjøisk|,/i.test(place) || !states(text, place)) return undefined;
  return own === undefined || states(own, place) ? [{ city: place }] : undefined;
}

/** "27.11.2017" or "2018-12-09T00:00:00" → the day. A time just before midnight in UTC is the next day in Norway and is left out. */
function deadlineOf(text: string): string {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  if (day !== undefined) return `${year}-${month}-${day}`;
  return /^\d{4}-\d\d-\d\d(?:T00:00:00(?:Z)?|T23:59:59Z)?$/.test(text) ? text.slice(0, 10) : "";
}
