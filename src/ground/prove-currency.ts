import type { SourceSpan } from "../spec/source-span.ts";
import { type CurrencyMention, currencyMentions } from "./currency-mentions.ts";
import { currencyAliases, currencyCodes, currencySigns } from "./currency-signs.ts";
import { distance, type Place } from "./place.ts";
import type { Searchable } from "./searchable.ts";

/** What is known beside the text: which currencies the page's country and language use. */
export interface CurrencyParts {
  /** Where the amounts stand that the currency goes with; empty to look at the whole text. */
  readonly anchors: readonly SourceSpan[];
  /** Whether the page shows that it is about a country that pays in this currency. */
  readonly isLocal: (code: string) => boolean;
}

/** How far from its amount a currency may stand: a column's heading, "all amounts in USD". */
const reach = 160;

/** The codes that a value may mean: "USD" itself, "€" EUR, "kr" three. */
const codesOf = (value: string): readonly string[] => {
  const written = value.trim();
  const code = written.toUpperCase();
  if (currencyCodes.has(code)) return [currencyAliases.get(code) ?? code];
  return currencySigns.get(written.toLowerCase()) ?? [];
};

const proves = (
  mention: CurrencyMention,
  { wanted, isLocal }: { readonly wanted: string; readonly isLocal: (code: string) => boolean },
): boolean => mention.codes.includes(wanted) && (mention.isSure || isLocal(wanted));

const asPlace = (value: string, { text, mention }: { readonly text: string; readonly mention: CurrencyMention }): Place => {
  const { start, end } = mention;
  return { start, end, status: text.slice(start, end) === value.trim() ? "exact" : "normalized" };
};

const windows = (text: string, anchors: readonly SourceSpan[]): readonly SourceSpan[] =>
  anchors.length === 0
    ? [{ start: 0, end: text.length }]
    : anchors.map(({ start, end }) => ({ start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) }));

/**
 * Where a currency stands: its code, or a sign that can mean nothing else. A sign that several countries share ("$", "kr") proves
 * a currency only where the page shows the country. What stands nearest to the amounts decides: another currency that stands
 * nearer to them disproves it.
 */
export function proveCurrency(value: string, page: Searchable, { anchors, isLocal }: CurrencyParts): readonly Place[] {
  const wanted = codesOf(value);
  const { text } = page;
  const mentions = windows(text, anchors).flatMap((window) => currencyMentions(text, window));
  const away = (mention: SourceSpan): number => Math.min(...anchors.map((anchor) => distance(mention, anchor)));
  const nearest = anchors.length === 0 ? mentions : mentions.sort((left, right) => away(left) - away(right)).slice(0, 6);
  // A sign is its own proof when the field holds the sign.
  const isSign = wanted.length > 1 || !currencyCodes.has(value.trim().toUpperCase());
  const own = isSign ? nearest.filter(({ start, end }) => text.slice(start, end) === value.trim()) : [];
  const code = wanted.length === 1 ? wanted[0] : undefined;
  const proofs = code === undefined ? own : [...own, ...nearest.filter((mention) => proves(mention, { wanted: code, isLocal }))];
  const [first] = proofs;
  if (first === undefined || (anchors.length > 0 && isContradicted(nearest, { first, code }))) return [];
  return proofs.map((mention) => asPlace(value, { text, mention }));
}

/** "€50,000 (about USD 54,000)": for the 50,000 the euro stands nearer. */
function isContradicted(
  nearest: readonly CurrencyMention[],
  { first, code }: { readonly first: CurrencyMention; readonly code: string | undefined },
): boolean {
  const [closest] = nearest;
  return closest !== undefined && closest !== first && code !== undefined && !closest.codes.includes(code);
}
