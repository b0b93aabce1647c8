import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const de: LanguageWords = {
  code: "de",
  gate: {},
  labels: {
    title: words(
      `stellenbezeichnung | position | stelle | stellentitel | jobtitel | beruf | berufsbezeichnung | titel | gesuchte position | tätigkeit | titel der stelle | ausschreibung | funktion`,
    ),
    company: words(
      `unternehmen | arbeitgeber | firma | arbeitgeberin | firmenname | auftraggeber | organisation | einrichtung | dienststelle | unternehmensname | name des unternehmens | kunde`,
    ),
    location: words(
      `ort | standort | arbeitsort | einsatzort | standorte | dienstort | arbeitsplatz | einsatzorte | arbeitsorte | stadt | region | beschäftigungsort | wo | arbeitsstelle | einsatzgebiet | land`,
    ),
    workplace: words("arbeitsmodell | homeoffice | home-office | remote | mobiles arbeiten | arbeitsform | home office"),
    employmentType:
      words(`anstellungsart | beschäftigungsart | arbeitszeit | vertragsart | beschäftigungsumfang | anstellungsverhältnis | anstellung | umfang | arbeitszeitmodell | stellenumfang | art der anstellung | art der beschäftigung | befristung | vertrag |
      beschäftigung | arbeitsverhältnis | beschäftigungsverhältnis | pensum | stellenart | vertragstyp | wochenstunden | wochenarbeitszeit | einsatzart | arbeitszeiten | job-typ | jobtyp`),
    salary:
      words(`gehalt | vergütung | lohn | entgelt | jahresgehalt | gehaltsspanne | bezahlung | stundenlohn | monatsgehalt | bruttogehalt | entgeltgruppe | besoldung | verdienst | eingruppierung | jahresbruttogehalt | gehaltsrahmen | entlohnung |
      stundensatz | honorar | gehaltsangabe | einkommen | mindestgehalt | bruttolohn | gehaltsband | tarif`),
    experience: words("berufserfahrung | erfahrung | erfahrungslevel | arbeitserfahrung"),
    education: words("ausbildung | bildungsabschluss | abschluss | studium | bildungsniveau | schulabschluss"),
    seniority: words("karrierestufe | karrierelevel | erfahrungsstufe | positionsebene | hierarchiestufe"),
    datePosted: words(
      `veröffentlicht | veröffentlicht am | eingestellt am | online seit | datum | erschienen am | veröffentlichungsdatum | ausschreibungsdatum | anzeige vom | aktualisiert am | publiziert am`,
    ),
    validThrough: words(
      `bewerbungsfrist | bewerbungsschluss | bewerben bis | bewerbung bis | bewerbungsende | frist | gültig bis | ende der bewerbungsfrist | einsendeschluss | ausschreibungsende | bewerbungen bis | ablaufdatum`,
    ),
    apply: words(
      `bewerbung | jetzt bewerben | bewerbungslink | bewerbung an | bewerbung unter | bewerben sie sich unter | online bewerben | hier bewerben | zur bewerbung`,
    ),
    identifier: words(
      `referenznummer | kennziffer | stellen-id | job-id | referenz | referenz-nr. | ref.-nr. | ausschreibungsnummer | stellennummer | kennzahl | chiffre | referenznr. | stellen-nr. | job id`,
    ),
    skills: words("fähigkeiten | technologien | fachkenntnisse | tech-stack | tech stack | technische fähigkeiten | kompetenzen | =stack"),
    responsibilities:
      words(`aufgaben | ihre aufgaben | deine aufgaben | aufgabengebiet | tätigkeiten | aufgabenbereich | das erwartet dich | das erwartet sie | was dich erwartet | was sie erwartet | dein job | ihr job | deine rolle | verantwortlichkeiten |
      dein aufgabengebiet | ihr verantwortungsbereich | deine mission | das machst du | deine herausforderung | ihre herausforderung | was du machst | was du bei uns machst | zuständigkeiten | dein verantwortungsbereich |
      verantwortungsbereich | so bringst du dich ein | das tust du | wofür du verantwortlich bist | stelleninhalt | tätigkeitsbereich | hauptaufgaben | ihr wirkungskreis | dein wirkungskreis | was sie bei uns bewegen | das bewegst du`),
    requirements:
      words(`anforderungen | ihr profil | dein profil | profil | voraussetzungen | qualifikationen | qualifikation | das bringst du mit | das bringen sie mit | was du mitbringst | was sie mitbringen | anforderungsprofil | wir erwarten |
      du bringst mit | sie bringen mit | wen wir suchen | was wir uns wünschen | damit überzeugst du | damit überzeugen sie | deine qualifikation | ihre qualifikation | dein background | deine skills | deine stärken | das zeichnet dich aus |
      das zeichnet sie aus | was dich auszeichnet | was sie auszeichnet | unsere anforderungen | was wir erwarten | erwünscht | von vorteil | kenntnisse | wünschenswert | =berufserfahrung | =ausbildung | was du mitbringen solltest |
      wen suchen wir | wir suchen | das solltest du mitbringen | mitbringen`),
    benefits:
      words(`wir bieten | das bieten wir | unser angebot | was wir bieten | deine vorteile | ihre vorteile | vorteile | benefits | was wir ihnen bieten | was wir dir bieten | unsere leistungen | darauf kannst du dich freuen |
      darauf können sie sich freuen | das erwartet dich bei uns | warum wir | wir bieten ihnen | wir bieten dir | leistungen | zusatzleistungen | unsere benefits | freu dich auf | gute gründe | bieten wir | perspektiven | das bekommst du |
      deine benefits | warum zu uns | unser plus`),
    otherLabels:
      words(`abteilung | bereich | branche | kontakt | telefon | ansprechpartner | eintrittsdatum | beginn | startdatum | sprache | sprachen | anzahl der stellen | berufsfeld | ansprechpartnerin | webseite | website | reisebereitschaft |
      führungsverantwortung | laufzeit | eintrittstermin | arbeitsbeginn | starttermin | kategorie | e-mail | führerschein | adresse | anschrift | fachbereich | ab wann`),
    otherHeadings:
      words(`über uns | wir über uns | das unternehmen | über die stelle | stellenbeschreibung | stellenanzeige | stellenangebot | stellenausschreibung | unternehmen | unternehmensprofil | wer wir sind | einleitung | kontakt | ansprechpartner |
      bewerbung | jetzt bewerben | ihre bewerbung | deine bewerbung | karriere | jobs | stellenangebote | offene stellen | haben wir ihr interesse geweckt | haben wir dein interesse geweckt | interesse | interessiert | klingt gut |
      datenschutz | impressum | beschreibung | jobbeschreibung | ihr kontakt | dein kontakt | weitere informationen | ähnliche jobs | ähnliche stellen | bewerbungsprozess | so bewirbst du dich | auf einen blick | die stelle | die position |
      startseite | menü | suche | anmelden | noch fragen | fragen | hinweis | hinweise | unsere kultur | unser team | das team | dein team | rahmenbedingungen | zusätzliche informationen | hinweise zur bewerbung | vielfalt |
      chancengleichheit | wir freuen uns | arbeiten bei uns | unternehmensbeschreibung`),
    about: words("über | über die | das ist | arbeiten bei | karriere bei | willkommen bei | wir sind | warum | wer ist"),
    notCompany:
      words(`uns | wir | dich | sie | ihr | ihre | dein | deine | unser | unsere | das | die | der | den | dem | ein | eine | einen | unternehmen | stelle | job | es | dies | diese | ich | du | man | firma | arbeitgeber | kunde | mandant | im | in |
      für | als | zum | zur | wer | was | jetzt | hier`),
    hiring: words("sucht | suchen | sucht zum | sucht ab sofort | stellt ein | ist auf der suche nach | sucht dich | sucht sie"),
    at: words("bei | bei der | beim"),
    applyLink: words("bewerben | bewerbung | bewirb dich"),
  },
  dates: {},
  salary: {
    pay: words(`
      *gehalt* | *lohn | *lohns | *löhne | *vergütung* | *entgelt* | verdienst* | verdienen | verdienst | bezahlung | besoldung
      | einkommen | gage | salär | lohnband | tagessatz | stundensatz | jahresbrutto | mindestentgelt | überzahlung
    `),
    each: words("pro | je | im | in der | in dem | die | der | den | per | a"),
    hour: words("stunde | stunden | std | std. | h"),
    day: words("tag | tage | tagen | tg"),
    week: words("woche | wochen | wo"),
    month: words("monat | monate | monaten | mon | mtl | monatl"),
    year: words("jahr | jahre | jahren | j | jährl"),
    hourly: words("stündlich | stundenlohn | stundensatz | *stundenlohn | *stundenentgelt | stundenvergütung"),
    daily: words("täglich | tagessatz | tagesgage | tagespauschale"),
    weekly: words("wöchentlich | wochenlohn"),
    monthly: words(`
      monatlich | monatliche | monatliches | *monatsgehalt* | *monatslohn* | *monatsentgelt | mtl. | monatl. | monatsbrutto
      | bruttomonat*
    `),
    yearly: words(`
      jährlich | jährliche | jährliches | *jahresgehalt* | *jahresbrutto* | jahresentgelt | *jahreslohn | p. a. | bruttojahr*
      | jährl. | jahreseinkommen | *jahresvergütung | jahresgage
    `),
    from: words("ab | von | mindestens | mind. | mind | minimum | ab mindestens | nicht unter | beginnend bei | ab ca. | startend bei"),
    fromAfter: words("aufwärts | mindestens | und mehr"),
    upTo: words("bis zu | bis | maximal | max. | höchstens | bis max. | bis maximal"),
    upToAfter: words("maximal"),
    between: words("zwischen | von"),
    to: words("bis | bis zu | - bis | und bis zu"),
    and: words("und | sowie | plus | mit | oder | zzgl. | zzgl"),
    gross: words(`
      brutto | netto | ca. | ca | circa | etwa | rund | fix | fixum | all-in | bruttojahresgehalt | bruttomonatsgehalt | vz
      | auf basis vollzeit
    `),
    bonus: words(`
      *bonus | *boni | *prämie | *prämien | provision* | *zulage | *zulagen | urlaubsgeld | weihnachtsgeld | tantieme
      | sonderzahlung* | variabel | variabler | erfolgsbeteiligung
    `),
    onTarget: words("zielgehalt | zieleinkommen | zielvergütung | bei zielerreichung"),
    equity: words("aktien* | anteile | unternehmensanteile | vsop"),
    perDiem: words("verpflegungspauschale | tagespauschale | verpflegungsmehraufwand | spesen"),
    allowance: words(`
      *zuschuss | *zuschüsse | *budget | jobticket | deutschlandticket | gutschein* | sachbezug* | *pauschale | weiterbildung*
      | fahrtkosten* | umzug* | erstattung | *rad | essenszuschuss | vorsorge | fitness*
    `),
    notPay: words(`
      *umsatz* | finanzierung* | *investition* | investiert | *preis | *preise | kosten | gebühr | gebühren | budget von
      | marktwert | bewertung | eigenkapital | volumen | *volumen | spende* | miete | strafe | rabatt | fördermittel | abo
      | beitrag | gesamtvermögen | verkauft
    `),
    thousand: words("k | tsd | tsd. | t | tausend"),
    million: words("m | mio | mio. | million | millionen | mrd | mrd. | milliarden | milliarde"),
  },
  work: {},
};
