import type { SourceSpan } from "../spec/source-span.ts";
import { believable } from "./choose-place.ts";
import { once } from "./once.ts";
import { distance, type Place } from "./place.ts";
import { proveCurrency } from "./prove-currency.ts";
import { proveLeaf } from "./prove-leaf.ts";
import { proveMoney } from "./prove-money.ts";
import { periodOf, provePeriod } from "./prove-period.ts";
import type { ProvingGround } from "./proving-ground.ts";
import { isOneList } from "./read-pay.ts";
import { isSalaryField, roleOf, type SalaryRole, salaryOf } from "./salary-roles.ts";
import type { Searchable } from "./searchable.ts";
import { evidenceOf, type Verdict } from "./verdicts.ts";
import type { WireLeaf } from "./wire-leaves.ts";

/** A salary of the answer: amounts, currency and period of one object. */
export interface SalaryLeaves {
  readonly amounts: readonly WireLeaf[];
  /** What goes with the amounts and falls with them. */
  readonly currencies: readonly WireLeaf[];
  readonly periods: readonly WireLeaf[];
}

/** Parts a salary's leaves: null where the object around them holds no amount by its schema. */
export function salaryLeaves(leaves: readonly WireLeaf[]): SalaryLeaves | null {
  if (leaves[0]?.around?.properties.some(({ kind }) => kind === "money") !== true) return null;
  const isKind = (kind: string) => leaves.filter(({ binding }) => binding?.kind === kind);
  return {
    amounts: isKind("money"),
    currencies: isKind("currency"),
    periods: leaves.filter(({ binding, value }) => (binding?.kind === "choice" || binding?.kind === "text") && periodOf(value) !== null),
  };
}

interface Found {
  readonly leaf: WireLeaf;
  readonly places: readonly Place[];
}

/** Where a salary may stand in one text, the likeliest first: a place for each amount that the text proves. */
interface Anchored {
  readonly page: Searchable;
  readonly stands: readonly ReadonlyMap<WireLeaf, Place>[];
}

/** A page says its salary a few times at most: in its head, in its text, in its footer. */
const maxStands = 5;

const nearestTo = (places: readonly Place[], anchor: SourceSpan): Place | undefined =>
  places.reduce<Place | undefined>(
    (best, place) => (best === undefined || distance(place, anchor) < distance(best, anchor) ? place : best),
    undefined,
  );

/** Farther apart, two amounts are two salaries, unless they are ends of one list. */
const widestStand = 400;

interface Stand {
  readonly start: Place;
  readonly rest: readonly (readonly [WireLeaf, Place])[];
  readonly width: number;
}

/** Whether the ends of a salary go together: near each other, or in one list of salaries. */
const isOneSalary = ({ start, rest, width }: Stand, { first, page }: { readonly first: WireLeaf; readonly page: Searchable }): boolean => {
  if (width <= widestStand || !isSalaryField(first.binding) || page.origin === "data") return true;
  const places = [start, ...rest.map(([, place]) => place)];
  return isOneList(page, { start: Math.min(...places.map((place) => place.start)), end: Math.max(...places.map(({ end }) => end)) });
};

/** Whether the least of a salary is above its most: then neither is believed. */
const isContrary = (amounts: readonly WireLeaf[]): boolean => {
  const valuesOf = (role: SalaryRole) =>
    amounts.flatMap(({ binding, value }) => (typeof value === "number" && roleOf(binding) === role ? [value] : []));
  return Math.max(...valuesOf("minValue")) > Math.min(...valuesOf("maxValue"));
};

/** Both ends of a range are proved by the two places that stand nearest to each other. */
const standsOf = (found: readonly Found[], page: Searchable): readonly ReadonlyMap<WireLeaf, Place>[] => {
  const [first, ...others] = found
    .filter(({ places }) => places.length > 0)
    .sort((left, right) => left.places.length - right.places.length);
  if (first === undefined) return [];
  const stands = first.places.map((start) => {
    const rest = others.map(({ leaf, places }) => [leaf, nearestTo(places, start) ?? start] as const);
    return { start, rest, width: rest.reduce((sum, [, place]) => sum + distance(place, start), 0) };
  });
  return stands
    .filter((stand) => isOneSalary(stand, { first: first.leaf, page }))
    .sort((left, right) => left.width - right.width)
    .slice(0, maxStands)
    .map(({ start, rest }) => new Map([[first.leaf, start], ...rest]));
};

const standsOfOne = (amounts: readonly WireLeaf[], page: Searchable): Anchored["stands"] => {
  const isContradiction = isContrary(amounts);
  const found = amounts.map((leaf) => ({
    leaf,
    places:
      typeof leaf.value === "number" && !isContradiction
        ? believable(proveMoney(leaf.value, page, { isSalary: isSalaryField(leaf.binding), role: roleOf(leaf.binding) }), page)
        : [],
  }));
  return standsOf(found, page);
};

/** An object of a user's own may hold several salaries, one by the hour and one by the year: each stands for itself. */
const anchor = (amounts: readonly WireLeaf[], page: Searchable): Anchored => {
  const salaries = Map.groupBy(amounts, ({ binding }) => salaryOf(binding));
  return { page, stands: [...salaries.values()].flatMap((ends) => standsOfOne(ends, page)) };
};

/** What the amounts' surroundings prove of a currency or a period, first in what a reader sees. */
const proveBeside = (
  pages: readonly (() => Anchored)[],
  parts: {
    readonly ground: ProvingGround;
    readonly search: (page: Searchable, anchors: readonly SourceSpan[]) => readonly Place[];
  },
): Verdict => {
  const { source } = parts.ground.parts.document;
  for (const anchored of pages) {
    const { page, stands } = anchored();
    for (const stand of stands) {
      const [place] = believable(parts.search(page, [...stand.values()]), page);
      if (place !== undefined) return { proof: evidenceOf(source, { place, page }), doubt: null };
    }
  }
  return { proof: null, doubt: "no-proof" };
};

/**
 * Proves a salary as a whole: amounts beside a currency or a word for pay, the two ends near each other, currency and period
 * beside the amounts. Without a proved amount there is no currency and no period.
 */
export function proveSalary(
  salary: SalaryLeaves,
  { ground, known }: { readonly ground: ProvingGround; readonly known: ReadonlyMap<WireLeaf, Verdict> },
): ReadonlyMap<WireLeaf, Verdict> {
  const { source } = ground.parts.document;
  // What the markup states is read only when what a reader sees does not prove everything.
  const pages = [once(() => anchor(salary.amounts, ground.visible)), once(() => anchor(salary.amounts, ground.stated()))];
  const verdicts = new Map<WireLeaf, Verdict>();
  const proveAmount = (leaf: WireLeaf): Verdict => {
    for (const anchored of pages) {
      const { page, stands } = anchored();
      const place = stands.find((stand) => stand.has(leaf))?.get(leaf);
      if (place !== undefined) return { proof: evidenceOf(source, { place, page }), doubt: null };
    }
    const alone = proveLeaf(leaf, ground);
    // What stands on the page, but not as this end of one salary.
    return typeof leaf.value === "number" && alone.proof !== null ? { proof: null, doubt: "no-pair" } : alone;
  };
  for (const leaf of salary.amounts) verdicts.set(leaf, known.get(leaf) ?? proveAmount(leaf));
  const hasAmount = [...verdicts.values()].some(({ proof }) => proof !== null);
  const beside = (leaf: WireLeaf, search: (page: Searchable, anchors: readonly SourceSpan[]) => readonly Place[]): void => {
    const absent: Verdict = { proof: null, doubt: "no-salary" };
    verdicts.set(leaf, hasAmount ? (known.get(leaf) ?? proveBeside(pages, { ground, search })) : absent);
  };
  for (const leaf of salary.currencies)
    beside(leaf, (page, anchors) => proveCurrency(String(leaf.value), page, { anchors, isLocal: ground.isLocal }));
  for (const leaf of salary.periods) beside(leaf, (page, anchors) => provePeriod(String(leaf.value), page, { anchors }));
  return verdicts;
}
