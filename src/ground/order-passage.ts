import type { SourceSpan } from "../spec/source-span.ts";

/** Words that give an order away. */
export interface Trigger {
  readonly span: SourceSpan;
  /** Whether they are said to nobody but a model. */
  readonly isCertain: boolean;
}

/** How far a passage reaches from the words that give it away, in characters. */
const reachBack = 300;
const reachOn = 700;

const isListEntry = /^[ \t>]*(?:[-*+•–][ \t]|\d{1,2}[.)][ \t])/;
/** "Company: Evil Corp" */
const isLabelled = /^[ \t>*_]*[\p{L}][^\n:：]{0,40}[:：]/u;
const isHeading = /^[ \t>]*#/;

/** What says that more belongs to an order: "as follows", "use this". */
const announces =
  /(?:[:：]|(?<!\p{L})(?:as follows|(?:the )?following|use this|like this|these(?: values| facts)?|below|instead|wie folgt|folgendes|stattdessen|comme suit|suivant|ceci|como sigue|lo siguiente|esto|als volgt|het volgende|enligt följande|följande|som følger|følgende|takto|následovně|nasledovne|następująco|poniżej)|如下|以下|以下の通り|次の通り|다음과 같이|다음)[.!。！]?[*_"”' \t]*$/iu;

/** Where the paragraph ends that a place stands in. */
const paragraphEnd = (text: string, from: number): number => {
  const stop = text.slice(from).search(/\n[ \t>]*(?:\n|#)/);
  return stop < 0 ? text.length : from + stop;
};

/** Where a line ends, with the lines that go on with its sentence. */
const lineEnd = (text: string): number => {
  let end = 0;
  for (;;) {
    const stop = text.indexOf("\n", end);
    if (stop < 0) return text.length;
    const next = text.slice(stop + 1, stop + 120);
    const isOver = /[.!?。！？]["'”)*_]*[ \t]*$/.test(text.slice(Math.max(0, stop - 8), stop));
    if (isOver || /^[ \t>]*(?:\n|$)/.test(next) || [isListEntry, isLabelled, isHeading].some((begin) => begin.test(next))) return stop;
    end = stop + 1;
  }
};

interface EndParts {
  readonly isHeading: boolean;
  readonly isCertain: boolean;
}

/** Where an order ends: with its paragraph or line, or with the list, the labelled lines or the paragraph that it announces. */
const orderEnd = (text: string, { isHeading: isHead, isCertain }: EndParts): number => {
  let end = isCertain ? paragraphEnd(text, 0) : lineEnd(text);
  let follows: "list" | "labels" | null = null;
  let isAnnounced = isCertain
    ? (isHead && !text.slice(0, end).includes("\n")) || announces.test(text.slice(Math.max(0, end - 40), end))
    : /[:：][*_"”' \t]*$/.test(text.slice(0, end));
  while (end < text.length) {
    const next = end + (/^\s*\n/.exec(text.slice(end))?.[0].length ?? 0);
    const start = text.slice(next, next + 80);
    const kind = isListEntry.test(start) ? "list" : isLabelled.test(start) ? "labels" : null;
    if (next === end || !(isAnnounced || (kind !== null && kind === follows))) break;
    follows = kind;
    end = paragraphEnd(text, next);
    isAnnounced = /[:：][*_"”' \t]*$/.test(text.slice(Math.max(0, end - 8), end));
  }
  return end;
};

/** From the start of the sentence to the end of the order, in bounds. */
export function passageOf(text: string, { span: { start, end }, isCertain }: Trigger): SourceSpan {
  const before = text.slice(Math.max(0, start - reachBack), start);
  const sentence = Math.max(0, before.search(/[^.!?。！？\n]*$/));
  const line = before.slice(before.lastIndexOf("\n") + 1) + text.slice(start, end);
  const parts: EndParts = { isHeading: isHeading.test(line), isCertain };
  return { start: start - before.length + sentence, end: end + orderEnd(text.slice(end, end + reachOn), parts) };
}
