import { type LabelField, labelField } from "./label-index.ts";
import type { TextLine } from "./text-line.ts";

/** A stretch of prepared text with its words. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A label and what it says, such as `Location: Berlin`. */
export interface LabelledPair {
  readonly field: LabelField;
  readonly value: TextPiece;
  /** Line of the label. */
  readonly line: number;
  /** Whether the value stands beside its label or on the line below. */
  readonly form: "beside" | "below";
}

const longestLabel = 48;
const longestValueBelow = 160;
const longestSplitLine = 400;

interface Bounds {
  readonly start: number;
  readonly end: number;
}

const withoutBlanks = (text: string, bounds: Bounds): Bounds => {
  let { start, end } = bounds;
  while (start < end && /[\s|]/.test(text.charAt(start))) start++;
  while (end > start && /[\s|]/.test(text.charAt(end - 1))) end--;
  return { start, end };
};

const isMark = (character: string): boolean => character === "*" || character === "_";

/** Marks of emphasis at the ends go unless they belong to a word inside: "_Bath_, UK", "Grand **Hotel**". */
const withoutMarks = (text: string, { start, end }: Bounds): Bounds => {
  let from = start;
  let to = end;
  while (from < to && isMark(text.charAt(from))) from++;
  while (to > from && isMark(text.charAt(to - 1))) to--;
  const opening = text.slice(start, from);
  const closing = text.slice(to, end);
  const isWrapped = opening !== "" && opening === closing;
  const closesInside = (mark: string): boolean => !/\s/.test(text.charAt(from)) && text.slice(from, to).includes(mark);
  const opensInside = (mark: string): boolean => !/\s/.test(text.charAt(to - 1)) && text.slice(from, to).includes(mark);
  const isInside = isWrapped && text.slice(from, to).includes(opening);
  return {
    start: opening !== "" && (isInside || (!isWrapped && closesInside(opening))) ? start : from,
    end: closing !== "" && (isInside || (!isWrapped && opensInside(closing))) ? end : to,
  };
};

/** A piece without blanks and bold marks at its ends. */
export const trimPiece = (text: string, offset: number): TextPiece => {
  let bounds = withoutBlanks(text, { start: 0, end: text.length });
  for (let tries = 0; tries < 4; tries++) {
    const inner = withoutMarks(text, bounds);
    if (inner.start === bounds.start && inner.end === bounds.end) break;
    bounds = withoutBlanks(text, inner);
  }
  const { start, end } = bounds;
  return { start: offset + start, end: offset + end, text: text.slice(start, end) };
};

/** Cells of a row and parts of a line such as `Location: Berlin | Salary: 50,000 €`. */
const splitLine = (line: TextLine): readonly TextPiece[] => {
  if (line.text.length > longestSplitLine || !/[|\t]| [•·] /.test(line.text)) return [trimPiece(line.text, line.start)];
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const mark of line.text.matchAll(/[|\t]+| [•·] /g)) {
    pieces.push(trimPiece(line.text.slice(from, mark.index), line.start + from));
    from = mark.index + mark[0].length;
  }
  pieces.push(trimPiece(line.text.slice(from), line.start + from));
  return pieces.filter(({ text }) => text !== "");
};

const separator = /[:：](?!\/\/)|[ ][-–—][ ]|[\t ]{3,}|\s?[➔→]\s?/;

interface Split {
  readonly field: LabelField;
  readonly value: TextPiece;
}

const splitPiece = (piece: TextPiece, language: string | null): Split | null => {
  const beginning = piece.text.slice(0, longestLabel + 4);
  const mark = separator.exec(beginning);
  if (mark === null || mark.index === 0 || mark.index > longestLabel) return null;
  const field = labelField(beginning.slice(0, mark.index), { language });
  if (field === null) return null;
  const from = mark.index + mark[0].length;
  return { field, value: trimPiece(piece.text.slice(from), piece.start + from) };
};

const wholeLabel = ({ text }: TextPiece, language: string | null): LabelField | null =>
  text.length > longestLabel ? null : labelField(text, { language });

interface Place {
  readonly lines: readonly TextLine[];
  readonly language: string | null;
  readonly line: TextLine;
}

/** The line below a label that stands alone, unless it is a label or heading itself. */
const valueBelow = ({ lines, language, line }: Place): TextPiece | null => {
  const next = lines[line.index + 1];
  if (next === undefined || next.style === "heading" || next.text.length > longestValueBelow) return null;
  const piece = trimPiece(next.text, next.start);
  const whole = wholeLabel(piece, language);
  // "Remote" below "Workplace" is a label by itself, and a value here.
  const isLabel = (whole !== null && whole !== "workplace") || splitPiece(piece, language) !== null;
  return isLabel ? null : piece;
};

/** A header row of labels and the row of values under it. */
const columns = (fields: readonly (LabelField | null)[], { lines, line }: Place): readonly LabelledPair[] => {
  const next = lines[line.index + 1];
  const values = next === undefined ? [] : splitLine(next);
  if (values.length !== fields.length) return [];
  return fields.flatMap((field, index) => {
    const value = values[index];
    return field === null || value === undefined ? [] : [{ field, value, line: line.index, form: "below" as const }];
  });
};

const pairsOfRow = (pieces: readonly TextPiece[], place: Place): readonly LabelledPair[] => {
  const { language, line } = place;
  const fields = pieces.map((piece) => wholeLabel(piece, language));
  if (fields.length > 2 && fields.every((field) => field !== null)) return columns(fields, place);
  return pieces.flatMap((piece, index): readonly LabelledPair[] => {
    const split = splitPiece(piece, language);
    if (split !== null && split.value.text !== "") return [{ ...split, line: line.index, form: "beside" }];
    const field = split?.field ?? fields[index] ?? null;
    const value = pieces[index + 1];
    const isLabel = index > 0 && fields[index + 1] != null;
    return field === null || value === undefined || isLabel ? [] : [{ field, value, line: line.index, form: "beside" }];
  });
};

const pairsOfLine = (place: Place): readonly LabelledPair[] => {
  const { line, language } = place;
  const pieces = splitLine(line);
  const [only] = pieces;
  if (only === undefined) return [];
  if (pieces.length > 1) return pairsOfRow(pieces, place);
  const split = splitPiece(only, language);
  if (split !== null && split.value.text !== "") return [{ ...split, line: line.index, form: "beside" }];
  const field = split?.field ?? wholeLabel(only, language);
  const value = field === null ? null : valueBelow(place);
  return field === null || value === null || value.text === "" ? [] : [{ field, value, line: line.index, form: "below" }];
};

/** Finds labels and their values: `Label: value`, rows and cells, and a label with its value on the line below. */
export const readPairs = (lines: readonly TextLine[], { language }: { readonly language: string | null }): readonly LabelledPair[] =>
  lines.flatMap((line) => pairsOfLine({ lines, language, line }));
