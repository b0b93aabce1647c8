/** Running counts over a page, from which a removal sees what stands inside its element. */
export interface PageFacts {
  /** UTF-16 units of text inside links. */
  readonly linkText: number;
  readonly landmarks: number;
  readonly mainHeadings: number;
  readonly applyLinks: number;
  readonly links: number;
  /** UTF-16 units of menus that were left out. */
  readonly menuText: number;
  readonly logos: number;
}

/** The counts before anything was read. */
export const noFacts: PageFacts = { linkText: 0, landmarks: 0, mainHeadings: 0, applyLinks: 0, links: 0, menuText: 0, logos: 0 };

const landmarkNames: ReadonlySet<string> = new Set(["main", "article"]);

/** The counts after the start of an element. */
export const countElement = (facts: PageFacts, name: string, role: string | undefined): PageFacts => {
  if (landmarkNames.has(name) || role === "main") return { ...facts, landmarks: facts.landmarks + 1 };
  return name === "h1" ? { ...facts, mainHeadings: facts.mainHeadings + 1 } : facts;
};
