import { findLinkTarget, noteLink } from "./link-target.ts";
import type { OpenTarget, PageState } from "./page-state.ts";
import type { AttributeValue, TagAttributes } from "./tag-attributes.ts";
import { copiedSince, firstCopied, type Span, takeCheckpoint, textSince, writeMapped, writeOwn } from "./text-buffer.ts";

const mostLogos = 3;
const longestLogo = 80;

const tooltipNames: readonly string[] = "title data-bs-title data-original-title data-tooltip data-tippy-content data-title".split(" ");

const tooltipOf = (attributes: TagAttributes): AttributeValue | undefined => {
  for (const name of tooltipNames) {
    const tooltip = attributes.get(name);
    if (tooltip !== undefined && tooltip.value.trim() !== "") return tooltip;
  }
  return undefined;
};

const kindOfTarget = (name: string, attributes: TagAttributes): OpenTarget["name"] | null => {
  if (name === "a" && attributes.has("href")) return "a";
  if (name === "time" && attributes.has("datetime")) return "time";
  return attributes.size > 0 && tooltipOf(attributes) !== undefined ? "tooltip" : null;
};

/** Begins an element whose attribute may follow its words, or null for all others. */
export const openTarget = (
  name: string,
  { attributes, page }: { readonly attributes: TagAttributes; readonly page: PageState },
): OpenTarget | null => {
  const kind = kindOfTarget(name, attributes);
  return kind === null ? null : { name: kind, attributes: attributes.keep(), checkpoint: takeCheckpoint(page.buffer) };
};

const writeInBrackets = ({ buffer }: PageState, { value, span }: { readonly value: string; readonly span: Span }): void => {
  buffer.space = true;
  writeOwn(buffer, "(");
  writeMapped(buffer, { value, span });
  writeOwn(buffer, ")");
};

const closeTime = (page: PageState, { attributes, checkpoint }: OpenTarget): void => {
  const datetime = attributes.get("datetime");
  const date = /^\d{4}-\d{2}(?:-\d{2})?/.exec(datetime?.value ?? "")?.[0];
  if (datetime === undefined || date === undefined || textSince(page.buffer, checkpoint).includes(date)) return;
  const { span, hasEntities } = datetime;
  writeInBrackets(page, { value: date, span: hasEntities ? span : { start: span.start, end: span.start + date.length } });
};

const closeLink = (page: PageState, { attributes, checkpoint }: OpenTarget): void => {
  const { buffer } = page;
  const length = buffer.length - checkpoint.length;
  page.facts = { ...page.facts, links: page.facts.links + 1, linkText: page.facts.linkText + length };
  const href = attributes.get("href");
  if (href === undefined) return;
  noteLink(page.data.links, { href, textStart: firstCopied(buffer, checkpoint), textEnd: buffer.length });
  const label = textSince(buffer, checkpoint).slice(0, 1000).trim();
  const target = findLinkTarget({ href, rel: attributes.valueOf("rel") ?? "" }, label);
  if (target === null) return;
  if (target.kind === "apply") page.facts = { ...page.facts, applyLinks: page.facts.applyLinks + 1 };
  if (page.seenTargets.add(target.value, buffer.length)) writeInBrackets(page, target);
};

/** "3 Locations", "+4", "5 Orte": a number in place of a list, which only the tooltip tells. */
const countedWords = /^(?:\+\s?)?\d{1,3}\s?\+?(?:\s(?:more |weitere |autres )?\p{L}{3,20})?$/u;
const longestTooltip = 1000;

const closeTooltip = (page: PageState, { attributes, checkpoint }: OpenTarget): void => {
  const { buffer } = page;
  const length = buffer.length - checkpoint.length;
  if (length === 0 || length > 40 || !countedWords.test(copiedSince(buffer, checkpoint))) return;
  const tooltip = tooltipOf(attributes);
  if (tooltip === undefined) return;
  const list = tooltip.value
    .replace(/<[^<>]{0,200}>/g, "\n")
    .trim()
    .split(/\s*\n\s*/);
  const value = list.join("; ");
  if (/\p{L}/u.test(value) && value.length <= longestTooltip) writeInBrackets(page, { value, span: tooltip.span });
};

/** Ends a link or a time: writes `(target)`, `(date)` or `(list)` after its words where that says more than they do. */
export const closeTarget = (page: PageState, target: OpenTarget): void => {
  if (target.name === "a") closeLink(page, target);
  else if (target.name === "time") closeTime(page, target);
  else closeTooltip(page, target);
};

/** Writes the text of a logo: on many pages the company's name stands nowhere else. */
export const writeLogo = (page: PageState, attributes: TagAttributes): void => {
  const alt = attributes.get("alt");
  if (alt === undefined || page.facts.logos >= mostLogos) return;
  const value = alt.value.trim();
  const names = `${value} ${attributes.get("class")?.value ?? ""} ${attributes.get("id")?.value ?? ""} ${attributes.get("src")?.value ?? ""}`;
  if (value.length < 2 || value.length > longestLogo || /^logo$/i.test(value) || !/logo/i.test(names)) return;
  if (!page.seenTargets.add(`logo ${value}`, page.buffer.length)) return;
  page.facts = { ...page.facts, logos: page.facts.logos + 1 };
  page.buffer.space = true;
  writeMapped(page.buffer, { value, span: alt.span });
  page.buffer.space = true;
};
