import type { LanguageWords } from "./language-words.ts";

export const sk: LanguageWords = {
  code: "sk",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
