import { holdsWords, isSameText, normalText, normalWords } from "./normal-text.ts";

const bracketed = /\([^()]*\)|\[[^[\]]*\]/g;
const separators = /\s[-–—|•·]\s|:\s|\s?\|\s?|;\s/;
const legalForms = new Set(
  "ab ag as asa aps bv co company corp corporation gmbh hb hf inc incorporated kb kg limited llc llp ltd nv oy oyj plc pty sa sarl sas se spa sro srl".split(
    " ",
  ),
);

/**
 * Titles: equal without brackets, accents, case and punctuation; or the value is one part of the gold between separators
 * ("Cloud.gov - Site Reliability Engineer") that has more than half of its words. A value with more than the gold is wrong:
 * a title that carries a site's or an employer's name is not the title.
 */
export function matchTitle(value: string, gold: string): boolean {
  const said = normalText(value.replace(bracketed, " "));
  if (said === "") return isSameText(value, gold);
  if (said === normalText(gold.replace(bracketed, " ")) || normalText(value) === normalText(gold)) return true;
  const total = normalWords(gold.replace(bracketed, " ")).length;
  return partsOf(gold).some((part) => normalText(part) === said && said.split(" ").length * 2 > total);
}

function partsOf(gold: string): readonly string[] {
  return gold.replace(bracketed, " ").split(separators);
}

/**
 * Companies: equal without brackets and legal form ("AB", "Inc."), or one holds the other's words side by side and the
 * shorter has at least half of the words of the longer: "City of Los Angeles" and "The City of Los Angeles" are the same.
 */
export function matchCompany(value: string, gold: string): boolean {
  const [said, meant] = [coreName(value), coreName(gold)];
  if (said === "" || meant === "") return isSameText(value, gold);
  if (said === meant) return true;
  const [short, long] = said.length < meant.length ? [said, meant] : [meant, said];
  return holdsWords(long, short) && short.split(" ").length * 2 >= long.split(" ").length;
}

function coreName(name: string): string {
  const words = normalWords(name.replace(bracketed, " "));
  const core = words.filter((word, position) => position === 0 || !legalForms.has(word));
  return core.join(" ");
}
