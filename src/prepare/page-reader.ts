import { isRemovalConfirmed } from "./confirm-removal.ts";
import { copyText, copyVerbatim, writeEntity } from "./copy-text.ts";
import { createElementKinds, type ElementKind } from "./element-kinds.ts";
import { createEntityDecoder } from "./entity-decoder.ts";
import { createStringSearch } from "./forward-search.ts";
import { closeOpen, type ElementEnd, endImplied, type OpenElement, pushElement } from "./open-elements.ts";
import { countElement, noFacts } from "./page-facts.ts";
import { closeInLayout, createPageLayout, openInLayout } from "./page-layout.ts";
import type { ElementState, OpenRemoval, PageState } from "./page-state.ts";
import { findRemoval, type Removal } from "./removal-rules.ts";
import { createSeenTargets } from "./seen-targets.ts";
import type { TagAttributes } from "./tag-attributes.ts";
import { createTextBuffer, rollBack, type Span, takeCheckpoint } from "./text-buffer.ts";
import { closeTarget, openTarget, writeLogo } from "./write-targets.ts";

/** A tag as the tokenizer saw it. */
export interface Tag {
  readonly kind: ElementKind;
  readonly attributes: TagAttributes;
  /** From `<` to after `>`. */
  readonly span: Span;
}

const longestTitle = 1000;
const noAttributes: TagAttributes = new Map();

/** Takes an element out of the text again, if what stands in it does not speak against that. */
const endRemoval = (page: PageState, { open, end }: { readonly open: OpenRemoval; readonly end: ElementEnd }): void => {
  const { removal, checkpoint, facts, start } = open;
  if (removal.rule === "raw") page.muted--;
  const text = page.buffer.length - checkpoint.state.length;
  const content = {
    text,
    linkText: page.facts.linkText - facts.linkText,
    landmarks: page.facts.landmarks - facts.landmarks,
    mainHeadings: page.facts.mainHeadings - facts.mainHeadings,
    applyLinks: page.facts.applyLinks - facts.applyLinks,
    isClosed: end === "closed",
  };
  if (!isRemovalConfirmed(removal, content)) return;
  rollBack(page.buffer, checkpoint);
  page.seenTargets.forgetFrom(page.buffer.length);
  page.facts = facts;
  page.removed.length = open.removed;
  // A JSON-LD script is kept aside, not removed.
  const isKeptAside = removal.reason === "script" && (page.structuredData.at(-1)?.start ?? -1) >= start;
  if (!isKeptAside) page.removed.push({ reason: removal.reason, start, end: end === "closed" ? page.tag.end : page.tag.start });
  page.removedText.set(removal.rule, (page.removedText.get(removal.rule) ?? 0) + text);
};

const endElement = (page: PageState, { kind, state, end }: OpenElement<ElementState> & { readonly end: ElementEnd }): void => {
  if (page.muted === 0) {
    if (state !== null && state.target !== null) closeTarget(page, state.target);
    closeInLayout(page, kind);
    if (kind.name === "pre") page.verbatim--;
  }
  if (state !== null && state.removal !== null) endRemoval(page, { open: state.removal, end });
};

/** Starts reading a page. `disabledRules` are the ones that an earlier pass found to take the posting away. */
export const createPage = (source: string, { disabledRules }: { readonly disabledRules: ReadonlySet<Removal["rule"]> }): PageState => {
  const buffer = createTextBuffer(source);
  const page: PageState = {
    source,
    buffer,
    layout: createPageLayout(),
    disabledRules,
    kinds: createElementKinds(),
    entities: createEntityDecoder(),
    nextAmpersand: createStringSearch(source, "&"),
    elements: { stack: [], onEnd: ({ kind, state }, end) => endElement(page, { kind, state, end }) },
    structuredData: [],
    removed: [],
    removedText: new Map(),
    seenTargets: createSeenTargets(),
    facts: noFacts,
    muted: 0,
    verbatim: 0,
    logos: 0,
    tag: { start: 0, end: 0 },
    touching: -1,
    title: null,
    titles: 0,
    isInTitle: false,
    isInStructuredData: false,
    language: null,
  };
  return page;
};

const isJsonLd = ({ kind, attributes }: Tag): boolean =>
  kind.name === "script" && attributes.get("type")?.value.split(";", 1)[0]?.trim().toLowerCase() === "application/ld+json";

const headingNames: readonly string[] = ["h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"];

/** Facts stay where a rule for page furniture has no say: a footer inside the article, a button that is a heading. */
const removalOf = (page: PageState, { kind, attributes }: Tag): Removal | null => {
  const removal = findRemoval(kind, attributes);
  if (removal === null || page.disabledRules.has(removal.rule)) return null;
  if (removal.rule === "footer" && (page.kinds.isOpen("article") || page.kinds.isOpen("main"))) return null;
  const isHeading = removal.rule === "form" && headingNames.some(page.kinds.isOpen);
  return isHeading ? null : removal;
};

const beginRemoval = (page: PageState, { tag, removal }: { readonly tag: Tag; readonly removal: Removal }): OpenRemoval => {
  if (removal.rule === "raw") page.muted++;
  return { removal, checkpoint: takeCheckpoint(page.buffer), facts: page.facts, removed: page.removed.length, start: tag.span.start };
};

const openVisible = (page: PageState, { kind, attributes, span }: Tag): void => {
  const { name } = kind;
  page.facts = countElement(page.facts, name, attributes.size === 0 ? undefined : attributes.get("role")?.value);
  if (name === "img") writeLogo(page, attributes);
  else if (name === "input") page.buffer.space = true;
  else if (page.touching === span.start && kind.level === 0 && (attributes.has("class") || name === "a" || name === "button"))
    // Two inline elements that touch, the second one styled: labels side by side, which only style sheets keep apart.
    page.buffer.space = true;
  openInLayout(page, { kind, attributes });
};

const noteTag = (page: PageState, { kind, attributes, span }: Tag): void => {
  page.tag = span;
  if (kind.name === "title" && page.muted === 0) {
    page.titles++;
    page.isInTitle = true;
  } else if (kind.name === "html" || kind.name === "body") page.language ??= attributes.get("lang")?.value.trim() || null;
};

/** Handles a start tag. */
export const openElement = (page: PageState, tag: Tag): void => {
  const { kind, attributes } = tag;
  noteTag(page, tag);
  if (kind.name === "html" && kind.open > 0) return;
  endImplied(page.elements, { kind, paragraphs: page.kinds.of("p").open });
  if (page.muted > 0) {
    if (!kind.isVoid) pushElement(page.elements, { kind, state: null });
    return;
  }
  if (isJsonLd(tag)) page.isInStructuredData = true;
  const removal = removalOf(page, tag);
  const open = removal === null ? null : beginRemoval(page, { tag, removal });
  if (page.muted === 0) openVisible(page, tag);
  if (kind.isVoid) {
    if (open !== null) endRemoval(page, { open, end: "closed" });
    return;
  }
  if (kind.name === "pre") page.verbatim++;
  const target = page.muted === 0 ? openTarget(kind.name, { attributes, page }) : null;
  pushElement(page.elements, { kind, state: open === null && target === null ? null : { removal: open, target } });
};

/** Handles an end tag. */
export const closeElement = (page: PageState, { kind, span }: Omit<Tag, "attributes">): void => {
  page.tag = span;
  page.isInTitle = false;
  page.isInStructuredData = false;
  if (kind.name !== "br") closeOpen(page.elements, kind);
  else if (page.muted === 0) openInLayout(page, { kind, attributes: noAttributes });
  if (kind.level === 0 && page.muted === 0) page.touching = span.end;
};

/** Copies text and decodes its entities. */
const copyDecoded = ({ buffer, source, nextAmpersand, entities, verbatim }: PageState, { start, end }: Span): void => {
  const copy = verbatim > 0 ? copyVerbatim : copyText;
  let from = start;
  for (let index = nextAmpersand(start); index < end; index = nextAmpersand(Math.max(from, index + 1))) {
    const entity = entities.at(source, index);
    if (entity === null || entity.end > end) continue;
    copy(buffer, { start: from, end: index });
    writeEntity(buffer, { value: entity.value, span: { start: index, end: entity.end } });
    from = entity.end;
  }
  copy(buffer, { start: from, end });
};

/** Handles a stretch of text as the source spells it. */
export const readText = (page: PageState, span: Span): void => {
  const { source } = page;
  if (page.isInStructuredData) page.structuredData.push({ kind: "json-ld", text: source.slice(span.start, span.end), ...span });
  else if (page.isInTitle) {
    const isFirst = page.titles === 1 && page.title === null;
    if (isFirst) page.title = page.entities.decodeAttribute(source.slice(span.start, Math.min(span.end, span.start + longestTitle)));
  } else if (page.muted === 0) copyDecoded(page, span);
};

/** Handles a comment. */
export const readComment = (page: PageState, span: Span): void => {
  if (page.muted === 0) page.removed.push({ reason: "comment", ...span });
};
