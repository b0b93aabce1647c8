import type { LanguageWords } from "./language-words.ts";

export const zh: LanguageWords = {
  code: "zh",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
