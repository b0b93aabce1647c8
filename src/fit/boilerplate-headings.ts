/**
 * Headings, in 13 languages, of what employers write under every posting of theirs: about themselves, equal opportunity,
 * privacy, legal notes. No field of a posting stands there that does not stand elsewhere too, except the employer's name,
 * so the beginning of such a section is kept. A phrase may stand anywhere in the heading.
 */
export const boilerplateHeadings: readonly string[] = [
  // English
  ...["about us", "about the company", "who we are", "our company", "company description", "company overview", "our values"],
  ...["our culture", "our story", "our history", "our mission", "our commitment", "equal opportunity", "equal employment", "eeo"],
  ...["diversity", "inclusion", "privacy", "data protection", "cookie", "disclaimer", "legal notice", "terms of", "accessibility"],
  ...["background check", "recruitment agencies", "third party agencies", "fraud", "e-verify", "accommodation", "why we exist"],
  // French
  ...["à propos de nous", "qui sommes-nous", "qui sommes nous", "nos valeurs", "notre histoire", "égalité des chances", "diversité"],
  ...["confidentialité", "protection des données", "mentions légales", "équité en matière d'emploi"],
  // German
  ...["über uns", "wer wir sind", "unsere werte", "unsere geschichte", "chancengleichheit", "vielfalt", "datenschutz", "impressum"],
  ...["das unternehmen", "unser unternehmen"],
  // Spanish
  ...["sobre nosotros", "quiénes somos", "nuestros valores", "nuestra historia", "igualdad de oportunidades", "privacidad", "aviso legal"],
  // Dutch
  ...["over ons", "wie wij zijn", "wie zijn wij", "onze waarden", "gelijke kansen", "privacyverklaring", "diversiteit"],
  // Swedish
  ...["om oss", "vilka är vi", "våra värderingar", "om företaget", "mångfald", "integritetspolicy", "personuppgifter"],
  // Norwegian
  ...["våre verdier", "om bedriften", "om virksomheten", "mangfold", "personvern", "likestilling"],
  // Czech and Slovak
  ...[
    "o nás",
    "kdo jsme",
    "kto sme",
    "o společnosti",
    "o spoločnosti",
    "naše hodnoty",
    "ochrana osobních údajů",
    "ochrana osobných údajov",
  ],
  // Polish
  ...["o nas", "kim jesteśmy", "o firmie", "nasze wartości", "ochrona danych", "klauzula", "rodo"],
  // Chinese
  ...["关于我们", "公司简介", "公司介绍", "企业文化", "關於我們", "公司簡介", "隐私"],
  // Japanese
  ...["会社概要", "会社紹介", "私たちについて", "企業理念", "個人情報", "プライバシー"],
  // Korean
  ...["회사 소개", "회사소개", "기업 소개", "기업소개", "개인정보"],
];
