import { createPage } from "./page-reader.ts";
import type { PageState } from "./page-state.ts";
import type { Removal } from "./removal-rules.ts";
import type { Span } from "./text-buffer.ts";
import { tokenizePage } from "./tokenize-page.ts";

/** Below this much text a page is looked at again: a posting of fewer characters is rare, a rule gone wrong is not. */
const suspiciouslyLittle = 200;
/** A rule that left out this many times what is left is undone. */
const suspiciousRatio = 20;
/** Passes over one page at most, so that preparation stays linear. */
const mostPasses = 4;

/** The rule that took most of the page away, if what is left is suspiciously little; else null. */
const findWrongRule = ({ buffer, removedText }: PageState): Removal["rule"] | null => {
  let worst: Removal["rule"] | null = null;
  let most = Math.max(suspiciouslyLittle, buffer.length * (buffer.length < suspiciouslyLittle ? 3 : suspiciousRatio));
  for (const [rule, length] of removedText) {
    if (length > most) {
      worst = rule;
      most = length;
    }
  }
  return worst;
};

const blankOut = (markup: string, { start, end }: Span): string => markup.slice(0, start) + " ".repeat(end - start) + markup.slice(end);

/**
 * Reads an HTML page. Where next to nothing is left, the page is read again without the rule that took most of it away, or
 * with the unclosed tag, quote or comment blanked out that swallowed its rest.
 */
export const readHtml = (source: string): PageState => {
  const disabledRules = new Set<Removal["rule"]>();
  let markup = source;
  for (let pass = 1; ; pass++) {
    const page = createPage(markup, { disabledRules });
    const swallowed = tokenizePage(page);
    if (pass === mostPasses) return page;
    const isSwallowed = swallowed !== null && page.buffer.length < suspiciouslyLittle && source.length - swallowed.end > suspiciouslyLittle;
    const rule = findWrongRule(page);
    if (isSwallowed) markup = blankOut(markup, swallowed);
    else if (rule !== null) disabledRules.add(rule);
    else return page;
  }
};
