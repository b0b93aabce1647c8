import type { RemovedPart } from "../spec/prepared-document.ts";
import type { ElementKind, ElementKinds } from "./element-kinds.ts";
import type { EntityDecoder } from "./entity-decoder.ts";
import type { NameRules } from "./name-rules.ts";
import type { OpenElements } from "./open-elements.ts";
import type { PageData } from "./page-data.ts";
import type { PageFacts } from "./page-facts.ts";
import type { PageLayout } from "./page-layout.ts";
import type { Removal } from "./removal.ts";
import type { SeenTargets } from "./seen-targets.ts";
import type { TagAttributes } from "./tag-attributes.ts";
import type { Checkpoint, Span, TextBuffer } from "./text-buffer.ts";

/** A tag as the tokenizer saw it. */
export interface Tag {
  readonly kind: ElementKind;
  readonly attributes: TagAttributes;
  /** From `<` to after `>`. */
  readonly span: Span;
}

/** An element that a rule would leave out, until its end tells whether it does. */
export interface OpenRemoval {
  readonly removal: Removal;
  readonly checkpoint: Checkpoint;
  readonly facts: PageFacts;
  /** Length of the removed list when the element began: what was removed within it is part of it. */
  readonly removed: number;
  /** Length of the list of links then. */
  readonly links: number;
  readonly start: number;
}

/** An open `<a>`, `<time>` or element with a tooltip, whose attributes may follow its words. */
export interface OpenTarget {
  readonly name: "a" | "time" | "tooltip";
  readonly attributes: TagAttributes;
  readonly checkpoint: Checkpoint;
}

/** An open element that is an item, the value of properties, or both. */
export interface OpenItem {
  /** Index of the item that it is, or null. */
  readonly item: number | null;
  /** Indices of the properties whose value is its text. */
  readonly properties: readonly number[];
  readonly checkpoint: Checkpoint;
}

/** What the reader keeps for an open element. Plain inline elements keep nothing. */
export interface ElementState {
  readonly removal: OpenRemoval | null;
  readonly target: OpenTarget | null;
  readonly item: OpenItem | null;
  /** Where a heading began. */
  readonly heading: OpenRemoval | null;
  /** The attributes of a script, which may hold data. */
  readonly script: Tag | null;
}

/** A section of further postings that is open. */
export interface RelatedSection {
  readonly open: OpenRemoval;
  readonly level: number;
  /** How many elements were open around its heading. */
  readonly headingDepth: number;
  /** Index of the open element whose end is the section's. */
  readonly container: number;
}

/** A page while it is being read. */
export interface PageState {
  readonly source: string;
  readonly buffer: TextBuffer;
  readonly layout: PageLayout;
  readonly kinds: ElementKinds;
  readonly entities: EntityDecoder;
  readonly nextAmpersand: (from: number) => number;
  readonly elements: OpenElements<ElementState>;
  readonly disabledRules: ReadonlySet<Removal["rule"]>;
  /** Reads the document in a frame; null within one. */
  readonly readNested: ((markup: string) => PageState) | null;
  readonly data: PageData;
  /** What the names in `class` and `id` seen so far mean. */
  readonly names: NameRules;
  readonly removed: RemovedPart[];
  readonly removedText: Map<Removal["rule"], number>;
  readonly seenTargets: SeenTargets;
  facts: PageFacts;
  /** Open elements whose content is no text at all, such as scripts and drawings. */
  muted: number;
  /** Open elements that a rule would leave out, and those of them that are hidden. */
  openRemovals: number;
  openHidden: number;
  /** Whether the page says of itself as a whole that nobody sees it. */
  isHidden: boolean;
  /** Open `<pre>` elements. */
  verbatim: number;
  /** The tag that is being handled: an element it closes ends after it, one that it ends by implication before it. */
  tag: Span;
  /** Where the last inline end tag ended, to see two inline elements that touch. */
  touching: number;
  title: string | null;
  /** `<title>` elements so far: the first one counts. */
  titles: number;
  isInTitle: boolean;
  section: RelatedSection | null;
  language: string | null;
}
