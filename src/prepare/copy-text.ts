import { classifyCharacter, isPairedSurrogate } from "./character-class.ts";
import { breakLine, leaveOut, type Span, type TextBuffer, writeMapped, writeOwn, writeRun } from "./text-buffer.ts";

const isPlain = (source: string, index: number): boolean => {
  const unit = source.charCodeAt(index);
  if (unit > 0x20 && unit < 0x7f) return true;
  const kind = classifyCharacter(unit);
  return kind === "ordinary" || (kind === "surrogate" && isPairedSurrogate(source, index));
};

/** Handles a character that ends a run: a space, an invisible character or half a surrogate pair. */
const writeBreaker = (buffer: TextBuffer, index: number): void => {
  const kind = classifyCharacter(buffer.source.charCodeAt(index));
  if (kind === "dropped") leaveOut(buffer, index);
  else if (kind === "surrogate") writeOwn(buffer, "\uFFFD");
  else buffer.space = true;
};

const isTypedSpace = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);

/** Copies running text: white space collapses to one space, a source line break is a space too. */
export const copyText = (buffer: TextBuffer, { start, end }: Span): void => {
  const { source } = buffer;
  let from = start;
  let index = start;
  while (index < end) {
    const unit = source.charCodeAt(index);
    if (!isTypedSpace(unit)) {
      if (!isPlain(source, index)) {
        writeRun(buffer, { start: from, end: index });
        writeBreaker(buffer, index);
        from = index + 1;
      }
      index++;
    } else if (unit === 0x20 && index > from && index + 1 < end && isPlain(source, index + 1)) {
      // A single plain space between two words stays inside the run: most text is then one segment a line.
      index += 2;
    } else {
      writeRun(buffer, { start: from, end: index });
      buffer.space = true;
      // The indentation of the markup is a third of a page.
      do index++;
      while (index < end && isTypedSpace(source.charCodeAt(index)));
      from = index;
    }
  }
  writeRun(buffer, { start: from, end });
};

const trimEnd = (source: string, { start, end }: Span): number => {
  let trimmed = end;
  while (trimmed > start && classifyCharacter(source.charCodeAt(trimmed - 1)) === "space") trimmed--;
  return trimmed;
};

/** Copies text with its line breaks and its indentation, as `<pre>` shows it; blank lines are at most one. */
export const copyVerbatim = (buffer: TextBuffer, { start, end }: Span): void => {
  const { source } = buffer;
  let from = start;
  for (let index = start; index < end; index++) {
    const kind = classifyCharacter(source.charCodeAt(index));
    if (kind === "space" || isPlain(source, index)) continue;
    if (kind === "newline") {
      writeRun(buffer, { start: from, end: trimEnd(source, { start: from, end: index }) });
      if (source.charCodeAt(index) !== 0x0d || source.charCodeAt(index + 1) !== 0x0a) breakLine(buffer, buffer.breaks === 0 ? 1 : 2);
    } else {
      writeRun(buffer, { start: from, end: index });
      writeBreaker(buffer, index);
    }
    from = index + 1;
  }
  writeRun(buffer, { start: from, end: trimEnd(source, { start: from, end }) });
};

/** Writes what an entity stands for; a space or an invisible character acts as one that was typed. */
export const writeEntity = (buffer: TextBuffer, { value, span }: { readonly value: string; readonly span: Span }): void => {
  const kind = classifyCharacter(value.charCodeAt(0));
  if (kind === "space" || kind === "newline") buffer.space = true;
  else if (kind !== "dropped") writeMapped(buffer, { value, span });
};
