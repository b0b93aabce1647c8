import type { LanguageWords } from "../../languages/language-words.ts";
import { languages } from "../../languages/languages.ts";
import { createPhraseFinder, type PhraseEntry, type PhraseFinder } from "./create-phrase-finder.ts";
import { lazily } from "./lazily.ts";
import { tablesFor } from "./tables-for.ts";

/**
 * A phrase finder for each language, compiled at its first use. `entries` picks a table's phrases; the language's own come
 * before those of English.
 */
export function finderByLanguage<Value>(
  entries: (table: LanguageWords) => readonly PhraseEntry<Value>[],
): (language: string | null) => PhraseFinder<Value> {
  const compile = (language: string | null) => lazily(() => createPhraseFinder(tablesFor(language).flatMap(entries)));
  const all = compile(null);
  const english = compile("en");
  const known = new Map(languages.map((table) => [table.code as string, compile(table.code)]));
  return (language) => (language === null ? all : (known.get(language) ?? english))();
}
