import { normalText } from "../../../src/eval/normal-text.ts";
import { states } from "../text-checks.ts";
import { dateGold, ifStated, salaryGold } from "./shared-fields.ts";
import { type GoldOf, known, textOf } from "./source-row.ts";

const officePrefix =
  /^(?:18F|TTS(?: Talent| Operations)?|PIF|Login\.gov|cloud\.gov|Data\.gov|FedRAMP|Centers of Excellence|Office of Acquisition|Presidential Innovation Fellows|U\.S\. Digital Corps|10x)\s*(?:[-:]\s*)?/i;
const grade = /\s*\(?GS-?\d+(?: and GS-?\d+)?\)?\s*$/i;

/** Postings of the US General Services Administration: title, places, remote work, dates and labelled salaries. */
export const goldOf18f: GoldOf = (row, text) => {
  const title = textOf(row.stated, "title");
  const places = textOf(row.stated, "locationText");
  const salary = salaryGold(row, text);
  return {
    gold: known({
      title: ifStated(text, title),
      locations: placesOf(places),
      remote: /remote|virtual/i.test(places) ? "yes" : undefined,
      baseSalary: salary.field,
      datePosted: dateGold(text, textOf(row.stated, "datePosted")),
      validThrough: dateGold(text, textOf(row.stated, "validThrough")),
      applyUrl: linkOf(text, textOf(row.stated, "applicationLink")),
    }),
    alternatives: { ...salary.alternatives, title: shorterTitles(title).filter((short) => states(text, short)) },
  };
};

const linkOf = (text: string, url: string) => (url !== "" && text.includes(url) ? url : undefined);

/** "Washington, DC; San Francisco, CA; Virtual (100% Remote)": cities only; without any the field is not scored. */
function placesOf(places: string) {
  const cities = places
    .replace(/\([^)]*\)/g, "")
    .split(/;| and /)
    .flatMap((part) => /^\s*(?:(?:Full time|Virtual)\s*,\s*)?([A-Z][A-Za-z. ]+),? ([A-Z]{2})\s*$/.exec(part)?.slice(1, 3) ?? [])
    .filter((_, index) => index % 2 === 0);
  return cities.length === 0 ? undefined : cities.map((city) => ({ city: city.trim() }));
}

/** The same title without the office, without the grade, or without both. */
function shorterTitles(title: string): readonly string[] {
  const bare = title.replace(/\s*\([^)]*\)\s*$/, "");
  const forms = [title, bare, bare.replace(officePrefix, ""), bare.replace(grade, ""), bare.replace(officePrefix, "").replace(grade, "")];
  return [...new Set(forms.map((form) => form.trim()))].filter((form) => normalText(form) !== "").slice(1);
}
