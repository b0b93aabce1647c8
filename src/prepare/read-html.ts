import type { Warning } from "../spec/warning.ts";
import { createPage } from "./page-reader.ts";
import type { PageState } from "./page-state.ts";
import type { Removal } from "./removal.ts";
import type { Span, TextBuffer } from "./text-buffer.ts";
import { tokenizePage } from "./tokenize-page.ts";

/** Below this much text a page is looked at again: a posting of fewer characters is rare, a rule gone wrong is not. */
const suspiciouslyLittle = 200;
/** A rule that left out this many times what is left is undone. */
const suspiciousRatio = 20;
/** Passes over one page at most, so that preparation stays linear. */
const mostPasses = 4;

const hasWords = ({ parts }: TextBuffer): boolean => parts.some((part) => /[\p{L}\p{N}]/u.test(part));

/** The rule that took most of the page away, if what is left is suspiciously little; else null. */
const findWrongRule = ({ buffer, facts, removedText, disabledRules }: PageState): Removal["rule"] | null => {
  // A page that shows nothing is read as far as it hides something.
  const isAllHidden = !hasWords(buffer) && (removedText.get("hidden") ?? 0) > 0;
  let worst: Removal["rule"] | null = isAllHidden ? "hidden" : null;
  let most = Math.max(suspiciouslyLittle, buffer.length * (buffer.length < suspiciouslyLittle ? 3 : suspiciousRatio));
  for (const [rule, length] of removedText) {
    // Nobody sees hidden text: it speaks for a page that has no other, and for none besides.
    if (length > most && (rule !== "hidden" || !hasWords(buffer))) {
      worst = rule;
      most = length;
    }
  }
  // Where no heading or landmark says what the main part is, a list of short links may be it.
  const isMenuDoubtful = facts.mainHeadings + facts.landmarks === 0 && removedText.has("menu") && !disabledRules.has("menu");
  return worst ?? (isMenuDoubtful ? "menu" : null);
};

const blankOut = (markup: string, { start, end }: Span): string => markup.slice(0, start) + " ".repeat(end - start) + markup.slice(end);

const hiddenTextRead: Warning = {
  code: "hidden-text-read",
  message: "The page shows no text; what it hides was read instead. Render the page in a browser if it unhides itself.",
};

const readNested = (markup: string): PageState => {
  const page = createPage(markup, { disabledRules: new Set(), readNested: null });
  tokenizePage(page);
  return page;
};

/** A page that was read, and the doubts about it. */
export interface HtmlReading {
  readonly page: PageState;
  readonly warnings: readonly Warning[];
}

/**
 * Reads an HTML page. Where next to nothing is left, the page is read again without the rule that took most of it away, or
 * with the unclosed tag, quote or comment blanked out that swallowed its rest.
 */
export const readHtml = (source: string): HtmlReading => {
  const disabledRules = new Set<Removal["rule"]>();
  let markup = source;
  for (let pass = 1; ; pass++) {
    const page = createPage(markup, { disabledRules, readNested });
    const swallowed = tokenizePage(page);
    const isSwallowed = swallowed !== null && page.buffer.length < suspiciouslyLittle && source.length - swallowed.end > suspiciouslyLittle;
    const rule = isSwallowed ? null : findWrongRule(page);
    if (pass === mostPasses || (rule === null && !isSwallowed))
      return { page, warnings: (disabledRules.has("hidden") || page.isHidden) && hasWords(page.buffer) ? [hiddenTextRead] : [] };
    if (isSwallowed) markup = blankOut(markup, swallowed);
    else if (rule !== null) disabledRules.add(rule);
  }
};
