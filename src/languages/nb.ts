import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const nb: LanguageWords = {
  code: "nb",
  gate: {},
  labels: {
    title: words("stilling | stillingstittel | tittel | stillingsbetegnelse | rolle | jobbtittel"),
    company: words("arbeidsgiver | firma | bedrift | selskap | virksomhet | oppdragsgiver | firmanavn | organisasjon | kunde"),
    location: words(
      `sted | arbeidssted | lokasjon | by | kommune | tjenestested | fylke | arbeidsplass | hvor | adresse | land | område | steder | kontorsted`,
    ),
    workplace: words("hjemmekontor | arbeidsform | arbeidsmodell | fjernarbeid"),
    employmentType:
      words(`ansettelsesform | stillingstype | heltid/deltid | varighet | arbeidstid | omfang | stillingsprosent | type ansettelse | ansettelsestype | stillingsbrøk | stillingsandel | ansettelse | arbeidstidsordning | stillingens varighet |
      stillingsstørrelse`),
    salary: words(
      `lønn | lønnsbetingelser | årslønn | timelønn | lønnstrinn | avlønning | lønnsspenn | lønnsramme | månedslønn | betingelser | honorar | lønn og vilkår`,
    ),
    experience: words("erfaring | arbeidserfaring | erfaringsnivå"),
    education: words("utdanning | utdanningsnivå | utdannelse | utdanningskrav"),
    seniority: words("stillingsnivå | ansiennitet | karrierenivå"),
    datePosted: words("publisert | publiseringsdato | lagt ut | sist endret | registrert | publisert dato | utlyst | dato"),
    validThrough: words("søknadsfrist | frist | søk innen | søknadsfrist innen | frist for å søke | søk senest | søknadsfristen | utløper"),
    apply: words(
      `søk | søknad | søk her | søk stillingen | søknad sendes | søk på stillingen | slik søker du | søknadslenke | send søknad til | lenke til søknad`,
    ),
    identifier: words(
      `referansenummer | finn-kode | stillingsnummer | arkivsak-id | referanse | stillings-id | annonse-id | ref.nr | finnkode | annonsenummer | stillingsid | saksnummer`,
    ),
    skills: words("ferdigheter | teknologi | teknologier | kompetanseområder | verktøy"),
    responsibilities:
      words(`arbeidsoppgaver | ansvarsområder | ansvar | dine oppgaver | oppgaver | hovedoppgaver | hva du skal gjøre | dine arbeidsoppgaver | ansvars- og arbeidsoppgaver | du vil | om rollen | ansvarsoppgaver | hovedansvarsområder | hovedansvar |
      hva innebærer jobben | i denne rollen vil du | dine ansvarsområder | rollen innebærer | stillingen innebærer | funksjonsområder | du skal | dette skal du gjøre | ditt ansvar | arbeids- og ansvarsområder | hva vil du gjøre`),
    requirements:
      words(`kvalifikasjoner | krav | kvalifikasjonskrav | ønskede kvalifikasjoner | personlige egenskaper | egenskaper | vi søker | hvem er du | ønsket kompetanse | utdanning og erfaring | din bakgrund | vi ønsker | kompetanse | vi ser etter |
      din profil | krav til stillingen | utdanningsretning | kvalifikasjoner og egenskaper | vi leter etter | det er en fordel | du har | hvem ser vi etter | utdanning/erfaring | faglige kvalifikasjoner | formelle krav | du er | =utdanning |
      =erfaring | =utdanningsnivå | din kompetanse | erfaring og kompetanse | hvem søker vi | vi ønsker at du | ønskelig | språk | personlige kvalifikasjoner | kompetansekrav | vi vektlegger | vi forventer | om deg`),
    benefits: words(
      `vi tilbyr | vi kan tilby | fordeler | hva vi tilbyr | lønn og betingelser | goder | hvorfor oss | betingelser | vi tilbyr deg | hva tilbyr vi | hvorfor jobbe hos oss | vi tilbyr også | hva vi kan tilby | hva får du | vi byr på`,
    ),
    otherLabels:
      words(`sektor | bransje | kontaktperson | telefon | antall stillinger | oppstart | tiltredelse | stillingsfunksjon | nettside | mobil | e-post | stillingskategori | språk | kontakt | avdeling | hjemmeside | stillingen ledig fra | ledig fra |
      arbeidsspråk | nettverk | mobiltelefon | nøkkelord | oppstartsdato | annet`),
    otherHeadings:
      words(`beskrivelse | om oss | om stillingen | om arbeidsgiver | om arbeidsgiveren | om bedriften | hvem er vi | kontakt | kontaktinfo | kontaktinformasjon | kontaktpersoner | søknad | slik søker du | søk stillingen | ledige stillinger |
      ledig stilling | karriere | jobb hos oss | annet | annen informasjon | om selskapet | stillingsbeskrivelse | arbeidsgiver | stillingen | generelt | mangfold | offentlig søkerliste | søkerliste | vi er | interessert | lønn | spørsmål |
      søknadsprosess | rekrutteringsprosess | hjem | meny | logg inn | lignende stillinger | bakgrunn | om virksomheten | om avdelingen | arbeidssted | øvrig | øvrig informasjon | diverse | andre opplysninger | opplysninger | velkommen |
      høres dette interessant ut | bli med | vårt team | firma | kort om stillingen | stillingsinfo | sammendrag | informasjon | om kunden`),
    about: words("om | jobb i | jobbe i | velkommen til | bli kjent med | hvem er | hvorfor"),
    notCompany:
      words(`oss | deg | du | vi | den | det | de | en | et | stillingen | rollen | bedriften | arbeidsgiver | arbeidsgiveren | selskapet | jobben | vår | vårt | din | ditt | team | dette | denne | jeg | han | hun | man | som | i | på | for | til |
      ved | kunden | kunde | hvem | hva | avdelingen | virksomheten | nå | her`),
    hiring: words(
      `søker | søker nå | ser etter | leter etter | ansetter | rekrutterer | søker etter | skal ansette | har ledig | ønsker å ansette`,
    ),
    at: words("hos | i | til | ved"),
    applyLink: words("søk | send søknad | søk på stillingen | søk her | til søknad | elektronisk søknad | søknad"),
  },
  dates: {},
  salary: {
    pay: words(`
      lønn | lønnen | *lønn | *lønnen | *løn | løn | lønnes | lønnast | lønnsspenn | lønstrinn | *godtgjørelse | *godtgjersle
      | honorar | avlønnes | avlønning | årsverk | lønnsnivå | lønnsramme | timesats
    `),
    each: words("per | i | pr | pr. | om | en"),
    hour: words("time | timer | timen | t"),
    day: words("dag | dager | dagen"),
    week: words("uke | uker | uken | veke"),
    month: words("måned | måneder | måneden | mnd | mnd. | md | månad | månaden"),
    year: words("år | året | årsverk"),
    hourly: words("timelønn* | timelønnen | timesats | i timen | timelønnet"),
    daily: words("dagsats | daglønn"),
    weekly: words("ukelønn"),
    monthly: words("månedslønn* | månedlig | i måneden | månedsløn"),
    yearly: words("årslønn* | årslønnen | årlig | årleg | årsløn | i året | p.å."),
    from: words("fra | frå | minst | minimum | min. | over | begynnerlønn | fra og med"),
    fromAfter: words("og oppover | eller mer | og over"),
    upTo: words("opptil | opp til | inntil | maks | maks. | maksimalt | høyst | til | maksimum"),
    upToAfter: words("maksimalt"),
    between: words("mellom | fra | frå"),
    to: words("til | til over | opp til | opptil | og"),
    and: words("og | samt | pluss | med | eller"),
    gross: words("brutto | netto | før skatt | ca | ca. | cirka | omtrent | fast | etter ansiennitet | i 100 % stilling"),
    bonus: words("bonus | *bonus | provisjon | *tillegg | tillegg | vervebonus | signeringsbonus | overskuddsdeling"),
    onTarget: words("ote"),
    equity: words("aksjer | opsjoner"),
    perDiem: words("diett | diettgodtgjørelse"),
    allowance: words(`
      tilskudd | *tilskudd | stipend | stipender | støtte | reisegodtgjørelse | kilometergodtgjørelse | pensjon* | forsikring*
      | trekk | trekkes | telefon | gavekort | frynsegoder | flyttegodtgjørelse | flyttegodtgjersle
    `),
    notPay: words(`
      omsetning* | omsetter | omsette | omset | årsomsetning | investering* | investert | inntekt | inntekter | kostnad* | pris
      | priser | avgift | gebyr | bot | budsjett* | verdi | marked | leie | rabatt | kapital | salg | kontrakt* | egenandel
    `),
    thousand: words("k | tusen"),
    million: words("m | mill | mill. | million | millioner | mrd | mrd. | milliard | milliarder"),
  },
  work: {},
};
