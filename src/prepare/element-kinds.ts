import { blockLevels, headingLevel, impliedEnds, layoutContexts, rawTextElements, voidElements } from "./html-elements.ts";
import { isNamedContainer, isNeverRemoved, menuRule, type RuledKind, removalOfTag } from "./removal-rules.ts";
import type { Span } from "./text-buffer.ts";

/** All that preparation knows about one element name, looked up once a tag. */
export interface ElementKind extends RuledKind {
  /** 0 flows with the text, 1 starts a new line, 2 a new paragraph. */
  readonly level: 0 | 1 | 2;
  /** 1 to 6 for headings, else 0. */
  readonly heading: number;
  readonly context: "list" | "table" | "terms" | null;
  readonly isVoid: boolean;
  /** Its content is text up to its end tag, whatever that text looks like. */
  readonly isRawText: boolean;
  /** A custom element: a word of its own, as its author meant it. */
  readonly isCustom: boolean;
  readonly impliedEnd: { readonly ends: ReadonlySet<string>; readonly scope: ReadonlySet<string> } | null;
  /** How many elements of this kind are open. Changed by the open elements alone. */
  open: number;
}

/** The kinds of one page by name. */
export interface ElementKinds {
  /** The kind of the name that stands in the source at a span. */
  at(source: string, span: Span): ElementKind;
  /** The kind of a name as it is written. */
  of(written: string): ElementKind;
  readonly paragraph: ElementKind;
  /** Whether an element of this name, in lower case, is open. */
  isOpen(name: string): boolean;
}

/** Names that are told apart: a page uses a few dozen, a hostile one millions, which then share one kind. */
const mostNames = 500;

const describeElement = (name: string): ElementKind => ({
  name,
  level: blockLevels.get(name) ?? 0,
  heading: headingLevel(name),
  context: layoutContexts.get(name) ?? null,
  isVoid: voidElements.has(name),
  isRawText: rawTextElements.has(name),
  isCustom: name.includes("-"),
  impliedEnd: impliedEnds.get(name) ?? null,
  removal: removalOfTag(name),
  isNamedContainer: isNamedContainer(name),
  isNeverRemoved: isNeverRemoved(name),
  fallback: menuRule(name),
  open: 0,
});

interface Spelling {
  readonly written: string;
  readonly kind: ElementKind;
}

/** Names that begin alike and are as long: few enough to be compared one by one, which is cheaper than to cut a name out. */
const mostSpellings = 8;

const beginnings = 512;
const beginningOf = (source: string, { start, end }: Span): number => (source.charCodeAt(start) & 31) * 16 + Math.min(end - start, 15);

/** Starts the kinds of one page. */
export const createElementKinds = (): ElementKinds => {
  const byName = new Map<string, ElementKind>();
  const byWriting = new Map<string, ElementKind>();
  const byBeginning = new Array<Spelling[] | undefined>(beginnings);
  const other = describeElement("x-other");

  const named = (name: string): ElementKind => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    if (byName.size >= mostNames && !blockLevels.has(name) && removalOfTag(name) === null) return other;
    const kind = describeElement(name);
    byName.set(name, kind);
    return kind;
  };
  const of = (written: string): ElementKind => {
    const known = byWriting.get(written);
    if (known !== undefined) return known;
    const kind = named(written.toLowerCase());
    if (byWriting.size < 2 * mostNames) byWriting.set(written, kind);
    return kind;
  };
  return {
    of,
    paragraph: of("p"),
    at(source, span) {
      const beginning = beginningOf(source, span);
      const spellings = byBeginning[beginning] ?? [];
      for (let index = 0; index < spellings.length; index++) {
        const spelling = spellings[index];
        if (spelling?.written.length === span.end - span.start && source.startsWith(spelling.written, span.start)) return spelling.kind;
      }
      const written = source.slice(span.start, span.end);
      const kind = of(written);
      byBeginning[beginning] = spellings;
      if (spellings.length < mostSpellings) spellings.push({ written, kind });
      return kind;
    },
    isOpen: (name) => (byName.get(name)?.open ?? 0) > 0,
  };
};
