import type { LanguageWords } from "./language-words.ts";

export const nb: LanguageWords = {
  code: "nb",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
