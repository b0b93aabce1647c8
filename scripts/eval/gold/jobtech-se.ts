import { states } from "../text-checks.ts";
import { dateGold, ifStated, salaryGold } from "./shared-fields.ts";
import { type GoldOf, known, textOf } from "./source-row.ts";

/** Swedish postings with schema.org fields: title, company, place, working hours and dates, each only where the text has it. */
export const goldOfJobtech: GoldOf = (row, text) => {
  const { stated } = row;
  return {
    gold: known({
      title: ifStated(text, textOf(stated, "title")),
      company: companyOf(stated, text),
      locations: placesOf(stated, text),
      employmentTypes: hoursOf(JSON.stringify(stated.employmentType ?? ""), text),
      baseSalary: salaryGold(row, text).field,
      datePosted: dateGold(text, textOf(stated, "datePosted").slice(0, 10)),
      validThrough: dateGold(text, textOf(stated, "validThrough").slice(0, 10)),
    }),
  };
};

function companyOf(stated: Readonly<Record<string, unknown>>, text: string) {
  const organization = stated.hiringOrganization;
  const name = typeof organization === "object" && organization !== null ? textOf({ ...organization }, "name") : "";
  const core = name.replace(/,?\s+(?:AB|HB|KB|Aktiebolag)(?:\s*\(publ\))?$/i, "");
  return ifStated(text, name) ?? ifStated(text, core);
}

/** The town when the text names it: "Uppsala län" beside "Uppsala" is the same place said less exactly. */
function placesOf({ jobLocation }: Readonly<Record<string, unknown>>, text: string) {
  const list = Array.isArray(jobLocation) ? jobLocation : [jobLocation];
  const names = list.map((place) => textOf({ ...place }, "address")).filter((name) => name !== "" && !/län|sverige|sweden/i.test(name));
  const cities = [...new Set(names)].filter((name) => states(text, name));
  return cities.length === 0 || cities.length < names.length ? undefined : cities.map((city) => ({ city }));
}

/** Full or part time, when source and text say the same. */
export function hoursOf(hours: string, text: string): readonly string[] | undefined {
  const [full, part] = [/heltid/i, /deltid/i].map((word) => word.test(hours) && word.test(text));
  if (full === part) return undefined;
  return full === true && !/deltid/i.test(text) ? ["FULL_TIME"] : part === true && !/heltid/i.test(text) ? ["PART_TIME"] : undefined;
}
