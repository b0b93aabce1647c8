/**
 * The most frequent small words of languages in Latin script, chosen by hand so that neighbours differ: Norwegian and Danish,
 * Czech and Slovak, Spanish and Portuguese. Codes are ISO 639-1.
 */
export const frequentWords: Readonly<Record<string, string>> = {
  en: "the and of to in for with you our are is that this have will your be on as or we from by an at not can who what work team",
  fr: "le la les des et de du en une un vous nous pour dans est sur avec qui au aux par votre nos que ou plus être sont notre cette ce ces vos poste son ses",
  de: "und der die das in den von mit für zu ist sie wir ein eine auf im des dem sich oder bei als auch an werden ihre unser unsere uns einen einer deine zur zum du dich nicht nach bis",
  es: "el la los las de en y que para con un una por del se su es al más como o lo tu nuestro nuestra nos sus son experiencia trabajo equipo eres te está este puesto años",
  nl: "de het een en van in voor met je is op te zijn wij dat aan bij jij ons onze als we om naar wat of ook jouw heb hebt kan binnen deze die niet worden u werk",
  sv: "och att i en som är för på med av vi du till det har ett om eller vår våra dig inom din kan de den oss vara från samt kommer ska tjänsten också vill så hos där",
  nb: "og i å for på en er av til med som du vi det har et den vår deg kan om eller våre de oss ved blir være fra din skal innen også etter hos må jobb stilling vil stillingen ikke gode søker av hva noen arbeidsoppgaver ønskede kvalifikasjoner gjerne tilbyr utdanning meg bli sammen arbeid bør ikkje ein eit frå vere søkjar",
  da: "og i at for på en er af til med som du vi det har et den vores dig kan om eller vore de os ved bliver være fra din skal inden også efter hos må job stilling vil stillingen ikke gode samt hvor blandt søger af hvad nogle arbejde kvalifikationer uddannelse tilbyder mig blive sammen arbejder bør",
  cs: "a v na se je pro s k že do z o práce za ve jako jsou nebo při jsme který která které vás od po u až by co zkušenosti budeš budete našeho našem nám si týmu být máte svou ze vám také",
  sk: "a v na sa je pre s k že do z o práca práce za vo ako sú alebo pri sme ktorý ktorá ktoré vás od po u až by čo skúsenosti budeš budete nášho našom nám si tímu byť máte svoju zo vám tiež",
  pl: "i w na z do się oraz o jest dla od za po nie że to lub jak przez ze przy są będzie praca pracy naszego twoje nasz oferujemy jako który która które doświadczenie wymagania nam u masz jeśli także czy już",
  pt: "o a os as de do da dos das em e que para com um uma por no na nos nas se ao mais como ou você sua seu nossa nosso são experiência trabalho equipe vaga não está área anos conhecimento ser pela pelo",
  it: "il la le lo gli di e in che per con un una del della dei delle al alla da si è nel nella come o non sono nostro nostra lavoro più esperienza sarà ai dal anche i ti azienda nostri",
  fi: "ja on ei että se sekä tai mukaan kanssa ovat olet sinulla meillä työ tehtävä voit haemme myös meidän kuin jos sen olla työn tarjoamme osaamista hyvä kun etsimme",
  hu: "a az és egy nem hogy is van meg vagy mint ha csak kell után előtt munka csapat tapasztalat feladatok elvárások között munkakör által illetve valamint",
  ro: "și de în la cu pe pentru din o un este sunt care sau ai al ale nu mai să se prin experiență echipa tău noastră fi către cel după lucru",
  tr: "ve bir bu için ile olarak de da olan çok en iş veya gibi daha sonra kadar tarafından deneyim ekip pozisyon adayların aranan nitelikler konusunda sahip",
};
