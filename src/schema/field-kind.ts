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
  ["id", /^(?:uuid|guid|cuid2?|ulid|nanoid|xid|ksuid|e164|ip|ipv4|ipv6|cidrv4|cidrv6|mac|hostname)$/i],
];

/** What the last word of a name says, for text fields. Numbers are money only by a word for pay. */
const byName: readonly (readonly [FieldKind, RegExp])[] = [
  ["url", /(?:url|uri|link|href|website|homepage|webpage)s?$/i],
  ["email", /(?:e-?mails?(?:[_-]?address(?:es)?)?|(?:^|[_-])mails?|[a-z]Mails?)$/i],
  ["currency", /(?:currency(?:[_-]?code)?|währung)$/i],
  ["id", /(?:^id|[a-z]Id|_id|[Rr]eference)$/],
  [
    "id",
    /(?:(?:^|[_-])ref|[a-z]Ref|ref(?:erence)?[_-]?(?:no|nr|num|number|code)|(?:job|vacancy|posting|requisition)[_-]?(?:code|no|nr|number)|kennziffer)$/i,
  ],
  ["id", /(?:phone|telephone|mobile|fax|telefon|zip(?:[_-]?code)?|post(?:al)?[_-]?code|plz)(?:[_-]?(?:no|nr|number))?$/i],
  ["date", /(?:date|deadline|datum|(?:posted|published|created|updated|expires|expired|closes|closing|closed)(?:[_-]?(?:at|on))?)$/i],
  ["date", /(?:apply[_-]?(?:by|before|until)|valid[_-]?(?:until|through|thru)|expiry|expiration)$/i],
  ["country", /country(?:[_-]?code)?$/i],
  ["place", /(?:city|cities|town|region|state|province|place|location|locations|(?<!mail|web|ip)[_-]?address|standort|arbeitsort)$/i],
  [
    "name",
    /(?:company|employer|organi[sz]ation|(?:company|employer|organi[sz]ation)[._-]?name|(?:job|position|role|vacancy)[._-]?title|^title)$/i,
  ],
  [
    "name",
    /^(?:position|firma|unternehmen|arbeitgeber|entreprise|empresa|bedrijf|recruiter)$|(?:contact[_-]?(?:name|person)|contact|hiring[_-]?manager|ansprechpartner)$/i,
  ],
];

const payName =
  /salar(?:y|ies)|(?<!re)pay(?!ment|roll|ee|load|pal)|wage|compensation|remuneration|earnings|stipend|gehalt|lohn|gehälter|vergütung|salaire|rémunération|salario|sueldo|salaris|lönen?$|lønn|wynagrodzenie|mzda|plat$/i;
/** Names beside pay that are no amounts: a period, a grade, how many months are paid. */
const notAmount =
  /(?<!per[_-]?)(?:currency|period|frequency|interval|unit|unitText|type|kind|model|basis|schedule|grade|level|band|class|group|step|scale|points?|months?|weeks|days?|hours|date|percent(?:age)?|rate[_-]?type|notes?|text|description|details?|visibility|source|id|url|link|code)$/i;

/** The word that names a leaf: a value of a record, or a place of a tuple, goes by the name of the whole. */
function nameOf(path: string): string {
  const plain = path
    .replaceAll("[].value", "")
    .replaceAll("[]", "")
    .replace(/\.(?:\d+|rest)(?=\.|$)/g, "");
  return plain.split(".").at(-1) ?? "";
}

/** Whether a path names an amount of pay. */
function namesPay(path: string): boolean {
  return !path.endsWith("[].key") && payName.test(path) && !notAmount.test(nameOf(path));
}

/** Whether a text field is for pay: `salary`, `pay.from`, and not `pay.remarks`. */
function namesPayText(path: string): boolean {
  const name = nameOf(path);
  return namesPay(name) || (namesPay(path) && /^(?:min|max|amount|value|from|to|low|high|range|base|gross|net)/i.test(name));
}

/** Tells what a field holds: by the fact it is bound to, the format its schema demands, its shape, and last by its name. */
export function fieldKind({ path, shape, fact, format }: KindSigns): FieldKind {
  if (fact !== null) {
    const known = byFact[fact.part === null ? fact.field : `${fact.field}.${fact.part}`];
    if (known !== undefined && (known !== "choice" || shape === "choice")) return shape === "boolean" ? "boolean" : known;
  }
  if (shape === "boolean") return "boolean";
  if (shape === "choice") return "choice";
  const isSalary = fact?.field === "baseSalary" && fact.part === null;
  if (shape === "number" || shape === "integer") return isSalary || namesPay(path) ? "money" : "number";
  const formatted = byFormat.find(([, pattern]) => format !== null && pattern.test(format));
  if (formatted !== undefined) return formatted[0];
  if (shape !== "string") return "text";
  const named = byName.find(([, pattern]) => pattern.test(nameOf(path)))?.[0];
  return named ?? (isSalary || (fact === null && namesPayText(path)) ? "money" : "text");
}

/** Whether a value may tell by its own form what it is: an address in a field for texts, a phone number for a contact. */
export function isOpenKind(kind: FieldKind, { shape, fact, isUnion }: KindSigns & { readonly isUnion: boolean }): boolean {
  if (shape !== "string" && !isUnion) return false;
  return kind === "text" || (kind === "name" && fact === null);
}

/** Every kind, as the option `fields` takes them. */
export const fieldKinds: readonly FieldKind[] = [
  ...(["text", "name", "place", "country", "number", "money", "currency", "date", "url", "email", "id", "choice", "boolean"] as const),
  "document",
];
