const plainText = (table: string): readonly string[] => table.split("|").map((entry) => entry.trim().replace(/\s+/g, " "));

/** What forms and templates write where nothing is stated, in lower case. */
const placeholders: ReadonlySet<string> = new Set(
  plainText(`
    n/a | na | n.a | n.a. | none | null | nil | undefined | unknown | nan | string | number | text | test | tbd | tba | tbc | tbh | to be determined
    | to be decided | to be announced | to be confirmed | to be discussed | not specified | unspecified | not stated | not provided
    | not available | not applicable | not disclosed | undisclosed | not mentioned | not given | no data | no information | not listed
    | see description | see job description | see above | see below | see ad | see text | please see description | as per description
    | on request | upon request | by arrangement | see map | competitive | competitive salary | competitive pay | competitive compensation | negotiable | salary negotiable | doe | dependent on experience
    | depends on experience | depending on experience | commensurate with experience | market rate | attractive | attractive salary | confidential
    | company confidential | company | company name | your company | company name here | job title | title | your title here | position title | location | city
    | city name | your city | state | country | description | job description | enter text | placeholder | example | sample | default | value | name | other
    | lorem | lorem ipsum | lorem ipsum dolor sit amet | xxx | xx | asdf | insert here | [object object] | false | true
    | no requirements | no requirement | various | multiple | multiple locations | various locations | select | please select
    | nicht angegeben | keine angabe | keine angaben | k.a. | k. a. | unbekannt | nach vereinbarung | nach absprache | n.v. | verhandlungsbasis | vb | auf anfrage | siehe beschreibung
    | nicht spezifiziert | wettbewerbsfähig | attraktives gehalt | marktgerecht | diverse | verschiedene standorte
    | non spécifié | non précisé | non renseigné | non communiqué | à définir | à convenir | sur demande | à négocier | selon profil | selon expérience | à déterminer | inconnu | aucun | sans objet | confidentiel
    | voir description | compétitif | salaire compétitif
    | no especificado | sin especificar | no disponible | no aplica | a convenir | a consultar | a negociar | según valía | desconocido | ninguno | por determinar | competitivo | salario competitivo | confidencial
    | niet gespecificeerd | niet opgegeven | onbekend | nader te bepalen | n.t.b. | in overleg | n.v.t. | nvt | geen | marktconform | marktconform salaris | niet van toepassing
    | ej angivet | ej angiven | inte angivet | okänt | enligt överenskommelse | enligt avtal | efter överenskommelse | ingen uppgift | saknas | ej tillämpligt
    | ikke oppgitt | ikke angitt | ukjent | etter avtale | ikke spesifisert | ingen | konkurransedyktig
    | neuvedeno | nezadáno | neznámé | dohodou | dle dohody | není uvedeno | žádné | neurčeno | dle domluvy
    | neuvedené | nešpecifikované | neznáme | podľa dohody | dohodou | žiadne
    | nie podano | nie określono | brak | brak danych | nieznane | do uzgodnienia | do ustalenia | nie dotyczy | konkurencyjne
    | 面议 | 薪资面议 | 面談 | 无 | 無 | 不限 | 未知 | 待定 | 暂无 | 未填写 | 保密
    | なし | 不明 | 未定 | 未設定 | 応相談 | 要相談 | 該当なし | 非公開
    | 없음 | 미정 | 협의 | 면접 후 결정 | 회사내규에 따름 | 회사 내규에 따름 | 추후 협의 | 비공개 | 해당없음
  `),
);

/** A template whose value was not filled in: `{{title}}`, `${title}`, `%title%`, `[Job Title]`, `<title>`, `__TITLE__`. */
const template =
  /^(?:\{\{.{0,80}\}\}|\$\{.{0,80}\}|\{%.{0,80}%\}|%[\w.]{1,40}%|\[[\p{L} _]{1,40}\]|<[\p{L}_ ]{1,40}>|__[A-Z_]{1,40}__|#[A-Z_]{2,40}#)$/u;

/** Dashes, dots and the like in place of a word. */
const noWord = /^[^\p{L}\p{N}]*$/u;

/**
 * Whether a text stands where a value should but states none: "N/A", "TBD", "keine Angabe", "面议", `{{title}}`, dashes. Only
 * the whole text counts: "Competitive salary of $90,000" is none.
 */
export const isPlaceholder = (text: string): boolean => {
  if (text.length > 120) return false;
  const plain = text.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
  if (noWord.test(plain) || template.test(text.trim())) return true;
  return placeholders.has(plain) || placeholders.has(plain.replace(/^[("'*-]+\s?|[\s)"'*.!:-]+$/g, "")) || plain.startsWith("lorem ipsum");
};
