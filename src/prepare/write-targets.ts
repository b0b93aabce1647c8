import { findLinkTarget, noteLink } from "./link-target.ts";
import type { OpenTarget, PageState } from "./page-state.ts";
import type { TagAttributes } from "./tag-attributes.ts";
import { firstCopied, type Span, takeCheckpoint, textSince, writeMapped, writeOwn } from "./text-buffer.ts";

const mostLogos = 3;
const longestLogo = 80;

/** Begins an element whose attribute may follow its words, or null for all others. */
export const openTarget = (
  name: string,
  { attributes, page }: { readonly attributes: TagAttributes; readonly page: PageState },
): OpenTarget | null => {
  if (!(name === "a" && attributes.has("href")) && !(name === "time" && attributes.has("datetime"))) return null;
  return { name: name === "a" ? "a" : "time", attributes, checkpoint: takeCheckpoint(page.buffer) };
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
  noteLink(page.data.links, { attributes, textStart: firstCopied(buffer, checkpoint), textEnd: buffer.length });
  const label = textSince(buffer, checkpoint).slice(0, 1000).trim();
  const target = findLinkTarget(attributes, label);
  if (target === null) return;
  if (target.kind === "apply") page.facts = { ...page.facts, applyLinks: page.facts.applyLinks + 1 };
  if (page.seenTargets.add(target.value, buffer.length)) writeInBrackets(page, target);
};

/** Ends a link or a time: writes `(target)` or `(date)` after its words where that says more than they do. */
export const closeTarget = (page: PageState, target: OpenTarget): void => {
  if (target.name === "a") closeLink(page, target);
  else closeTime(page, target);
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
