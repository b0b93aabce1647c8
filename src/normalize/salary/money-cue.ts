import type { SourceSpan } from "../../spec/source-span.ts";
import { otherPayers } from "./other-payers.ts";
import { createPhraseFinder, type PhraseMatch } from "./phrase-finder.ts";
import { allWords, phrasePattern } from "./phrase-pattern.ts";
import type { SalaryKind } from "./salary-reading.ts";

/** What the words beside an amount say that it is: a kind of pay, or money that nobody is paid. */
export interface MoneyCue {
  readonly kind: SalaryKind | "not-pay";
  /** Characters between the word and the amount. */
  readonly distance: number;
  readonly side: "before" | "after";
}

/** "Tax free" is no tax: words that hold a cue and are none. */
const taxed = allWords("gross").filter((word) => /tax/.test(word));

const findWords = createPhraseFinder<MoneyCue["kind"] | "none">([
  ["none", taxed],
  ["not-pay", [...allWords("notPay"), ...otherPayers]],
  ["ote", allWords("onTarget")],
  ["equity", allWords("equity")],
  ["per-diem", allWords("perDiem")],
  ["allowance", allWords("allowance")],
  ["bonus", allWords("bonus")],
  ["base", allWords("pay")],
]);

function isCue(match: PhraseMatch<MoneyCue["kind"] | "none">): match is PhraseMatch<MoneyCue["kind"]> {
  return match.name !== "none";
}

function findCues(window: string): readonly PhraseMatch<MoneyCue["kind"]>[] {
  return findWords(window).filter(isCue);
}

/** A comma, a plus sign or an "and" begins the next thing: "$150k + equity" is no equity. */
const nextThing = new RegExp(`[+&,;.(:|\\n]|${phrasePattern(allWords("and"))}`, "u");
/** In "€80,000 OTE €110,000" the word belongs to what follows it. */
const nextAmount = /^(?: of|:)? ?[$€£¥₹\d]/;
const longestAfter = 40;
/** "£500 for each referral": paid by the piece, and the piece tells what for. */
const byPiece =
  /^ ?(?:for (?:each|every|a|any)|per|each|every|pro|je|für (?:jede[nrs]?|eine[nrs]?)|par|pour (?:chaque|une?)|por(?: cada)?|voor elke|för varje|for hver|za (?:každ|każd)\p{L}*) /u;
const widestPiece = 20;

/** "(plus commission)" between the word and the amount is an aside. */
function withoutAsides(window: string): string {
  return window.replace(/\([^()]*\)/g, (aside) => " ".repeat(aside.length));
}

function cueBefore(folded: string, { start, end }: SourceSpan): MoneyCue | null {
  const window = withoutAsides(folded.slice(start, end));
  const cues = findCues(window);
  const nearest = cues.at(-1);
  // "Compensation: 1% equity, $140k": a comma ended the extra, and the line goes on with pay.
  const isEnded = nearest !== undefined && nearest.name !== "base" && /[,;|]/.test(window.slice(nearest.index + nearest.length));
  const last = (isEnded ? cues.findLast((cue) => cue.name === "base") : undefined) ?? nearest;
  return last === undefined ? null : { kind: last.name, distance: window.length - last.index - last.length, side: "before" };
}

function cueAfter(folded: string, at: number): MoneyCue | null {
  const window = folded.slice(at, at + longestAfter);
  const aside = /^ ?\(([^()\n]{1,30})\)/.exec(window)?.[1] ?? "";
  const [payAside] = findCues(aside);
  if (payAside?.name === "base") return { kind: "base", distance: payAside.index + 2, side: "after" };
  const cut = window.search(nextThing);
  const [match] = findCues(cut < 0 ? window : window.slice(0, cut));
  if (match === undefined || nextAmount.test(window.slice(match.index + match.length))) return null;
  const isPiece = match.name !== "base" && match.index <= widestPiece && byPiece.test(window);
  return { kind: match.name, distance: isPiece ? 0 : match.index, side: "after" };
}

/** The word nearest to an amount that says what it is, or null. `before` is the stretch that leads to the amount. */
export function moneyCue(folded: string, { before, end }: { readonly before: SourceSpan; readonly end: number }): MoneyCue | null {
  const [left, right] = [cueBefore(folded, before), cueAfter(folded, end)];
  if (left === null || right === null) return left ?? right;
  return right.distance <= left.distance ? right : left;
}
