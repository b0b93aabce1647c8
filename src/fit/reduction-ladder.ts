import type { FactField } from "../spec/fact.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import { boilerplateHeadings } from "./boilerplate-headings.ts";
import type { TextRange } from "./text-range.ts";
import { type TextSection, textSections } from "./text-sections.ts";

/** What a rung looks at. */
export interface LadderInput {
  readonly document: PreparedDocument;
  readonly sections: readonly TextSection[];
  /** What is asked, named as in the default schema; null when fields of the user's own are asked, which may stand anywhere. */
  readonly asked: ReadonlySet<FactField> | null;
  /** Headings of lists, by the field that they hold. */
  readonly headings: Readonly<Record<SectionField, readonly string[]>>;
}

/** Fields that have a section of their own. */
export type SectionField = "responsibilities" | "requirements" | "benefits";

/** One rung: what it leaves out. */
export interface LadderRung {
  readonly name: "repeated" | "links" | "boilerplate" | "unasked";
  readonly drop: (input: LadderInput) => readonly TextRange[];
}

/** Shorter blocks are no boilerplate: a line such as "Berlin" may stand twice with good reason. */
const leastRepeated = 80;
/** What is kept of a section about the employer: its name stands there. */
const keptOfBoilerplate = 200;
/** Links in a row that make a menu. */
const leastMenu = 8;

/**
 * What is left out of a posting that is too long, in this order and only as far as needed: first what stands there twice,
 * then menus, then what the employer writes under every posting, last the lists that nobody asked for. Each rung leaves
 * out only text in which no asked field can stand.
 */
export const reductionLadder: readonly LadderRung[] = [
  { name: "repeated", drop: repeatedBlocks },
  { name: "links", drop: menus },
  { name: "boilerplate", drop: boilerplate },
  { name: "unasked", drop: unaskedSections },
];

function repeatedBlocks({ document, sections }: LadderInput): readonly TextRange[] {
  const seen = new Set<string>();
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ start, end }) => {
      if (end - start < leastRepeated) return false;
      const text = document.text.slice(start, end).replace(/\s+/g, " ").trim().toLowerCase();
      const isKnown = seen.has(text);
      seen.add(text);
      return isKnown;
    });
}

/** Paragraphs that are links from end to end. */
function menus({ document, sections }: LadderInput): readonly TextRange[] {
  const { links, text } = document;
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((range) => {
      const inside = links.filter(({ textStart, textEnd }) => textStart >= range.start && textEnd <= range.end);
      if (inside.length < leastMenu) return false;
      const linked = inside.reduce((sum, { textStart, textEnd }) => sum + textEnd - textStart, 0);
      return linked >= text.slice(range.start, range.end).replace(/\s/g, "").length * 0.8;
    });
}

function boilerplate({ sections }: LadderInput): readonly TextRange[] {
  return sections
    .filter(({ heading }) => boilerplateHeadings.some((phrase) => heading.includes(phrase)))
    .flatMap((section) => afterFirst(section.paragraphs, keptOfBoilerplate));
}

/** A section that belongs to a list which nobody asks for, and to no asked one. */
function unaskedSections({ sections, asked, headings }: LadderInput): readonly TextRange[] {
  if (asked === null) return [];
  const fieldsOf = (heading: string) => sectionFields.filter((field) => headings[field].some((phrase) => matches(heading, phrase)));
  return sections
    .filter(({ heading }) => {
      const fields = fieldsOf(heading);
      return fields.length > 0 && fields.every((field) => !isNeeded(field, asked));
    })
    .flatMap(({ paragraphs }) => paragraphs);
}

const sectionFields: readonly SectionField[] = ["responsibilities", "requirements", "benefits"];

/** Experience, education and skills stand among the requirements; pay and remote work among the benefits. */
const standsIn: Readonly<Record<SectionField, readonly FactField[]>> = {
  responsibilities: ["responsibilities", "skills"],
  requirements: ["requirements", "skills", "experience", "education", "locations", "remote"],
  benefits: ["benefits", "baseSalary", "remote", "employmentTypes"],
};

function isNeeded(field: SectionField, asked: ReadonlySet<FactField>): boolean {
  return standsIn[field].some((name) => asked.has(name));
}

/** A phrase may stand anywhere in a heading; one that begins with "=" is the whole heading. */
function matches(heading: string, phrase: string): boolean {
  return phrase.startsWith("=") ? heading === phrase.slice(1) : heading.includes(phrase);
}

function afterFirst(paragraphs: readonly TextRange[], kept: number): readonly TextRange[] {
  const [first] = paragraphs;
  if (first === undefined) return [];
  const from = first.start + kept;
  return paragraphs.map(({ start, end }) => ({ start: Math.max(start, from), end })).filter(({ start, end }) => start < end);
}

/** Cuts a document for the ladder. */
export function ladderInput(document: PreparedDocument, parts: Pick<LadderInput, "asked" | "headings">): LadderInput {
  return { document, sections: textSections(document.text), ...parts };
}
