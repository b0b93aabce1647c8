import type { LanguageWords } from "../languages/language-words.ts";
import type { PhraseEntry } from "../normalize/phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../normalize/phrases/finder-by-language.ts";
import { isNegated } from "../normalize/phrases/is-negated.ts";
import type { SourceSpan } from "../spec/source-span.ts";

const findDenials = finderByLanguage<"denial" | "break">(({ denial }: LanguageWords): PhraseEntry<"denial" | "break">[] => [
  ["denial", [...denial.around, ...denial.before, ...denial.behind]],
  ["break", denial.breaks],
]);

/** Whether words deny something: "not required", "ohne". */
export function holdsDenial(text: string): boolean {
  return findDenials(null)(text).some(({ value }) => value === "denial");
}

/** Behind what nobody asks for: "Excel is not needed". */
const unneeded =
  /^[^.!?;:\n,()|]{0,12}?(?:(?<!\p{L})(?:(?:is|are)n['’]t|not|no longer)[ \t]+(?:required|needed|necessary|essential|expected|mandatory|a (?:must|requirement))|(?<!\p{L})(?:nicht|kein[e]?)[ \t]+(?:erforderlich|nötig|notwendig|zwingend|vorausgesetzt|voraussetzung|muss)|(?<!\p{L})(?:pas|non)[ \t]+(?:nécessaire|requise?s?|exigée?s?|obligatoire|indispensable)|(?<!\p{L})no[ \t]+(?:es|son)[ \t]+(?:necesari[oa]s?|obligatori[oa]s?|imprescindibles?)|(?<!\p{L})(?:niet|geen)[ \t]+(?:vereist|nodig|noodzakelijk|vereiste|verplicht)|(?<!\p{L})(?:inte|ej|ikke)[ \t]+(?:ett[ \t]+|et[ \t]+)?(?:krav|krävs|nödvändigt?|nødvendigt?|påkrevd)|(?<!\p{L})krävs[ \t]+(?:inte|ej)|(?<!\p{L})kreves[ \t]+ikke|(?<!\p{L})(?:není|nejsou|nie (?:je|jest|są))[ \t]+(?:nutn|podmínk|podmienk|potřeb|potreb|vyžadov|wymagan|konieczn)|(?:は)?(?:不要|不問|必要ありません)|不作要求|不是必[需须]|필요 ?없|불필요|무관)/iu;

/** "… but a plus": it is asked for all the same. Words of another thing may not stand between. */
const isPlus =
  /^\p{L}{0,8}(?:[ \t]+\p{L}{1,14})?[^\p{L}.!?;:\n]{0,3}(?:(?:but|though|although|yet|aber|jedoch|doch|mais|cependant|pero|aunque|sino|maar|men|ale|avšak|however)[ \t]+)(?:(?:it|is|it['’]s|would|will|be|an?|definitely|a|big|very|certainly|se|es|ist|sind|wäre|von|ein|eine|est|un|une|será|wel|een|är|en|er|et|je|są|jako|to|mile|considered|seen|as)[ \t]+){0,5}(?:plus|advantage|bonus|asset|nice|welcome|desirable|desired|preferred|helpful|useful|beneficial|ideal|vorteil|wünschenswert|willkommen|hilfreich|gern|schön|appréciée?s?|souhait\p{L}+|atout|valor\p{L}+|deseable|ventaja|pre(?!\p{L})|pré|pluspunt|voordeel|gewenst|merit\p{L}*|fördel|önskvär\p{L}*|fordel|ønskelig|pluss|widzian\p{L}*|atut\p{L}*|zalet\p{L}*|výhod\p{L}*|vítán\p{L}*|vítan\p{L}*)|^.{0,12}(?:优先|加分|歓迎|優遇|尚可|우대)/iu;

const isUnneeded = (text: string, { end }: SourceSpan): boolean => {
  const denial = unneeded.exec(text.slice(end, end + 48))?.[0];
  return denial !== undefined && !isPlus.test(text.slice(end + denial.length, end + denial.length + 60));
};

/** Words right before what is lacking: "without a valid". */
const lacking = /(?<!\p{L})(?:without|lacking|ohne|sans|sin|zonder|utan|uten|uden|bez)[ \t]+(?:\p{L}{1,14}[ \t]+){0,2}$/iu;
const sentenceEnd = /[!?;\n。！？]|\.(?=\s|$)/u;
const denying =
  /(?<!\p{L})(?:no|not|nobody|never|cannot|(?:can|\p{L}{2,5}n)['’]t|nicht|nie|kein\p{L}{0,3}|pas|non|niet|geen|inte|ej|ikke|ne\p{L}{2,}|není|nie|žádn\p{L}+|żadn\p{L}+)(?!\p{L})/iu;
const harmless =
  /(?<!\p{L})(?:problem|disadvantage|reject|exclud|worr|afraid|matter|trouble|benachteilig|ausgeschlossen|abgelehnt|souci|écart|exclu|problema|descart|probleem|afgewezen|hinder|proble|problé|vadí|szkodzi|przeszkod)/iu;

/** Whether nobody may lack it: "applicants without a licence are not considered", "no day without SQL". */
const isIndispensable = (text: string, { start, end }: SourceSpan): boolean => {
  const before = text.slice(Math.max(0, start - 64), start);
  const lack = before.search(lacking);
  if (lack < 0) return false;
  const lead =
    before
      .slice(0, lack)
      .split(/[.!?;:,\n]/u)
      .at(-1) ?? "";
  const behind = text.slice(end, end + 80).split(sentenceEnd, 1)[0] ?? "";
  // Words behind a comma go on with "without a licence" only where the sentence begins with it.
  const said = lead.trim() === "" ? behind : behind.split(",", 1)[0];
  return (denying.test(lead) || denying.test(said ?? "")) && !harmless.test(behind);
};

/** Whether the words beside a text deny it, or say that nobody asks for it. */
export function isDenied(text: string, span: SourceSpan): boolean {
  return (isNegated(text, span) && !isIndispensable(text, span)) || isUnneeded(text, span);
}

/** A page that says a value more often is looked at for its first places. */
const mostLooks = 8;

/** Places whose clause does not deny them: "no company car" is no company car. A value that denies something itself stands as it is. */
export function undenied<Span extends SourceSpan>(
  places: readonly Span[],
  { value, text }: { readonly value: string; readonly text: string },
): readonly Span[] {
  if (places.length === 0) return places;
  const looked = places.slice(0, mostLooks);
  const kept = looked.filter((place) => !isDenied(text, place));
  if (kept.length === looked.length || holdsDenial(value)) return places;
  return kept.length > 0 ? kept : places.slice(mostLooks);
}
