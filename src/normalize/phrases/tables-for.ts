import type { LanguageWords } from "../../languages/language-words.ts";
import { languages } from "../../languages/languages.ts";

/** The tables to read a text with: its language's and English, which postings of every language borrow from; all when it is unknown. */
export function tablesFor(language: string | null): readonly LanguageWords[] {
  if (language === null) return languages;
  const own = languages.filter((table) => table.code === language);
  const english = languages.filter((table) => table.code === "en" && language !== "en");
  return [...own, ...english];
}
