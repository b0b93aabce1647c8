import type { PageItem } from "../spec/prepared-document.ts";
import type { OpenItem, PageState } from "./page-state.ts";
import type { AttributeValue, TagAttributes } from "./tag-attributes.ts";
import { copiedSince, type Span, takeCheckpoint } from "./text-buffer.ts";

const mostItems = 1000;
const mostProperties = 5000;
const mostNames = 5;

const withTarget: ReadonlySet<string> = new Set(["a", "area", "link"]);
const withSource: ReadonlySet<string> = new Set(["img", "audio", "video", "embed", "iframe", "source", "track"]);
/** Properties that hold an address. Pages name a title on a link, too; there the link's words are meant. */
const addressName = /url|sameas|image|logo|photo|link|href|page/i;

/** The last part of a term: `https://schema.org/JobPosting`, `schema:JobPosting` and `JobPosting` are one. */
const localName = (term: string): string => /[^/#:]*$/.exec(term)?.[0] ?? term;

const terms = (attribute: AttributeValue | undefined): readonly string[] =>
  (attribute?.value ?? "")
    .split(/\s+/, mostNames + 1)
    .flatMap((term) => localName(term) || [])
    .slice(0, mostNames);

const startItem = ({ data }: PageState, { syntax, type, span }: Pick<PageItem, "syntax" | "type"> & { readonly span: Span }): number => {
  data.openItems.push(data.items.length);
  return data.items.push({ syntax, type, ...span }) - 1;
};

/** The attribute that holds a property's value, or null when its text does. */
const statedValue = (
  element: string,
  { attributes, name }: { readonly attributes: TagAttributes; readonly name: string },
): AttributeValue | null => {
  const stated = attributes.get("content") ?? attributes.get("datetime");
  if (stated !== undefined) return stated;
  if (withTarget.has(element) && (element === "link" || addressName.test(name))) return attributes.get("href") ?? null;
  return withSource.has(element) ? (attributes.get("src") ?? null) : null;
};

interface Element {
  readonly name: string;
  readonly attributes: TagAttributes;
  readonly span: Span;
}

/** Notes the element's properties; gives the indices of those whose value is its text. */
const noteProperties = (
  page: PageState,
  {
    name: element,
    attributes,
    span,
    names,
    owner,
    valueItem,
  }: Element & { readonly names: readonly string[]; readonly owner: number; readonly valueItem: number | null },
): readonly number[] => {
  const { itemProperties } = page.data;
  const awaited: number[] = [];
  for (const name of names) {
    if (itemProperties.length >= mostProperties) break;
    const stated = valueItem === null ? statedValue(element, { attributes, name }) : null;
    if (stated === null && valueItem === null) awaited.push(itemProperties.length);
    itemProperties.push({ item: owner, name, value: stated?.value.trim() ?? null, valueItem, ...(stated?.span ?? span) });
  }
  return awaited;
};

/** Begins an element that microdata or RDFa describes; null for all others, and for void elements, which hold no text. */
export const openItem = (page: PageState, element: Element & { readonly isVoid: boolean }): OpenItem | null => {
  const { attributes, span, isVoid } = element;
  const { data } = page;
  const scope = attributes.get("itemscope");
  const typed = attributes.get("typeof");
  const owner = data.openItems.at(-1);
  const isRdfa = owner !== undefined && data.items[owner]?.syntax === "rdfa";
  const named = attributes.get("itemprop") ?? (isRdfa ? attributes.get("property") : undefined);
  if (scope === undefined && typed === undefined && (named === undefined || owner === undefined)) return null;
  const isItem = (scope !== undefined || typed !== undefined) && !isVoid && data.items.length < mostItems;
  const types = terms(scope === undefined ? typed : attributes.get("itemtype"));
  const type = types.find((candidate) => candidate === "JobPosting") ?? types[0] ?? "";
  const item = isItem ? startItem(page, { syntax: scope === undefined ? "rdfa" : "microdata", type, span }) : null;
  const properties = owner === undefined ? [] : noteProperties(page, { ...element, names: terms(named), owner, valueItem: item });
  return isVoid || (item === null && properties.length === 0) ? null : { item, properties, checkpoint: takeCheckpoint(page.buffer) };
};

/** Ends such an element: its text is the value of its properties. */
export const closeItem = ({ data, buffer, tag }: PageState, { item, properties, checkpoint }: OpenItem): void => {
  const ended = item === null ? undefined : data.items[item];
  if (ended !== undefined) {
    ended.end = tag.end;
    data.openItems.pop();
  }
  if (properties.length === 0) return;
  const length = buffer.length - checkpoint.length;
  const isAffordable = length <= data.valueBudget;
  if (isAffordable) data.valueBudget -= length;
  const value = isAffordable ? copiedSince(buffer, checkpoint) : "";
  for (const index of properties) {
    const property = data.itemProperties[index];
    if (property !== undefined) Object.assign(property, { value, start: property.end, end: Math.max(property.end, tag.start) });
  }
};
