import type { Removal } from "./removal.ts";

/** What was found inside an element that a rule would leave out. */
export interface RemovalContent {
  /** UTF-16 units of prepared text. */
  readonly text: number;
  /** Of these, the ones inside links. */
  readonly linkText: number;
  /** `<main>` and `<article>` elements. */
  readonly landmarks: number;
  readonly mainHeadings: number;
  /** Links to apply. */
  readonly applyLinks: number;
  readonly links: number;
  /** UTF-16 units of menus within it that were left out already. */
  readonly menuText: number;
  readonly logos: number;
  /** Whether no main heading, `<main>` or `<article>` came before it. */
  readonly isBeforeMain: boolean;
  /** Whether the element's own end tag closed it. */
  readonly isClosed: boolean;
}

const isProse = ({ text, linkText }: RemovalContent, least: number): boolean => text - linkText > least && linkText < text * 0.5;

/**
 * A menu that nothing calls one: many links with short words and hardly anything else. After the main heading only long ones
 * count, because there a list of links may be skills, places or postings.
 */
const isMenu = (content: RemovalContent): boolean => {
  const { text, linkText, menuText, links, isBeforeMain } = content;
  if (content.mainHeadings + content.landmarks + content.applyLinks + content.logos > 0 || !content.isClosed) return false;
  const linked = linkText + menuText;
  const share = linked / Math.max(1, text + menuText);
  const label = linked / Math.max(1, links);
  return isBeforeMain ? links >= 5 && share >= 0.75 && label <= 30 : links >= 15 && share >= 0.9 && label <= 22;
};

/**
 * Decides at the end of an element whether its rule was right. A lost fact costs more than some noise, so each rule names what
 * speaks against it: the page's main part or heading inside, much prose without links, an apply link in a footer.
 */
export const isRemovalConfirmed = ({ rule }: Removal, content: RemovalContent): boolean => {
  switch (rule) {
    case "raw":
    case "hidden":
      return true;
    case "form":
      return content.landmarks === 0 && content.mainHeadings === 0 && (content.isClosed || content.text < 1000);
    case "aria-hidden":
      return content.landmarks === 0 && content.mainHeadings === 0 && content.text <= 600;
    case "navigation":
      return content.landmarks === 0 && !isProse(content, 600) && (content.isClosed || content.text < 1000);
    case "noscript":
      return true;
    case "menu":
      return isMenu(content);
    case "share":
      return content.landmarks === 0 && content.mainHeadings === 0 && content.applyLinks === 0 && !isProse(content, 300);
    case "related":
      return content.mainHeadings === 0;
    case "cookie-banner":
      return content.landmarks === 0 && content.mainHeadings === 0;
    case "footer":
      return content.landmarks === 0 && content.applyLinks === 0 && !isProse(content, 1500);
  }
};
