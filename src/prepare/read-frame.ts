import { decodeMarkup, writeNested } from "./nested-document.ts";
import type { PageState, Tag } from "./page-state.ts";
import { isHiddenElement } from "./removal-rules.ts";

/** Longer ones are whole applications. */
const longestNested = 1_000_000;

/**
 * Reads an iframe's `srcdoc` as a document of its own, in place of the frame. A frame that nobody sees is not read: its text
 * would be a way to slip words to the model.
 *
 * @returns whether it held text
 */
export const readFrame = (page: PageState, { kind, attributes }: Tag): boolean => {
  const { readNested, source, buffer, entities } = page;
  const span = attributes.get("srcdoc")?.span;
  if (readNested === null || span === undefined || span.end - span.start > longestNested || isHiddenElement(kind.name, attributes))
    return false;
  const decoded = decodeMarkup(source, { span, entities });
  const nested = readNested(decoded.markup);
  if (nested.buffer.length === 0) return false;
  writeNested(buffer, { nested: { text: nested.buffer.parts.join(""), segments: nested.buffer.segments }, decoded, start: span.start });
  const { mainHeadings, landmarks } = nested.facts;
  page.facts = { ...page.facts, mainHeadings: page.facts.mainHeadings + mainHeadings, landmarks: page.facts.landmarks + landmarks };
  return true;
};
