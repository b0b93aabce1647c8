import { linkBase } from "../normalize/link-base.ts";
import { isNegated } from "../normalize/phrases/is-negated.ts";
import type { FactField } from "../spec/fact.ts";
import type { FieldKind } from "../spec/field-binding.ts";
import type { PageLink } from "../spec/prepared-document.ts";
import { believable, choosePlace } from "./choose-place.ts";
import { undenied } from "./denials.ts";
import { heldAddresses } from "./held-addresses.ts";
import { isCity } from "./implied-place.ts";
import { overlaps, type Place } from "./place.ts";
import { proveChoice } from "./prove-choice.ts";
import { proveCurrency } from "./prove-currency.ts";
import { isDayOfPosting, proveDate } from "./prove-date.ts";
import { proveEmail, proveId } from "./prove-literal.ts";
import { proveMoney, proveNumber } from "./prove-money.ts";
import { proveMoneyText } from "./prove-money-text.ts";
import { proveName } from "./prove-name.ts";
import { proveCountry, provePlace } from "./prove-place.ts";
import { proveLink, proveUrl } from "./prove-url.ts";
import { proveText } from "./prove-words.ts";
import type { ProvingGround } from "./proving-ground.ts";
import { isSalaryField } from "./salary-roles.ts";
import type { Searchable } from "./searchable.ts";
import { evidenceAt, evidenceOf, type Verdict } from "./verdicts.ts";
import type { WireLeaf } from "./wire-leaves.ts";
import { isWorkFact } from "./work-fact.ts";

type Search = (leaf: WireLeaf, page: Searchable, ground: ProvingGround) => readonly Place[];

const asText =
  (prove: (value: string, page: Searchable) => readonly Place[]): Search =>
  ({ value }, page) =>
    prove(String(value), page);

const nowhere: Search = () => [];

/** "31000" by "31,000". */
const proveWrittenNumber = (value: string | boolean, page: Searchable): readonly Place[] => {
  const places = proveText(String(value), page);
  const plain = /^\s*[+-]?\d{1,15}(?:\.\d+)?\s*$/.test(String(value));
  return places.length > 0 || !plain ? places : proveNumber(Number(value), page);
};

const datesOf = ({ parts }: ProvingGround) => ({ language: parts.document.language, referenceDate: parts.referenceDate });

/** Whether a day stands on the page, and only as another one: the deadline for the day of publication. */
const isOtherDay = ({ value, binding }: WireLeaf, ground: ProvingGround): boolean =>
  binding?.kind === "date" &&
  isDayOfPosting(binding.fact?.field ?? null) &&
  proveDate(String(value), ground.visible, { ...datesOf(ground), field: null }).length > 0;

const searches: Readonly<Record<FieldKind, Search>> = {
  text: ({ value }, page) =>
    typeof value === "number"
      ? proveNumber(value, page)
      : undenied(proveText(String(value), page), { value: String(value), text: page.text }),
  document: asText(proveText),
  name: asText(proveName),
  place: (leaf, page) => provePlace(String(leaf.value), page, { isCity: isCity(leaf) }),
  country: asText(proveCountry),
  number: ({ value }, page) => (typeof value === "number" ? proveNumber(value, page) : proveWrittenNumber(value, page)),
  money: ({ value, binding }, page) => {
    const parts = { isSalary: isSalaryField(binding) };
    return typeof value === "number" ? proveMoney(value, page, parts) : proveMoneyText(String(value), page, parts);
  },
  currency: ({ value }, page, { isLocal }) => proveCurrency(String(value), page, { anchors: [], isLocal }),
  date: ({ value, binding }, page, ground) => proveDate(String(value), page, { ...datesOf(ground), field: binding?.fact?.field ?? null }),
  url: asText(proveUrl),
  email: asText(proveEmail),
  id: asText(proveId),
  choice: ({ value, binding }, page) =>
    typeof value === "number" ? proveNumber(value, page) : proveChoice(String(value), page, { field: binding?.fact?.field ?? null }),
  // A word that proves a yes proves a no in the next sentence: only code that read the sentence can tell.
  boolean: nowhere,
};

/** Remote work and forms of employment have words in all languages, whatever the shape of the field: a yes by "remote", a no by "on site". */
const byWorkWords: Search = ({ value, binding }, page) => {
  const choice = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
  if (binding?.kind === "text" && /\s/.test(choice.trim())) return proveText(choice, page).filter((place) => !isNegated(page.text, place));
  return proveChoice(choice, page, { field: binding?.fact?.field ?? null });
};

const searchFor = ({ binding, value }: WireLeaf): Search => {
  const isWork = binding !== null && isWorkFact(binding) && typeof value !== "number";
  return isWork ? byWorkWords : searches[binding?.kind ?? "text"];
};

/** Links in passages that talk to a model prove nothing. */
const believedLinks = ({ visible, parts }: ProvingGround): readonly PageLink[] => {
  const passages = visible.instructions();
  if (passages.length === 0) return parts.document.links;
  return parts.document.links.filter(
    (link) => !passages.some((passage) => overlaps(passage, { start: link.textStart, end: link.textEnd })),
  );
};

const proveByLink = ({ value, binding }: WireLeaf, ground: ProvingGround): Verdict | null => {
  const isEmail = binding?.kind === "email";
  if (binding?.kind !== "url" && !isEmail) return null;
  const address = String(value).trim();
  const links = isEmail
    ? believedLinks(ground).flatMap((link) =>
        /^mailto:/i.test(link.href) ? [{ ...link, href: link.href.slice(7).split("?")[0]?.toLowerCase() ?? "" }] : [],
      )
    : believedLinks(ground);
  const { source } = ground.parts.document;
  const link = proveLink(isEmail ? address.replace(/^mailto:/i, "").toLowerCase() : address, {
    links,
    url: isEmail ? null : linkBase(ground.parts.document),
  });
  if (link === null) return null;
  const confidence = link.status === "exact" ? 0.95 : 0.85;
  return { proof: evidenceAt(source, { ...link.span, status: link.status, source: "model", confidence }), doubt: null };
};

/** What a page's title for search engines may prove: never who employs, what is paid, a day or an address. */
const titled: ReadonlySet<FactField | undefined> = new Set([
  ...(["title", "locations", "remote", "employmentTypes", "seniority", "experience", "education", "skills"] as const),
]);

const asAddress = (leaf: WireLeaf, value: string): WireLeaf => {
  const kind = value.includes("@") && !/^https?:/i.test(value) ? "email" : "url";
  return { ...leaf, value, binding: leaf.binding === null ? null : { ...leaf.binding, kind } };
};

/** Whether a text holds an address that no page states: "Write to boss@evil.example". */
const holdsFalseAddress = (leaf: WireLeaf, ground: ProvingGround): boolean =>
  leaf.binding?.kind === "text" &&
  typeof leaf.value === "string" &&
  heldAddresses(leaf.value).some((held) => proveLeaf(asAddress(leaf, held), ground).proof === null);

/** Proves one value: in what a reader sees, else by a link, else in what the markup states of the posting. */
export function proveLeaf(leaf: WireLeaf, ground: ProvingGround): Verdict {
  if (holdsFalseAddress(leaf, ground)) return { proof: null, doubt: "address" };
  const search = searchFor(leaf);
  let isInstruction = false;
  const look = (page: Searchable): Verdict | null => {
    const places = search(leaf, page, ground);
    const believed = believable(places, page);
    if (places.length > 0 && believed.length === 0) isInstruction = true;
    const place = choosePlace(believed, { page, binding: leaf.binding });
    return place === null ? null : { proof: evidenceOf(ground.parts.document.source, { place, page }), doubt: null };
  };
  const proved = look(ground.visible) ?? proveByLink(leaf, ground) ?? look(ground.stated());
  const found = proved ?? (titled.has(leaf.binding?.fact?.field) ? look(ground.titles()) : null);
  return found ?? { proof: null, doubt: isInstruction ? "instruction" : isOtherDay(leaf, ground) ? "other-day" : "no-proof" };
}
