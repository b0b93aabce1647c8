import { cs } from "./cs.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { LanguageWords } from "./language-words.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { sk } from "./sk.ts";
import { sv } from "./sv.ts";
import { zh } from "./zh.ts";

/** All tables, English first. */
export const languages: readonly LanguageWords[] = [en, fr, de, es, nl, sv, nb, cs, sk, pl, zh, ja, ko];
