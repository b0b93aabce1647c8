import { languages } from "../languages/languages.ts";
import { detectLanguage } from "../normalize/language/detect-language.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";

const covered: ReadonlySet<string> = new Set([...languages.map(({ code }) => code), "no", "nn"]);
/** From here on the words of the text outweigh what its page says of itself: templates keep `lang="en"` in every language. */
const sure = 0.75;

/** Whether the language of a page has a table. One that is not known is taken for covered. */
export const isLanguageCovered = ({ text, language }: Pick<PreparedDocument, "text" | "language">): boolean => {
  const detected = detectLanguage(text);
  const stated = language?.slice(0, 2).toLowerCase() ?? null;
  const own = detected.language !== null && (detected.confidence >= sure || stated === null) ? detected.language : stated;
  return own === null || covered.has(own);
};
