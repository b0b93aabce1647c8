import { classifyCharacter } from "./character-class.ts";
import { isRemovalConfirmed } from "./confirm-removal.ts";
import { copyText, copyVerbatim } from "./copy-text.ts";
import { blockLevels, voidElements } from "./html-elements.ts";
import { createOpenElements, type ElementEnd } from "./open-elements.ts";
import { countElement, noFacts } from "./page-facts.ts";
import { createPageLayout } from "./page-layout.ts";
import type { ElementState, OpenRemoval, PageState } from "./page-state.ts";
import { findRemoval, type Removal } from "./removal-rules.ts";
import { createSeenTargets } from "./seen-targets.ts";
import type { TagAttributes } from "./tag-attributes.ts";
import { createTextBuffer, rollBack, type Span, takeCheckpoint, writeMapped } from "./text-buffer.ts";
import { closeTarget, openTarget, writeLogo } from "./write-targets.ts";

/** A tag as the tokenizer saw it. */
export interface Tag {
  readonly name: string;
  readonly attributes: TagAttributes;
  /** From `<` to after `>`. */
  readonly span: Span;
}

const longestTitle = 1000;

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

/** Starts reading a page. `disabledRules` are the ones that an earlier pass found to take the posting away. */
export const createPage = (source: string, { disabledRules }: { readonly disabledRules: ReadonlySet<Removal["rule"]> }): PageState => {
  const buffer = createTextBuffer(source);
  const layout = createPageLayout(buffer);
  const page: PageState = {
    source,
    buffer,
    layout,
    disabledRules,
    elements: createOpenElements<ElementState>(({ name, state }, end) => {
      if (state?.target != null) closeTarget(page, state.target);
      if (page.muted === 0) layout.close(name);
      if (page.muted === 0 && name === "pre") page.verbatim--;
      if (state?.removal != null) endRemoval(page, { open: state.removal, end });
    }),
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

const isJsonLd = ({ name, attributes }: Tag): boolean =>
  name === "script" && attributes.get("type")?.value.split(";", 1)[0]?.trim().toLowerCase() === "application/ld+json";

/** Facts stay where a rule for page furniture has no say: a footer inside the article, a button that is a heading. */
const removalOf = (page: PageState, { name, attributes }: Tag): Removal | null => {
  const removal = findRemoval(name, attributes);
  if (removal === null || page.disabledRules.has(removal.rule)) return null;
  if (removal.rule === "footer" && (page.elements.has("article") || page.elements.has("main"))) return null;
  const isHeading =
    removal.rule === "form" && ["h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"].some((heading) => page.elements.has(heading));
  return isHeading ? null : removal;
};

const beginRemoval = (page: PageState, { tag, removal }: { readonly tag: Tag; readonly removal: Removal }): OpenRemoval => {
  if (removal.rule === "raw") page.muted++;
  return { removal, checkpoint: takeCheckpoint(page.buffer), facts: page.facts, removed: page.removed.length, start: tag.span.start };
};

const openVisible = (page: PageState, { name, attributes, span }: Tag): void => {
  page.facts = countElement(page.facts, name, attributes.get("role")?.value);
  if (name === "img") writeLogo(page, attributes);
  else if (name === "input") page.buffer.space = true;
  else if (page.touching === span.start && !blockLevels.has(name) && (attributes.has("class") || name === "a" || name === "button"))
    // Two inline elements that touch, the second one styled: labels side by side, which only style sheets keep apart.
    page.buffer.space = true;
  page.layout.open(name, attributes);
};

/** Handles a start tag. */
export const openElement = (page: PageState, tag: Tag): void => {
  const { name, attributes, span } = tag;
  page.tag = span;
  if (name === "title" && page.muted === 0) {
    page.titles++;
    page.isInTitle = true;
  }
  if (name === "html" || name === "body") page.language ??= attributes.get("lang")?.value.trim() || null;
  if (name === "html" && page.elements.has("html")) return;
  page.elements.endImplied(name);
  if (page.muted > 0) {
    if (!voidElements.has(name)) page.elements.push({ name, state: null });
    return;
  }
  const isData = isJsonLd(tag);
  if (isData) page.isInStructuredData = true;
  const removal = removalOf(page, tag);
  const open = removal === null ? null : beginRemoval(page, { tag, removal });
  if (page.muted === 0) openVisible(page, tag);
  if (voidElements.has(name)) {
    if (open !== null) endRemoval(page, { open, end: "closed" });
    return;
  }
  if (name === "pre") page.verbatim++;
  const target = page.muted === 0 ? openTarget(name, { attributes, page }) : null;
  page.elements.push({ name, state: open === null && target === null ? null : { removal: open, target } });
};

/** Handles an end tag. */
export const closeElement = (page: PageState, { name, span }: Omit<Tag, "attributes">): void => {
  page.tag = span;
  page.isInTitle = false;
  page.isInStructuredData = false;
  if (name === "br") page.layout.open("br", new Map());
  else page.elements.close(name);
  if (!blockLevels.has(name) && page.muted === 0) page.touching = span.end;
};

/** Handles a stretch of text without entities. */
export const readText = (page: PageState, span: Span): void => {
  if (page.isInStructuredData) {
    page.structuredData.push({ kind: "json-ld", text: page.source.slice(span.start, span.end), ...span });
  } else if (page.isInTitle) addToTitle(page, page.source.slice(span.start, Math.min(span.end, span.start + longestTitle)));
  else if (page.muted > 0) return;
  else if (page.verbatim > 0) copyVerbatim(page.buffer, span);
  else copyText(page.buffer, span);
};

/** Handles one decoded entity. */
export const readEntity = (page: PageState, { character, span }: { readonly character: string; readonly span: Span }): void => {
  if (page.isInTitle) addToTitle(page, character);
  else if (page.muted > 0) return;
  else {
    const kind = classifyCharacter(character.charCodeAt(0));
    if (kind === "space" || kind === "newline") page.buffer.space = true;
    else if (kind !== "dropped") writeMapped(page.buffer, { value: character, span });
  }
};

const addToTitle = (page: PageState, text: string): void => {
  if (page.titles === 1 && (page.title?.length ?? 0) < longestTitle) page.title = (page.title ?? "") + text;
};

/** Handles a comment. */
export const readComment = (page: PageState, span: Span): void => {
  if (page.muted === 0) page.removed.push({ reason: "comment", ...span });
};
