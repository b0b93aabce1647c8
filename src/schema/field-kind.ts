import type { FactTarget, FieldKind, FieldShape } from "../spec/field-binding.ts";

/** What is known of a field when its kind is told. */
export interface KindSigns {
  readonly path: string;
  readonly shape: FieldShape;
  readonly fact: FactTarget | null;
  /** The format that the schema demands, such as `email` or `date`, or null. */
  readonly format: string | null;
}

const byFact: Readonly<Record<string, FieldKind>> = {
  title: "name",
  company: "name",
  "locations.city": "place",
  "locations.region": "place",
  "locations.country": "country",
  "locations.raw": "place",
  "baseSalary.minValue": "money",
  "baseSalary.maxValue": "money",
  "baseSalary.currency": "currency",
  "baseSalary.unitText": "choice",
  datePosted: "date",
  validThrough: "date",
  applyUrl: "url",
  contactEmail: "email",
  identifier: "id",
  remote: "choice",
  employmentTypes: "choice",
  status: "choice",
  seniority: "choice",
  description: "document",
};

const byFormat: readonly (readonly [FieldKind, RegExp])[] = [
  ["url", /^(?:url|uri|httpUrl)$/i],
  ["email", /^email$/i],
  ["date", /^(?:date|date-?time|datetime)$/i],
  ["id", /^(?:uuid|guid|cuid2?|ulid|nanoid)$/i],
];

/** What the last word of a name says, for text fields. Numbers are money only by a word for pay. */
const byName: readonly (readonly [FieldKind, RegExp])[] = [
  ["url", /(?:url|uri|link|href|website|homepage)s?$/i],
  ["email", /e-?mails?$/i],
  ["currency", /currency(?:[_-]?code)?$/i],
  ["id", /(?:^id|[a-z]Id|_id|reference|ref(?:erence)?[_-]?(?:no|number|code)|job[_-]?(?:code|number)|phone)$/],
  ["date", /(?:date|deadline|posted[_-]?(?:at|on)|expires(?:[_-]?(?:at|on))?)$/i],
  ["country", /country$/i],
  ["place", /(?:city|cities|town|region|state|province|place|location|locations|address)$/i],
  ["name", /(?:company|employer|organi[sz]ation|(?:company|employer|organi[sz]ation)[._-]?name|job[._-]?title|^title)$/i],
];

const payName = /salary|pay(?!ment)|wage|compensation|remuneration|stipend|gehalt|lohn/i;

/** Tells what a field holds: by the fact it is bound to, the format its schema demands, its shape, and last by its name. */
export function fieldKind({ path, shape, fact, format }: KindSigns): FieldKind {
  if (fact !== null) {
    const known = byFact[fact.part === null ? fact.field : `${fact.field}.${fact.part}`];
    if (known !== undefined && (known !== "choice" || shape === "choice")) return shape === "boolean" ? "boolean" : known;
  }
  if (shape === "boolean") return "boolean";
  if (shape === "choice") return "choice";
  if (shape === "number" || shape === "integer") return payName.test(path) ? "money" : "number";
  const formatted = byFormat.find(([, pattern]) => format !== null && pattern.test(format));
  if (formatted !== undefined) return formatted[0];
  if (shape !== "string") return "text";
  const name = path.replaceAll("[]", "").split(".").at(-1) ?? "";
  return byName.find(([, pattern]) => pattern.test(name))?.[0] ?? "text";
}

/** Every kind, as the option `fields` takes them. */
export const fieldKinds: readonly FieldKind[] = [
  ...(["text", "name", "place", "country", "number", "money", "currency", "date", "url", "email", "id", "choice", "boolean"] as const),
  "document",
];
