import { isRemovalConfirmed } from "./confirm-removal.ts";
import type { ElementEnd } from "./open-elements.ts";
import type { OpenRemoval, PageState } from "./page-state.ts";
import type { Removal } from "./removal.ts";
import { rollBack, takeCheckpoint } from "./text-buffer.ts";

/** Begins a part of the page that a rule would leave out; `start` is where it begins in the source. */
export const beginRemoval = (page: PageState, { removal, start }: { readonly removal: Removal; readonly start: number }): OpenRemoval => {
  if (removal.rule === "raw") page.muted++;
  if (removal.rule === "hidden") page.openHidden++;
  page.openRemovals++;
  return markStart(page, { removal, start });
};

/** Remembers where a part begins that may be left out. */
export const markStart = (page: PageState, { removal, start }: { readonly removal: Removal; readonly start: number }): OpenRemoval => {
  return {
    removal,
    checkpoint: takeCheckpoint(page.buffer),
    facts: page.facts,
    removed: page.removed.length,
    links: page.data.links.length,
    start,
  };
};

const shorten = (list: unknown[], length: number): void => {
  if (list.length > length) list.length = length;
};

const takeOut = (page: PageState, { removal, checkpoint, facts, removed, links, start }: OpenRemoval, end: number): void => {
  const text = page.buffer.length - checkpoint.length;
  const isMenu = removal.rule === "menu";
  page.facts = isMenu ? { ...facts, menuText: page.facts.menuText + text, links: page.facts.links } : facts;
  rollBack(page.buffer, checkpoint);
  page.seenTargets.forgetFrom(page.buffer.length);
  shorten(page.removed, removed);
  shorten(page.data.links, links);
  // Data in a script is kept aside, not removed.
  const isKeptAside = removal.reason === "script" && (page.data.structuredData.at(-1)?.start ?? -1) >= start;
  if (!isKeptAside) page.removed.push({ reason: removal.reason, start, end });
  page.removedText.set(removal.rule, (page.removedText.get(removal.rule) ?? 0) + text);
};

/** Ends an element that a rule would leave out. */
export const endRemoval = (page: PageState, { open, end }: { readonly open: OpenRemoval; readonly end: ElementEnd }): void => {
  page.openRemovals--;
  if (open.removal.rule === "raw") page.muted--;
  if (open.removal.rule === "hidden") page.openHidden--;
  decideRemoval(page, { open, end });
};

/** Ends such a part: takes it out of the text again, if what stands in it does not speak against that. */
export const decideRemoval = (page: PageState, { open, end }: { readonly open: OpenRemoval; readonly end: ElementEnd }): void => {
  const { removal, checkpoint, facts } = open;
  const now = page.facts;
  // Most blocks of a page hold no menu: they are let go before anything is counted.
  if (removal.rule === "menu" && now.links - facts.links < 5) return;
  const content = {
    text: page.buffer.length - checkpoint.length,
    linkText: now.linkText - facts.linkText,
    menuText: now.menuText - facts.menuText,
    links: now.links - facts.links,
    landmarks: now.landmarks - facts.landmarks,
    mainHeadings: now.mainHeadings - facts.mainHeadings,
    applyLinks: now.applyLinks - facts.applyLinks,
    logos: now.logos - facts.logos,
    isBeforeMain: facts.mainHeadings === 0 && facts.landmarks === 0,
    isClosed: end === "closed",
  };
  if (isRemovalConfirmed(removal, content)) takeOut(page, open, end === "closed" ? page.tag.end : page.tag.start);
};
