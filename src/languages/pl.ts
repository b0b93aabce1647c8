import type { LanguageWords } from "./language-words.ts";

export const pl: LanguageWords = {
  code: "pl",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
