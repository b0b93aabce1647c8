import { hasAnyDate, hasMoney, states, statesNumber } from "../text-checks.ts";
import { ifStated } from "./shared-fields.ts";
import { type GoldOf, known, textOf } from "./source-row.ts";

type Members = Readonly<Record<string, unknown>>;
const membersOf = (value: unknown): Members => (typeof value === "object" && value !== null ? { ...value } : {});

/** Posting pages of one board: the page's own JSON-LD, each field only where the visible page says it too. */
export const goldOfBuiltin: GoldOf = ({ stated }, text) => {
  const salary = salaryOf(membersOf(stated.baseSalary), text);
  return {
    gold: known({
      title: ifStated(text, textOf(stated, "title")),
      company: ifStated(text, textOf(membersOf(stated.hiringOrganization), "name")),
      locations: placesOf(stated.jobLocation, text),
      remote: remoteOf(text),
      employmentTypes:
        textOf(stated, "employmentType") === "FULL_TIME" && /full[- ]time/i.test(text) && !/part[- ]time/i.test(text)
          ? ["FULL_TIME"]
          : undefined,
      baseSalary: salary.field,
      validThrough: hasAnyDate(text.replace(/\bposted [^\n]*/gi, "")) ? undefined : null,
    }),
    alternatives: salary.alternatives,
  };
};

function remoteOf(text: string): string | undefined {
  if (/^Hiring Remotely in$/m.test(text) && !/^(?:In-Office|Hybrid|In-Office or Remote|Remote or Hybrid)$/m.test(text)) return "yes";
  if (/^Hybrid$/m.test(text)) return "hybrid";
  return /^In-Office$/m.test(text) ? "no" : undefined;
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
