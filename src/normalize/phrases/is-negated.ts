/** How far a denial is looked for, in characters. */
const reach = 32;

/** Denials of the supported languages right before a phrase, with an article between at most: "no interns", "not a remote". */
const before =
  /(?<![\p{L}\p{N}])(?:no|not|non|without|kein|keine|keinen|keiner|keinerlei|nicht|ohne|pas de|pas d['’]|sin|geen|niet|inga|ingen|inget|inte|ej|ikke|bez|nie|není|žádné|žádná|žiadne|žiadna|[不非无無])(?:[ \t\u00a0]+(?:a|an|the|any|ein|eine|een|un|une|en|et))?[ \t\u00a0]*$/iu;

/** A denial as the phrase's own answer: "Internship: no". */
const behind = /^[ \t]*[:：?][ \t]*(?:no|nein|non|nee|nej|nei|ne|nie)(?![\p{L}\p{N}])(?=[ \t]*(?:[\n.,;|)]|$))/iu;

/** Whether the words beside a phrase deny it: "No interns", "Kein Homeoffice", "Internship: no". */
export function isNegated(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return before.test(text.slice(Math.max(0, start - reach), start)) || behind.test(text.slice(end, end + reach));
}
