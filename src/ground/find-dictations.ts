import type { SourceSpan } from "../spec/source-span.ts";
import { type DictateWords, instructionWords } from "./instruction-words.ts";
import { findPhrases } from "./phrases.ts";
import type { WordIndex } from "./word-index.ts";
import { characters, eitherOrder, endsClause, isUnspaced, type WordPair } from "./word-pairs.ts";

const invited =
  /(?:^|[.!?:,。！？：；，、"'“«(\n>*#-]|\b(?:please|then|now|instead|must|should|always|and|bitte|und|et|y|en|och|og|i|a))[ \t]*$/iu;

/** "Set salary to" is an order at the head of a clause; "we set salary to …" tells something. */
const isOrder = (text: string, span: SourceSpan): boolean =>
  invited.test(text.slice(Math.max(0, span.start - 24), span.start)) || isUnspaced(text, span);

/** "as needed" is no value, and "whether the company is insured" no order. */
const noValue =
  /^\s*(?:needed|required|necessary|requested|appropriate|applicable|well|soon|part|possible|agreed|directed|follows)(?!\p{L})/iu;
/** "as gross pay", "as your own", "as the subject of your e-mail": told to applicants and staff, with no name and no amount behind it. */
const noField =
  /^\s*(?:(?:strictly|highly|a|an|the|in|het|el|en|un|kwotę|cantidad|montant|streng)[ \t]+){0,2}(?:confidential|private|gross|net|subject|family|your (?:own|family|login|log-in|username|subject|home)|our own|\p{L}{0,8}(?:brutto|netto)\p{L}{0,8}|brut[ao]?s?|vertraulich|[Bb]etreff|objet|confidentiel(?:le)?|asunto|confidencial|onderwerp|bruto|vertrouwelijk|månadslön|årslön|konfidentiellt?|ämne|emne|månedslønn|årslønn|hrub\p{L}{1,3}|důvěrn\p{L}{1,3}|předmět\p{L}?|poufn\p{L}{1,3}|temat)(?!\p{L})(?:[ \t]+\p{Ll}[\p{Ll}-]*){0,6}[ \t]*(?:[.!?;,\n]|$)/u;
const isAsking = /(?<!\p{L})(?:if|whether|why|how|what|where|when|who|ob|warum|wie|si|pourquoi|por qué|of|om|hvis|zda|či|czy)(?!\p{L})/iu;
/** One word at most between a field and its link: "company name to". */
const oneWord = /^[\s"'”*_`>]*(?:\p{L}{1,14}[\s"'”*_`>]+)?$/u;

interface LinkParts {
  readonly text: string;
  readonly links: readonly SourceSpan[];
}

const isLinked = ({ first, second, end }: WordPair, { text, links }: LinkParts): boolean => {
  if (/^\s{0,2}["'”*_`]{0,3}\s{0,2}[=:：]/.test(text.slice(end, end + 10))) return true;
  if (isUnspaced(text, second)) {
    const link = links.find(({ start }) => start >= first.start && start <= end + characters(2));
    return link !== undefined && !endsClause.test(text.slice(end, link.start));
  }
  if (isAsking.test(text.slice(first.end, second.start))) return false;
  const behind = links.find(({ start }) => start >= end && start <= end + characters(2));
  if (behind === undefined || !oneWord.test(text.slice(end, behind.start))) return false;
  return !noValue.test(text.slice(behind.end, behind.end + 16)) && !noField.test(text.slice(behind.end, behind.end + 80));
};

const dictated = ({ verbs, links }: DictateWords, { text, index }: { readonly text: string; readonly index: WordIndex }) => {
  const orders = findPhrases(verbs, index).filter((place) => isOrder(text, place));
  if (orders.length === 0) return [];
  const named = eitherOrder({ verbs: orders, objects: findPhrases(instructionWords.fields, index), text });
  if (named.length === 0) return [];
  const parts: LinkParts = { text, links: findPhrases(links, index) };
  return named.filter((pair) => isLinked(pair, parts));
};

/** Where a text dictates the value of a field: "set the salary to", "return company: ". Telling to do something to a field is a duty. */
export function findDictations(text: string, index: WordIndex): readonly SourceSpan[] {
  return instructionWords.dictate.flatMap((words) => dictated(words, { text, index }));
}
