import type { LanguageWords } from "./language-words.ts";

export const ja: LanguageWords = {
  code: "ja",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
