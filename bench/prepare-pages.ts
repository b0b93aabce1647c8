import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page and the facts that its source states about it: what a converter must not lose. */
export interface FactPage {
  readonly name: string;
  readonly html: string;
  readonly facts: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const asText = (value: unknown): readonly string[] =>
  typeof value === "string" || typeof value === "number" ? [String(value)] : Array.isArray(value) ? value.flatMap(asText) : [];

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
  "#x27": "'",
  "#x2B": "+",
};

const decodeEntities = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** Text as it is compared: lower case, one space, without markdown's marks. */
export const comparable = (text: string): string =>
  decodeEntities(text)
    .toLowerCase()
    .replace(/[\\*_`|#]/g, " ")
    .replace(/[’‘]/g, "'")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/\s+/g, " ")
    .trim();

/** Everything that stands between tags: a fact that is not in it is not stated. */
const statedText = (html: string): string =>
  comparable(html.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, " ").replace(/<[^>]*>/g, " "));

const postingOf = (html: string): Json => {
  for (const [, raw] of html.matchAll(/<script[^>]*application\/ld[^>]*>([\s\S]*?)<\/script>/gi)) {
    try {
      const parsed = asObject(JSON.parse(raw ?? ""));
      const things = Array.isArray(parsed["@graph"]) ? parsed["@graph"].map(asObject) : [parsed];
      const posting = things.find((thing) => thing["@type"] === "JobPosting");
      if (posting !== undefined) return posting;
    } catch {
      // Broken markup states nothing here.
    }
  }
  return {};
};

const markupFacts = (html: string): readonly string[] => {
  const posting = postingOf(html);
  const places = [posting.jobLocation].flat().map((place) => asObject(asObject(place).address));
  const pay = asObject(asObject(posting.baseSalary).value);
  return [
    ...asText(posting.title),
    ...asText(asObject(posting.hiringOrganization).name),
    ...places.flatMap(({ addressLocality }) => asText(addressLocality)),
    ...[pay.minValue, pay.maxValue].flatMap((value) =>
      typeof value === "number" && value >= 1000 ? [`${Math.round(value / 1000)}k`] : [],
    ),
  ];
};

const goldFacts = (file: string): readonly string[] => {
  if (!existsSync(file)) return [];
  const gold = asObject(JSON.parse(readFileSync(file, "utf8")));
  return [gold.title, gold.locationText, gold.salaryText, gold.supervisory].flatMap(asText);
};

const readPage = (folder: string, file: string): FactPage => {
  const html = readFileSync(join(folder, file), "utf8");
  const stated = statedText(html);
  const given = [...markupFacts(html), ...goldFacts(join(folder, "../gold", file.replace(/html$/, "json")))];
  const facts = [...new Set(given.map(comparable))].filter((fact) => fact.length > 1 && stated.includes(fact));
  return { name: file, html, facts };
};

/** The pages of a folder, with their facts. */
export const readFactPages = (folder: string): readonly FactPage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => readPage(folder, file));

/** How many of a page's facts stand in a converted text. */
export const countKept = ({ facts }: FactPage, text: string): number => {
  const converted = comparable(text);
  return facts.filter((fact) => converted.includes(fact)).length;
};
