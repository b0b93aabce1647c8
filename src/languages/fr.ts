import type { LanguageWords } from "./language-words.ts";

export const fr: LanguageWords = {
  code: "fr",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
