import type { StructuredPosting } from "../spec/fact.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import type { Verdict, VerdictKind } from "../spec/verdict.ts";
import { closedReasons } from "./closed-reasons.ts";
import { isLanguageCovered } from "./language-covered.ts";
import { countTitleHeadings, type ListingSignals, readListingSignals, statesCount } from "./listing-signals.ts";
import { type PageSignals, readSignals } from "./page-signals.ts";
import { type PostingScore, scorePosting } from "./posting-score.ts";
import { wallKind } from "./wall-kind.ts";

/** What the gate looks at beside the document. */
export interface GateParts {
  /** The postings that the page states as data. */
  readonly postings: readonly StructuredPosting[];
  /** ISO 8601 date, or null: then no deadline is past. */
  readonly referenceDate: string | null;
}

/** All that was read of a page. */
interface Findings extends GateParts {
  readonly document: PreparedDocument;
  readonly signals: PageSignals;
  readonly posting: PostingScore;
}

const verdict = (kind: VerdictKind, { reasons, confidence }: Pick<Verdict, "reasons" | "confidence">): Verdict => ({
  kind,
  reasons,
  confidence: Math.round(Math.min(0.99, Math.max(0.5, confidence)) * 100) / 100,
});

const confidenceOf = ({ score, threshold }: PostingScore): number => 0.5 + 0.49 * Math.tanh(Math.abs(score - threshold) / 2.5);

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const titlesOf = (postings: readonly StructuredPosting[]): readonly string[] => [
  ...new Set(postings.map(({ value }) => (typeof value.title === "string" ? plain(value.title) : "")).filter((title) => title !== "")),
];

/** Whether the page's title or first heading is that of one of its postings: then the others only stand beside it. */
const isAboutOne = ({ document, postings }: Findings): boolean => {
  const heading = /^# (.{1,200})$/m.exec(document.text.slice(0, 20_000))?.[1] ?? "";
  const page = plain(`${document.pageTitle ?? ""} ${heading}`);
  return titlesOf(postings).some((title) => page.includes(title));
};

const statesSeveral = (findings: Findings): boolean => titlesOf(findings.postings).length >= 2 && !isAboutOne(findings);

const mostProse = 0.25;
const fewestRows = 5;
const fewestTitleLinks = 4;
const fewestSimilarLinks = 8;

const fewestCountedLinks = 3;

const listingReasons = (
  { document, signals }: Findings,
  { similarLinks, titleLinks, occupationLines }: ListingSignals,
): readonly string[] => {
  const { results, terms } = signals.counts;
  const hasRows = occupationLines >= fewestRows;
  const hasLinks = titleLinks >= fewestTitleLinks || (similarLinks >= fewestSimilarLinks && occupationLines >= fewestTitleLinks);
  const isCounted = similarLinks >= fewestCountedLinks && statesCount(document);
  const reasons = [
    ...(isCounted ? ["number-of-results"] : []),
    ...(hasRows ? ["rows-of-titles"] : []),
    ...(hasLinks ? ["links-of-one-kind"] : []),
    ...(results >= 2 || (hasRows && results >= 1 && results + terms >= 2) ? ["result-phrases"] : []),
  ];
  return isCounted || ((hasRows || hasLinks) && reasons.length >= 2) ? reasons : [];
};

/** Whether reading the rows is worth its time: a page with the sections of one posting, or with much prose, is no list. */
const mayBeListing = ({ document, signals, posting }: Findings): boolean =>
  signals.proseShare <= mostProse &&
  posting.sections < 2 &&
  signals.counts.candidate < 5 &&
  (signals.counts.results + signals.counts.terms + signals.counts.labels >= 1 || statesCount(document));

const judgeListing = (findings: Findings): Verdict | null => {
  if (statesSeveral(findings)) return verdict("listing", { reasons: ["several-structured-postings"], confidence: 0.9 });
  if (findings.postings.length > 0) return null;
  if (!findings.signals.hasOccupation && findings.signals.repeatedRequirements >= 2 && countTitleHeadings(findings.document.text) >= 2)
    return verdict("listing", { reasons: ["sections-repeated"], confidence: 0.7 });
  if (!mayBeListing(findings)) return null;
  const reasons = listingReasons(findings, readListingSignals(findings.document));
  return reasons.length === 0 ? null : verdict("listing", { reasons, confidence: 0.55 + 0.13 * reasons.length });
};

const judgePosting = (findings: Findings): Verdict => {
  const { signals, posting, postings } = findings;
  const reasons = [...(postings.length > 0 ? ["structured-data"] : []), ...posting.reasonsFor.slice(0, 4)];
  const closed = closedReasons(signals, findings);
  if (closed.length === 0) return verdict("posting", { reasons, confidence: postings.length > 0 ? 0.97 : confidenceOf(posting) });
  return verdict("closed", { reasons: [...closed, ...reasons], confidence: closed.includes("closed-phrase") ? 0.9 : 0.65 });
};

/** A page in a language without a table that may be a posting for all that is known: shorter ones are notices and errors. */
const leastUnread = 250;

/** Whether nothing that needs no words speaks against a page: rows of links, things of another kind. */
const mayBeUnreadPosting = ({ document, signals, posting }: Findings): boolean =>
  signals.weight >= leastUnread && posting.score > -1 && readListingSignals(document).similarLinks < fewestSimilarLinks;

const judgeRest = (findings: Findings): Verdict => {
  const { document, signals, posting } = findings;
  if (signals.closedNotices > 0 && signals.weight < closedPageWeight)
    return verdict("closed", { reasons: ["closed-phrase", "nothing-to-extract"], confidence: 0.85 });
  const wall = wallKind(document, signals);
  if (wall !== null) return verdict(wall.kind, { reasons: [wall.reason], confidence: wall.confidence });
  const unknown = isLanguageCovered(document) ? [] : ["language-not-covered"];
  // To refuse a posting is worse than to read a page that is none: nothing that the page does not state is ever returned.
  if (unknown.length > 0 && mayBeUnreadPosting(findings)) return verdict("posting", { reasons: unknown, confidence: 0.5 });
  const reasons = [...unknown, "too-little-of-a-posting", ...posting.reasonsAgainst.slice(0, 3)];
  return verdict("not-a-posting", { reasons, confidence: unknown.length > 0 ? 0.5 : confidenceOf(posting) });
};

/** A page that says no more than that its posting is over (see {@link PageSignals.weight}). */
const closedPageWeight = 3_000;

const bareNoticeWeight = 300;

/** Whether a page says little more than that a posting is over: the words of the notice itself are those of a posting. */
const isBareNotice = ({ signals: { closedNotices, counts, hasOccupation, weight }, postings }: Findings): boolean =>
  closedNotices > 0 &&
  postings.length === 0 &&
  weight < bareNoticeWeight &&
  !hasOccupation &&
  counts.duties + counts.requirements + counts.offers + counts.labels === 0;

/** A login page that names the posting behind it is still a login page, unless much of the posting stands there too. */
const loginMargin = 2;
const isSmallLogin = ({ counts, weight }: PageSignals): boolean => counts.login >= 2 && weight < 600;

const summaryPhrase =
  /this (?:page|document) (?:contains|gives|is) (?:only )?a (?:short |brief )?summary of|this is (?:only )?a (?:short |brief )?summary of/i;

/** Whether the page says that the posting itself stands elsewhere, and states none of its facts. */
const isSummaryOfOther = ({ document, signals, postings }: Findings): boolean =>
  postings.length === 0 &&
  signals.counts.labels === 0 &&
  signals.counts.requirements === 0 &&
  summaryPhrase.test(document.text.slice(0, 4_000));

/**
 * Says what kind of page this is, before any token is spent. Looks at a bounded part of the text: linear, and under a third of
 * a millisecond for a usual page.
 */
export const judgePage = (document: PreparedDocument, { postings, referenceDate }: GateParts): Verdict => {
  const signals = readSignals(document);
  const findings: Findings = { document, postings, referenceDate, signals, posting: scorePosting(signals) };
  if (postings.length === 0 && !/[\p{L}\p{N}]/u.test(document.text)) {
    const wall = wallKind(document, signals);
    return verdict(wall?.kind ?? "empty", { reasons: [wall?.reason ?? "no-text"], confidence: 0.95 });
  }
  if (isSummaryOfOther(findings)) return verdict("not-a-posting", { reasons: ["summary-of-another-page"], confidence: 0.7 });
  const listing = judgeListing(findings);
  if (listing !== null) return listing;
  const margin = findings.posting.score - findings.posting.threshold;
  const isPosting = postings.length > 0 || margin >= (isSmallLogin(signals) ? loginMargin : 0);
  return isPosting && !isBareNotice(findings) ? judgePosting(findings) : judgeRest(findings);
};
