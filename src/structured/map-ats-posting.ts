import type { WireValue } from "../spec/wire-schema.ts";
import { type AtsName, atsNames } from "./ats-names.ts";
import type { BlockPlace, FoundPosting } from "./found-posting.ts";
import { isJsonList, isJsonObject, type JsonObject } from "./json-object.ts";
import { pickMember, type ValueAt } from "./pick-member.ts";
import { type Sketch, writeSketch } from "./posting-sketch.ts";

const asList = ({ value, path }: ValueAt): readonly ValueAt[] =>
  isJsonList(value) ? value.slice(0, 500).map((entry, index) => ({ value: entry, path: [...path, String(index)] })) : [{ value, path }];

const isPrimitive = (value: WireValue): boolean => typeof value === "string" || typeof value === "number";

/** A text, or the text that an object such as `{ name }`, `{ label }`, `{ text }` wraps. */
const textAt = (at: ValueAt | null): ValueAt | null => {
  if (at === null || isPrimitive(at.value)) return at;
  const inner = isJsonList(at.value)
    ? (asList(at)[0] ?? null)
    : pickMember(at, [["name"], ["label"], ["text"], ["value"], ["descriptor"], ["displayname"], ["id"]]);
  return inner !== null && isPrimitive(inner.value) ? inner : null;
};

const addressOf = (at: ValueAt): Sketch | null => {
  const [city, region, country] = [atsNames("city"), atsNames("region"), atsNames("country")].map((names) => textAt(pickMember(at, names)));
  if (!city && !region && !country) return null;
  return { addressLocality: city, addressRegion: region, addressCountry: country };
};

const placeOf = (at: ValueAt): Sketch | null => {
  if (isPrimitive(at.value)) return { "@type": "Place", address: at };
  const inner = pickMember(at, [["address"]]);
  const address =
    addressOf(at) ??
    (inner !== null && isJsonObject(inner.value) ? addressOf(inner) : null) ??
    textAt(pickMember(at, atsNames("placeName")));
  return address === null ? null : { "@type": "Place", address };
};

const placesOf = (node: ValueAt): Sketch | null => {
  const named = pickMember(node, atsNames("locations"));
  const written = pickMember(node, atsNames("locationText"));
  const more = pickMember(node, [["secondarylocations"], ["secondarylocationnames"], ["additionallocations"]]);
  const listed = [...(named === null ? [] : asList(named)), ...(more === null ? [] : asList(more))]
    .map(placeOf)
    .filter((place) => place !== null);
  const first = written === null ? null : placeOf(written);
  if (named === null && first !== null) return [first, ...listed];
  if (listed.length > 0) return listed;
  const own = first ?? addressOf(node);
  return own === null ? null : [first ?? { "@type": "Place", address: own }];
};

const cents = (at: ValueAt | null): ValueAt | null =>
  at !== null && typeof at.value === "number" ? { value: at.value / 100, path: at.path } : null;

const salaryOf = (node: ValueAt): Sketch | null => {
  const stated = pickMember(node, atsNames("salary"));
  if (stated !== null && isPrimitive(stated.value)) return stated;
  const pay = stated ?? node;
  if (isJsonObject(pay.value) && isJsonObject(pay.value.value ?? null)) return pay;
  const isWrapped = stated !== null;
  const minValue = pickMember(pay, isWrapped ? atsNames("min") : atsNames("salaryMin")) ?? cents(pickMember(pay, atsNames("minCents")));
  const maxValue = pickMember(pay, isWrapped ? atsNames("max") : atsNames("salaryMax")) ?? cents(pickMember(pay, atsNames("maxCents")));
  const value = isWrapped ? pickMember(pay, atsNames("amount")) : null;
  if (minValue === null && maxValue === null && value === null) return null;
  const currency = textAt(pickMember(pay, isWrapped ? atsNames("currency") : atsNames("salaryCurrency")));
  const unitText = textAt(pickMember(pay, isWrapped ? atsNames("period") : atsNames("salaryPeriod")));
  return { "@type": "MonetaryAmount", currency, value: { "@type": "QuantitativeValue", minValue, maxValue, value, unitText } };
};

/** schema.org knows one word only; others (`hybrid`, `on-site`) are kept as the page says them. */
const workplaceOf = (node: ValueAt): Sketch | null => {
  const stated = textAt(pickMember(node, atsNames("workplace")));
  if (stated !== null) return stated;
  const flag = pickMember(node, atsNames("isRemote"));
  return flag?.value === true || flag?.value === "true" ? { value: "TELECOMMUTE", path: flag.path } : null;
};

const descriptionOf = (node: ValueAt): Sketch | null => {
  const stated = pickMember(node, atsNames("description"));
  if (stated === null || isPrimitive(stated.value)) return stated;
  // Personio: [{ name: "Your tasks", value: "<ul>…" }].
  const parts = asList(stated).flatMap((part) => [
    textAt(pickMember(part, [["name"], ["title"], ["text"]])),
    textAt(pickMember(part, [["value"], ["content"], ["text"], ["body"]])),
  ]);
  const texts = parts.flatMap((part) => (typeof part?.value === "string" ? [part.value] : []));
  return texts.length === 0 ? null : { value: [...new Set(texts)].join("\n"), path: stated.path };
};

const listOf = (at: ValueAt | null): Sketch | null => {
  if (at === null || isPrimitive(at.value)) return at;
  const entries = asList(at)
    .map(textAt)
    .filter((entry) => entry !== null);
  return entries.length === 0 ? null : entries;
};

const sketchOf = (node: ValueAt): Sketch => {
  const pick = (name: AtsName): ValueAt | null => pickMember(node, atsNames(name));
  const company = textAt(pick("company"));
  const target = textAt(pick("applyUrl"));
  const employmentType = pick("employmentType");
  return {
    "@type": "JobPosting",
    title: textAt(pick("title")),
    hiringOrganization: company === null ? null : { "@type": "Organization", name: company },
    jobLocation: placesOf(node),
    jobLocationType: workplaceOf(node),
    employmentType: employmentType === null || isJsonList(employmentType.value) ? listOf(employmentType) : textAt(employmentType),
    baseSalary: salaryOf(node),
    description: descriptionOf(node),
    qualifications: listOf(pick("qualifications")),
    responsibilities: listOf(pick("responsibilities")),
    jobBenefits: listOf(pick("benefits")),
    skills: listOf(pick("skills")),
    datePosted: textAt(pick("datePosted")),
    validThrough: textAt(pick("validThrough")),
    potentialAction: target === null ? null : { "@type": "ApplyAction", target },
    url: textAt(pick("url")),
    identifier: textAt(pick("identifier")),
  };
};

/** A job object of an ATS under schema.org's names; an apply address stands in `potentialAction`, as schema.org has it. */
export const mapAtsPosting = (node: JsonObject, { place }: { place: BlockPlace }): FoundPosting => {
  const leaves = new Map<string, BlockPlace>();
  const sketch = sketchOf({ value: node, path: place.path });
  const value = writeSketch(sketch, { path: "", block: place.block, leaves });
  return { value: isJsonObject(value) ? value : {}, place, leaves };
};
