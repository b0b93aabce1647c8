import { comparableText } from "./comparable-text.ts";

/** What a place or a type of place says of where work is done. */
export type WorkplaceWord = "remote" | "hybrid" | "on-site";

const words: readonly (readonly [WorkplaceWord, RegExp])[] = [
  ["hybrid", /^(?:hybrid|hybride|híbrido|hybridní|hybrydowo|hybridní|ハイブリッド|하이브리드)(?: (?:work|remote|working|arbeit))?$/],
  [
    "remote",
    /^(?:(?:fully |100 )?remote(?: (?:work|first|job|position|only|ok|eligible))?|work from home|home based|homebased|home working|wfh|home office|homeoffice|telecommute|telecommuting|telework|virtual|anywhere|worldwide|global|distributed|télétravail|teletrabajo|remoto|en remoto|thuiswerken|distans|på distans|distansarbete|hjemmekontor|na dálku|zdalnie|praca zdalna|远程|遠端|リモート|在宅|재택근무|원격)$/,
  ],
  ["on-site", /^(?:on site|onsite|in office|office|in person|no remote|not remote|vor ort|sur site|presencial|op locatie|på plats)$/],
];

/** What kind of workplace a text names when it names nothing else: "Remote", `TELECOMMUTE`, "Anywhere"; null for a real place. */
export const workplaceWord = (text: string): WorkplaceWord | null => {
  if (text.length > 60) return null;
  // "Remote - US": the word, and from where; only the word says what kind of workplace it is.
  const plain = comparableText(text).replace(
    /^(remote|home based|work from home|homeoffice|télétravail|teletrabajo|distans|zdalnie) (?:in )?(?:(?:the )?(?:us|usa|uk|eu|emea|apac|latam|europe|canada|germany|france|spain|anywhere|worldwide|global|everywhere|nationwide|within .{2,30}))$/,
    "$1",
  );
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
};
