import type { ElementKind } from "./element-kinds.ts";
import { decideRemoval, markStart } from "./element-removal.ts";
import type { OpenRemoval, PageState } from "./page-state.ts";
import { isRelatedHeading } from "./related-words.ts";
import type { Removal } from "./removal.ts";
import { copiedSince, type Span } from "./text-buffer.ts";

const related: Removal = { rule: "related", reason: "related-jobs" };

/** Wrappers that may stand between a section and its heading. */
const mostWrappers = 12;
/** A posting comes before further postings: its heading, or this much text. */
const leastBefore = 400;

/** Whether a heading is a link: then it heads a card within a section and ends none. */
const isLinked = ({ source }: PageState, end: number): boolean => /^\s{0,200}<a\s/i.test(source.slice(end, end + 210));

/** Begins a heading: it may end a section of further postings, or begin one. */
export const openHeading = (page: PageState, { kind, span }: { readonly kind: ElementKind; readonly span: Span }): OpenRemoval => {
  const { section, elements } = page;
  if (section !== null && kind.heading <= section.level && elements.stack.length <= section.headingDepth && !isLinked(page, span.end))
    endRelatedSection(page);
  return markStart(page, { removal: related, start: span.start });
};

/** The outermost element that begins with the heading, or the one that holds it. */
const findContainer = ({ elements }: PageState, { depth, textStart }: { readonly depth: number; readonly textStart: number }): number => {
  let container = depth - 1;
  for (let candidate = container; candidate >= Math.max(0, depth - mostWrappers); candidate--) {
    const element = elements.stack[candidate];
    if (element === undefined || element.textStart < textStart || element.kind.isNeverRemoved) break;
    container = candidate;
  }
  return container;
};

/** Ends a heading that was just popped: what follows "Similar jobs" is left out, up to the end of its part of the page. */
export const closeHeading = (page: PageState, { level, open }: { readonly level: number; readonly open: OpenRemoval }): void => {
  const { buffer, elements, facts, section } = page;
  const textStart = open.checkpoint.length;
  const length = buffer.length - textStart;
  if (section !== null || length < 4 || length > 100 || level === 1) return;
  if (facts.mainHeadings === 0 && textStart < leastBefore) return;
  if (!isRelatedHeading(copiedSince(buffer, open.checkpoint))) return;
  const depth = elements.stack.length;
  page.section = { open, level, headingDepth: depth, container: findContainer(page, { depth, textStart }) };
};

/** Ends the section of further postings before the current tag. */
export const endRelatedSection = (page: PageState): void => {
  const { section } = page;
  page.section = null;
  if (section !== null) decideRemoval(page, { open: section.open, end: "implied" });
};
