import { hasAnyDate, hasMoney, states, statesNumber } from "../text-checks.ts";
import { ifStated } from "./shared-fields.ts";
import { type GoldOf, known, textOf } from "./source-row.ts";

type Members = Readonly<Record<string, unknown>>;
const membersOf = (value: unknown): Members => (typeof value === "object" && value !== null ? { ...value } : {});

/**
 * Posting pages of one board. With their markup hidden, each field of the page's own JSON-LD only where the visible page says
 * it too; with it shown, what the markup states.
 */
export const goldOfBuiltin: GoldOf = ({ stated, isMarkupHidden }, text) => {
  const salary = salaryOf(membersOf(stated.baseSalary), text);
  const [title, company] = [textOf(stated, "title"), textOf(membersOf(stated.hiringOrganization), "name")];
  const visible = known({
    title: ifStated(text, title),
    company: ifStated(text, company),
    locations: placesOf(stated.jobLocation, text),
    remote: remoteOf(text),
    employmentTypes: isFullTime(stated) && /full[- ]time/i.test(text) && !/part[- ]time/i.test(text) ? ["FULL_TIME"] : undefined,
    baseSalary: salary.field,
    validThrough: hasAnyDate(text.replace(/\bposted [^\n]*/gi, "")) ? undefined : null,
  });
  const dates = { datePosted: dayOf(stated, "datePosted"), validThrough: dayOf(stated, "validThrough") };
  const shown = { ...visible, title, company, ...dates, ...(isFullTime(stated) ? { employmentTypes: ["FULL_TIME"] } : {}) };
  return { gold: isMarkupHidden ? visible : shown, alternatives: salary.alternatives };
};

const isFullTime = (stated: Members): boolean => textOf(stated, "employmentType") === "FULL_TIME";
const dayOf = (stated: Members, key: string): string | null => textOf(stated, key).slice(0, 10) || null;

const workplaces: Readonly<Record<string, string>> = { remote: "yes", hybrid: "hybrid", "in-office": "no" };

/** The first line after "Posted 16 Days Ago" that is one of the board's own words for it. */
function remoteOf(text: string): string | undefined {
  const after = /\b(?:Re)?posted [^\n]{1,30}\n([\s\S]{0,400})/i.exec(text)?.[1] ?? "";
  const line = after
    .split("\n")
    .find((one) => /^(?:In-Office|Hybrid|Remote|In-Office or Remote|Remote or Hybrid|Easy Apply)$/.test(one.trim()));
  return workplaces[line?.trim().toLowerCase() ?? ""];
}

function placesOf(jobLocation: unknown, text: string) {
  const list = Array.isArray(jobLocation) ? jobLocation : [jobLocation];
  const cities = list.map((place) => textOf(membersOf(membersOf(place).address), "addressLocality"));
  return cities.length > 0 && cities.every((city) => city !== "" && states(text, city)) ? cities.map((city) => ({ city })) : undefined;
}

/** The page shows "115K-133K Annually": the figure rounded to thousands is as good as the exact one. */
function salaryOf(baseSalary: Members, text: string) {
  const value = membersOf(baseSalary.value);
  const [minValue, maxValue] = [value.minValue, value.maxValue].map((figure) => (typeof figure === "number" && figure > 1 ? figure : null));
  if (Object.keys(baseSalary).length === 0) return { field: hasMoney(text) ? undefined : null, alternatives: none };
  const shown = (figure: number | null | undefined) =>
    typeof figure === "number" && (statesNumber(text, figure) || statesNumber(text, rounded(figure)));
  if (!shown(minValue)) return { field: undefined, alternatives: none };
  const currency = textOf(baseSalary, "currency");
  return {
    field: known({
      minValue: minValue ?? undefined,
      maxValue: shown(maxValue) && maxValue !== minValue ? (maxValue ?? undefined) : undefined,
      currency: /\$\s?\d|USD/.test(text) && currency === "USD" ? currency : undefined,
      unitText: /annually|hourly|per year|a year/i.test(text) ? textOf(value, "unitText") : undefined,
    }),
    alternatives: { "baseSalary.minValue": roundedOf(minValue), "baseSalary.maxValue": roundedOf(maxValue) },
  };
}

const none: Readonly<Record<string, readonly number[]>> = {};
const rounded = (figure: number) => Math.round(figure / 1000) * 1000;
const roundedOf = (figure: number | null | undefined) => (typeof figure === "number" ? [rounded(figure)] : []);
