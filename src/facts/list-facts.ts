import type { Reading } from "./confidence.ts";
import type { FactContext, FoundFact } from "./fact-context.ts";
import type { TextPiece } from "./labelled-pairs.ts";
import type { PostingSection } from "./posting-sections.ts";
import { type SectionEntries, sectionEntries } from "./section-entries.ts";

type ListField = "responsibilities" | "requirements" | "benefits" | "skills";

/** Entries of one list that are kept. */
const mostEntries = 50;
/** A tool or technique has a short name; longer entries of a skills section are requirements. */
const longestSkill = 40;
const mostSkillWords = 4;

const forms: Readonly<Record<SectionEntries["form"], Reading>> = { list: "section.list", lines: "section.lines", prose: "section.prose" };

interface Body extends SectionEntries {
  readonly section: PostingSection;
}

const isSkill = ({ text }: TextPiece): boolean =>
  text.length <= longestSkill && text.split(/\s+/).length <= mostSkillWords && !/[.!?:]$/.test(text);

/** "Python, SQL and Docker" is three entries. */
const splitSkills = (piece: TextPiece): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const mark of [...piece.text.matchAll(/\s*[,;|、，；•·]\s*/g), null]) {
    const end = mark?.index ?? piece.text.length;
    pieces.push({ start: piece.start + from, end: piece.start + end, text: piece.text.slice(from, end) });
    from = mark === null ? end : end + mark[0].length;
  }
  return pieces.filter(({ text }) => text !== "");
};

const asSkills = (entries: readonly TextPiece[]): readonly TextPiece[] => {
  const skills = entries.flatMap(splitSkills);
  const end = skills.findIndex((skill) => !isSkill(skill));
  const named = end === -1 ? skills : skills.slice(0, end);
  return named.length >= 3 || named.length === skills.length ? named : [];
};

const found = (field: ListField, body: Body, entries: readonly TextPiece[]): readonly FoundFact[] =>
  entries.map(({ start, end, text }) => ({
    field,
    value: text.replace(/\s+/g, " "),
    origin: "section",
    range: { start, end },
    status: "exact",
    reading: forms[body.form],
    certainty: body.section.isExact || body.form === "prose" ? 1 : 0.98,
  }));

const factsOfBody = (body: Body): readonly FoundFact[] => {
  const { field } = body.section;
  if (field === "other") return [];
  if (field !== "skills") return found(field, body, body.entries);
  const skills = asSkills(body.entries);
  if (skills.length === 0 && !body.section.lines.some(({ style }) => style === "item")) return [];
  const isEnumerated = skills.length >= 3;
  return skills.length > 0
    ? found("skills", isEnumerated ? { ...body, form: "list" } : body, skills)
    : found("requirements", body, body.entries);
};

const sureForms = new Set<Reading>(["section.list", "section.lines"]);

/** Lists outrank prose: an opening paragraph under "The role" is no entry where "Responsibilities" has a list. */
const strongest = (facts: readonly FoundFact[]): readonly FoundFact[] => {
  const lists = facts.filter(({ reading }) => reading === "section.list");
  const lined = facts.filter(({ reading }) => sureForms.has(reading));
  const kept = lists.length >= 2 ? lists : lined.length > 0 ? lined : facts;
  const seen = new Set<unknown>();
  return kept.filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, mostEntries);
};

/** "Skills: Python, SQL" in one line. */
const labelledSkills = ({ outline }: FactContext): readonly FoundFact[] =>
  outline.pairs
    .filter(({ field, form }) => field === "skills" && form === "beside")
    .flatMap(({ value }) => asSkills([value]))
    .map(({ start, end, text }) => ({
      field: "skills",
      value: text,
      origin: "label",
      range: { start, end },
      status: "exact",
      reading: "skills.label",
    }));

/** Labels that may stand among the lines of a list without being of it: "Closing date: …" below what is asked for. */
const ownLabels: ReadonlySet<string> = new Set(
  "title company location workplace employmentType salary datePosted validThrough apply identifier".split(" "),
);

/** A section's entries. Of lines without marks those are left out that state another fact behind its label. */
const bodyOf = (section: PostingSection, { outline }: FactContext): Body => {
  const { entries, form } = sectionEntries(section);
  if (form === "list") return { entries, form, section };
  const values = outline.pairs.flatMap((pair) => (pair.form === "beside" && ownLabels.has(pair.field) ? [pair.value] : []));
  const isOther = ({ start, end }: TextPiece): boolean => values.some((value) => start < value.start && value.end <= end);
  return { entries: entries.filter((entry) => !isOther(entry)), form, section };
};

/** Entries of the posting's lists, by the headings of their sections. */
export const listFacts = ({ outline, toSource }: FactContext): readonly FoundFact[] => {
  const bodies = outline.sections.filter(({ field }) => field !== "other").map((section) => bodyOf(section, { outline, toSource }));
  const facts = bodies.flatMap(factsOfBody);
  const fields: readonly ListField[] = ["responsibilities", "requirements", "benefits", "skills"];
  const listed = fields.flatMap((field) => strongest(facts.filter((fact) => fact.field === field)));
  return listed.some(({ field }) => field === "skills") ? listed : [...listed, ...labelledSkills({ outline, toSource })];
};
