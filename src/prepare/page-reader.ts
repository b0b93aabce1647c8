import { copyText, copyVerbatim, writeEntity } from "./copy-text.ts";
import { createElementKinds, type ElementKind } from "./element-kinds.ts";
import { beginRemoval, endRemoval } from "./element-removal.ts";
import { createEntityDecoder } from "./entity-decoder.ts";
import { createStringSearch } from "./forward-search.ts";
import { createNameRules } from "./name-rules.ts";
import { closeOpen, type ElementEnd, endImplied, type OpenElement, pushElement } from "./open-elements.ts";
import { createPageData } from "./page-data.ts";
import { countElement, noFacts } from "./page-facts.ts";
import { closeItem, openItem } from "./page-items.ts";
import { closeInLayout, createPageLayout, openInLayout } from "./page-layout.ts";
import { collectMetadata, noteMetadata } from "./page-metadata.ts";
import type { ElementState, PageState, Tag } from "./page-state.ts";
import { readFrame } from "./read-frame.ts";
import { closeHeading, endRelatedSection, openHeading } from "./related-section.ts";
import type { Removal } from "./removal.ts";
import { findRemoval, isHiddenPage } from "./removal-rules.ts";
import { dataOfScript } from "./script-data.ts";
import { createSeenTargets } from "./seen-targets.ts";
import { createAttributeList, isBare, type TagAttributes } from "./tag-attributes.ts";
import { createTextBuffer, type Span } from "./text-buffer.ts";
import { closeTarget, openTarget, writeLogo } from "./write-targets.ts";

const longestTitle = 1000;
const noAttributes: TagAttributes = createAttributeList("", createEntityDecoder());

const endState = (page: PageState, { kind, state }: { readonly kind: ElementKind; readonly state: ElementState }): void => {
  if (state.target !== null) closeTarget(page, state.target);
  if (state.item !== null) closeItem(page, state.item);
  if (state.heading !== null) closeHeading(page, { level: kind.heading, open: state.heading });
};

const endScript = (page: PageState, { attributes, span }: Tag): void => {
  const block = dataOfScript(page.source, { attributes, content: { start: span.end, end: page.tag.start } });
  if (block !== null) page.data.structuredData.push(block);
};

const endElement = (
  page: PageState,
  { kind, state, end }: Pick<OpenElement<ElementState>, "kind" | "state"> & { readonly end: ElementEnd },
): void => {
  if (page.muted === 0) {
    if (state !== null) endState(page, { kind, state });
    closeInLayout(page, kind);
    if (kind.name === "pre") page.verbatim--;
  }
  if (page.section !== null && page.section.container === page.elements.stack.length) endRelatedSection(page);
  if (state === null) return;
  if (state.script !== null) endScript(page, state.script);
  if (state.removal !== null) endRemoval(page, { open: state.removal, end });
};

/** Starts reading a page. `disabledRules` are the ones that an earlier pass found to take the posting away. */
export const createPage = (source: string, { disabledRules, readNested }: Pick<PageState, "disabledRules" | "readNested">): PageState => {
  const buffer = createTextBuffer(source);
  const entities = createEntityDecoder();
  const page: PageState = {
    source,
    buffer,
    layout: createPageLayout(),
    disabledRules,
    readNested,
    kinds: createElementKinds(),
    names: createNameRules(entities),
    entities,
    nextAmpersand: createStringSearch(source, "&"),
    elements: { stack: [], onEnd: ({ kind, state }, end) => endElement(page, { kind, state, end }) },
    data: createPageData(source),
    removed: [],
    removedText: new Map(),
    seenTargets: createSeenTargets(),
    facts: noFacts,
    muted: 0,
    openRemovals: 0,
    openHidden: 0,
    isHidden: false,
    verbatim: 0,
    tag: { start: 0, end: 0 },
    touching: -1,
    title: null,
    titles: 0,
    isInTitle: false,
    section: null,
    language: null,
  };
  return page;
};

const headingNames: readonly string[] = ["h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"];

/** Deeper, only what is hidden is told apart: a page that nests a million menus has none. */
const mostOpenRemovals = 256;

const isPointless = (
  { openRemovals, openHidden, facts }: PageState,
  { kind, removal }: { readonly kind: ElementKind; readonly removal: Removal },
): boolean => {
  const { rule } = removal;
  if (rule === "raw") return false;
  if (rule === "hidden") return openHidden > 0;
  // After the main heading a menu is a list of its own: then most blocks cost nothing.
  const isPlainBlock = rule === "menu" && kind.name === "div" && facts.mainHeadings + facts.landmarks > 0;
  return isPlainBlock || openRemovals >= mostOpenRemovals;
};

/** Facts stay where a rule for page furniture has no say: a footer inside the article, a button that is a heading. */
const removalOf = (page: PageState, { kind, attributes }: Tag): Removal | null => {
  const removal = findRemoval(kind, { attributes, names: page.names });
  if (removal === null || page.disabledRules.has(removal.rule)) return null;
  if (isPointless(page, { kind, removal })) return null;
  if (removal.rule === "footer" && (page.kinds.isOpen("article") || page.kinds.isOpen("main"))) return null;
  const isHeading = removal.rule === "form" && headingNames.some(page.kinds.isOpen);
  return isHeading ? null : removal;
};

const openVisible = (page: PageState, { kind, attributes, span }: Tag): void => {
  const { name } = kind;
  page.facts = countElement(page.facts, name, attributes.size === 0 ? undefined : attributes.get("role")?.value);
  if (name === "img") writeLogo(page, attributes);
  else if (name === "input") page.buffer.space = true;
  else if (page.touching === span.start && kind.level === 0 && (attributes.has("class") || name === "a" || name === "button"))
    // Two inline elements that touch, the second one styled: labels side by side, which only style sheets keep apart.
    page.buffer.space = true;
  if (kind.isVoid || name === "time") collectMetadata(page, { name, attributes });
  openInLayout(page, { kind, attributes });
};

const noteTag = (page: PageState, { kind, attributes, span }: Tag): void => {
  page.tag = span;
  if (kind.name === "title" && page.muted === 0) {
    page.titles++;
    page.isInTitle = true;
  } else if (kind.name === "html" || kind.name === "body") {
    page.language ??= attributes.get("lang")?.value.trim() || null;
    page.isHidden ||= isHiddenPage(kind.name, attributes);
  }
};

/** Handles a start tag. */
export const openElement = (page: PageState, tag: Tag): void => {
  const { kind, attributes } = tag;
  noteTag(page, tag);
  if (kind.name === "html" && kind.open > 0) return;
  endImplied(page.elements, { kind, paragraphs: page.kinds.paragraph.open });
  if (page.muted > 0) {
    if (!kind.isVoid) pushElement(page.elements, { kind, state: null, textStart: page.buffer.length });
    return;
  }
  const removal = removalOf(page, tag);
  const isFrameRead = kind.name === "iframe" && readFrame(page, tag);
  const start = isFrameRead ? tag.span.end : tag.span.start;
  const open = removal === null ? null : beginRemoval(page, { removal, start });
  const heading = kind.heading > 0 && page.muted === 0 ? openHeading(page, tag) : null;
  const textStart = page.buffer.length;
  if (page.muted === 0) openVisible(page, tag);
  const item =
    page.muted > 0 || isBare(attributes) ? null : openItem(page, { name: kind.name, isVoid: kind.isVoid, attributes, span: tag.span });
  if (kind.isVoid) {
    if (open !== null) endRemoval(page, { open, end: "closed" });
    return;
  }
  if (kind.name === "pre") page.verbatim++;
  const target = page.muted === 0 && !isBare(attributes) ? openTarget(kind.name, { attributes, page }) : null;
  const script = kind.name === "script" ? { ...tag, attributes: attributes.keep() } : null;
  const isPlain = open === null && target === null && item === null && heading === null && script === null;
  pushElement(page.elements, { kind, state: isPlain ? null : { removal: open, target, item, heading, script }, textStart });
};

/** Handles an end tag. */
export const closeElement = (page: PageState, { kind, span }: Omit<Tag, "attributes">): void => {
  page.tag = span;
  page.isInTitle = false;
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

const readTitle = (page: PageState, { start, end }: Span): void => {
  const value = page.entities.decodeAttribute(page.source.slice(start, Math.min(end, start + longestTitle)));
  page.title = value;
  noteMetadata(page, { name: "title", attribute: { value: value.replace(/\s+/g, " "), span: { start, end }, hasEntities: false } });
};

/** Handles a stretch of text as the source spells it. */
export const readText = (page: PageState, span: Span): void => {
  if (page.isInTitle) {
    if (page.titles === 1 && page.title === null) readTitle(page, span);
  } else if (page.muted === 0) copyDecoded(page, span);
};

/** Handles a comment. */
export const readComment = (page: PageState, span: Span): void => {
  if (page.muted === 0) page.removed.push({ reason: "comment", ...span });
};
