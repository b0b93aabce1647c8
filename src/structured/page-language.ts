import type { LanguageCode } from "../languages/language-words.ts";
import { languages } from "../languages/languages.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";

/** The page's language as one of those with word tables, or null; Norwegian in any spelling is `nb`. */
export const languageOf = ({ language }: Pick<PreparedDocument, "language">): LanguageCode | null => {
  const code = language?.slice(0, 2).toLowerCase();
  const named = code === "no" || code === "nn" ? "nb" : code;
  return languages.find((table) => table.code === named)?.code ?? null;
};
