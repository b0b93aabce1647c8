import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const de: LanguageWords = {
  code: "de",
  gate: {
    duties: words(`
      aufgaben | deine aufgaben | ihre aufgaben | ihr aufgabengebiet | dein aufgabengebiet | aufgabengebiet | aufgabenbereich | aufgabenschwerpunkte | hauptaufgaben | tätigkeiten | ihre tätigkeiten | tätigkeitsbeschreibung | stellenbeschreibung | das sind deine aufgaben | das erwartet dich | das erwartet sie | was dich erwartet | was sie erwartet | was du machst | das machst du | deine rolle | ihre rolle | die rolle | ihre verantwortung | deine verantwortung | verantwortlichkeiten | deine mission | die stelle | ihr verantwortungsbereich | worum geht's | ihre herausforderung | deine herausforderung | jobbeschreibung`),
    requirements: words(`
      anforderungen | anforderungsprofil | profil | dein profil | ihr profil | das bringst du mit | das bringen sie mit | was du mitbringst | was sie mitbringen | was wir erwarten | wir erwarten | das solltest du mitbringen | qualifikation | qualifikationen | ihre qualifikation | ihre qualifikationen | deine qualifikation | deine qualifikationen | voraussetzungen | ihre voraussetzungen | kenntnisse | deine skills | damit überzeugst du uns | damit überzeugen sie | sie bringen mit | du bringst mit | wen wir suchen | wir wünschen uns | das zeichnet dich aus | erforderlich sind | einstellungsvoraussetzungen | must-haves | nice-to-haves | das wünschen wir uns | du passt zu uns, wenn`),
    offers: words(`
      wir bieten | wir bieten dir | wir bieten ihnen | das bieten wir | das bieten wir dir | das bieten wir ihnen | was wir bieten | was wir dir bieten | was wir ihnen bieten | unser angebot | unsere leistungen | unsere benefits | deine benefits | ihre benefits | benefits | deine vorteile | ihre vorteile | vorteile | was dich bei uns erwartet | darauf kannst du dich freuen | darauf können sie sich freuen | freu dich auf | vergütung | gehalt | warum wir | deine chance | bewerbungsprozess | so läuft's ab`),
    labels: words(`
      anstellungsart | beschäftigungsart | art der anstellung | vertragsart | arbeitszeit | arbeitszeitmodell | wochenarbeitszeit | wochenstunden | stundenumfang | umfang | pensum | arbeitsort | einsatzort | dienstort | dienstsitz | standort | gehalt | vergütung | entgelt | entgeltgruppe | eingruppierung | besoldungsgruppe | stundenlohn | bewerbungsfrist | bewerbungsschluss | bewerbung bis | eintrittsdatum | eintrittstermin | startdatum | beginn | arbeitsbeginn | befristung | befristet bis | laufzeit | referenznummer | kennziffer | stellennummer | stellen-id | job-id | berufserfahrung | karrierestufe | karrierelevel | berufsfeld | ansprechpartner | ansprechpartnerin | ansprechperson | jobart | homeoffice | stellenbezeichnung | anzahl der stellen`),
    hiring: words(`
      wir suchen | wir suchen dich | suchen wir | sucht eine | sucht einen | sucht zum | sucht für | sucht ab sofort | wir stellen ein | verstärkung | zur verstärkung | zum nächstmöglichen zeitpunkt | zum nächstmöglichen termin | ab sofort | werde teil | werden sie teil | komm in unser team | komm ins team | stellenangebot | stellenausschreibung | ist folgende stelle | ist eine stelle | ist die stelle | zu besetzen | unbefristete stelle | (m/w/d) | m/w/d | (w/m/d) | w/m/d | (m/w/x) | m/w/x | (d/m/w) | (m/w) | (w/m/x) | (gn) | in dieser rolle | in dieser position | du arbeitest | du übernimmst | sie übernehmen | sie arbeiten | du unterstützt | sie unterstützen | dich erwartet | aushilfe gesucht | gesucht | mitarbeiter gesucht`),
    candidate: words(`
      du hast | du bist | du bringst | du verfügst | du kannst | du sprichst | sie haben | sie sind | sie verfügen | sie bringen | jahre berufserfahrung | jahre erfahrung | mehrjährige | berufserfahrung | erfahrung in | erfahrung im | erfahrung mit | erste erfahrung* | abgeschlossene | abgeschlossenes | abgeschlossene berufsausbildung | abgeschlossenes studium | ausbildung als | ausbildung zum | ausbildung zur | studium der | gute deutschkenntnisse | deutschkenntnisse | englischkenntnisse | sehr gute | fundierte kenntnisse | kenntnisse in | kenntnisse im | führerschein | teamfähigkeit | teamfähig | zuverlässig* | belastbar* | selbstständig* | selbständig* | eigenverantwortlich* | kommunikationsstärke | flexibilität | bereitschaft | von vorteil | wünschenswert | quereinsteiger*`),
    apply: words(`
      jetzt bewerben | online bewerben | hier bewerben | bewirb dich | bewerben sie sich | bewerben | bewerbung | bewerbungen | deine bewerbung | ihre bewerbung | bewerbungsunterlagen | aussagekräftige | lebenslauf | anschreiben | gehaltsvorstellung | gehaltsvorstellungen | gehaltswunsch | frühestmöglicher eintrittstermin | senden sie | schicken sie | schick uns | sende uns | freuen uns auf | bewerbungsfrist | bewerbungsformular | schwerbehinderte* | merken | job merken`),
    terms: words(`
      vollzeit | teilzeit | voll- oder teilzeit | unbefristet | unbefristete* | befristet | befristete* | festanstellung | minijob | 450-euro-basis | werkstudent | werkstudentin | praktikum | ausbildung | aushilfe | pro stunde | pro monat | brutto | jahresgehalt | bruttojahresgehalt | monatsgehalt | tvöd | tv-l | tarifvertrag | entgeltgruppe | urlaubstage | tage urlaub | weihnachtsgeld | urlaubsgeld | betriebliche altersversorgung | betriebliche altersvorsorge | homeoffice | home-office | mobiles arbeiten | flexible arbeitszeiten | gleitzeit | schichtdienst | schichtarbeit | schichtbetrieb | nachtschicht | überstunden | zuschläge | firmenwagen | jobticket | jobrad | probezeit | gehalt | arbeitgeber | hybrid | remote | stelle | position`),
    occupations: words(`
      ingenieur | ingenieurin | entwickler | entwicklerin | leiter | leiterin | leitung | berater | beraterin | mitarbeiter | mitarbeiterin | sachbearbeiter | sachbearbeiterin | assistent | assistentin | techniker | technikerin | mechaniker | mechatroniker | elektriker | elektroniker | pfleger | pflegerin | pflegekraft | pflegefachkraft | pflegefachmann | krankenschwester | arzt | ärztin | lehrer | lehrerin | erzieher | erzieherin | verkäufer | verkäuferin | kaufmann | kauffrau | fahrer | fahrerin | lagerist | lagerhelfer | helfer | helferin | koch | köchin | kellner | kellnerin | bäcker | metzger | friseur | maurer | maler | schreiner | tischler | schlosser | schweißer | dachdecker | installateur | monteur | buchhalter | buchhalterin | controller | jurist | anwalt | referent | referentin | architekt | architektin | gestalter | redakteur | redakteurin | wissenschaftler | forscher | professur |
      doktorand | auszubildende | auszubildender | azubi | praktikant | praktikantin | werkstudent | aushilfe | fachkraft | reinigungskraft | servicekraft | betreuer | betreuerin | therapeut | therapeutin | sozialarbeiter | sozialpädagoge | sekretär | sekretärin | programmierer | spezialist | spezialistin | zusteller | disponent | polier | vertriebler | einkäufer | gärtner | hausmeister`),
    closed: words(`
      stelle ist nicht mehr verfügbar | stelle ist bereits besetzt | stelle ist besetzt | stelle ist leider bereits besetzt | stelle ist leider nicht mehr | stelle wurde besetzt | stelle wurde bereits besetzt | stelle bereits besetzt | stelle nicht mehr verfügbar | stelle nicht mehr online | stelle ist nicht mehr | stellenangebot ist nicht mehr | stellenangebot ist abgelaufen | stellenangebot nicht mehr | stellenangebot ist leider | stellenanzeige ist nicht mehr | stellenanzeige ist abgelaufen | stellenanzeige ist leider | stellenanzeige nicht mehr | stellenanzeige wurde deaktiviert | stellenausschreibung ist beendet | stellenausschreibung ist abgelaufen | anzeige ist abgelaufen | anzeige ist nicht mehr | anzeige wurde gelöscht | anzeige ist leider nicht mehr | position ist bereits besetzt | position ist nicht mehr verfügbar | position wurde besetzt | position ist leider |
      job ist nicht mehr verfügbar | job ist leider nicht mehr | job wurde bereits besetzt | job ist bereits vergeben | jobangebot ist nicht mehr | jobangebot ist abgelaufen | bewerbungsfrist ist abgelaufen | bewerbungsfrist abgelaufen | bewerbungsfrist ist beendet | bewerbungsphase ist beendet | bewerbungen sind nicht mehr möglich | bewerbung ist nicht mehr möglich | bewerbung nicht mehr möglich | keine bewerbungen mehr | bewerbungsverfahren ist abgeschlossen | verfahren ist abgeschlossen`),
    conditions: words(`
      bis | sobald | wenn | falls | sofern | ob | nachdem`),
    results: words(`
      stellenangebote in | jobs in | stellen gefunden | jobs gefunden | treffer | suchergebnisse | alle stellenangebote | alle jobs | alle stellen | offene stellen | unsere stellenangebote | aktuelle stellenangebote | stellenangebote | weitere jobs | weitere stellen | sortieren nach | filtern | filtern nach | nächste seite | jobs per e-mail | job-alarm | jobalarm | jobagent | suchauftrag | stelle ansehen | zur stelle | zum job | mehr laden | jobsuche | jobbörse | jobs finden`),
    login: words(`
      melden sie sich an | melde dich an | bitte einloggen | bitte loggen sie sich ein | bitte anmelden | bitte melden sie sich | anmelden, um | einloggen, um | anmeldung erforderlich | passwort vergessen | angemeldet bleiben | noch kein konto | noch kein kundenkonto | jetzt registrieren | nur für mitglieder | nur für abonnenten | sie müssen angemeldet sein | sie müssen sich anmelden`),
    robot: words(`
      kein roboter | bestätigen sie, dass sie ein mensch | sicherheitsüberprüfung | sicherheitsprüfung | zugriff verweigert | zugriff blockiert | ungewöhnlicher datenverkehr | ungewöhnliche aktivität | browser wird überprüft`),
    consent: words(`
      wir verwenden cookies | wir nutzen cookies | alle akzeptieren | alle cookies akzeptieren | alle ablehnen | cookie-einstellungen | datenschutzeinstellungen | bevor sie fortfahren | bevor sie zu | ihre privatsphäre | mit werbung weiterlesen | zustimmen und weiter`),
    script: words(`
      javascript aktivieren | aktivieren sie javascript | javascript ist deaktiviert | benötigt javascript | bitte aktiviere javascript | wird geladen | bitte warten | lädt…`),
    missing: words(`
      seite nicht gefunden | seite wurde nicht gefunden | seite existiert nicht | seite konnte nicht gefunden | fehler 404 | angeforderte seite | gesuchte seite | zur startseite | ein fehler ist aufgetreten | nicht gefunden | wartungsarbeiten`),
    article: words(`
      veröffentlicht am | aktualisiert am | zuletzt aktualisiert | lesezeit | min. lesezeit | minuten lesezeit | geschrieben von | artikel teilen | kommentare | kommentar schreiben | kommentar | weiterlesen | mehr lesen | lesen sie auch | mehr zum thema | newsletter abonnieren | newsletter | abonnieren | abo | sagte er | sagte sie | sagte ein sprecher | teilte mit | laut einer | dpa | pressemitteilung | pressekontakt | inhaltsverzeichnis | fazit | in diesem artikel | tipps für | so gelingt | bewerbungstipps | arbeitsmarkt | arbeitslosenquote | stellenabbau | kapitel | podcast | blogbeitrag | blog | was verdient | durchschnittsgehalt | im schnitt | berufsbild`),
    shop: words(`
      in den warenkorb | warenkorb | auf lager | lieferzeit | versandkosten | kostenloser versand | jetzt kaufen | inkl. mwst | zzgl. versand | kundenbewertungen | produktbeschreibung | produktdetails | artikelnummer | technische daten | kostenlos testen | demo anfordern | merkzettel`),
    otherTitles: words(
      `stellenbeschreibung muster | stellenbeschreibung vorlage | muster stellenbeschreibung | vorlage stellenbeschreibung | muster stellenanzeige | stellenanzeige vorlage | gehaltsreport | gehaltsspiegel | gehaltsvergleich | durchschnittsgehalt | zu vermieten | lebenslauf muster | lebenslauf vorlage | berufsbild | fragen im vorstellungsgespräch`,
    ),
    otherwise: words(`
      zutaten | zubereitung | vorheizen | portionen | kochzeit | backofen | kaltmiete | warmmiete | nebenkosten | kaution | wohnfläche | vermieter | haustiere | quadratmeter | studiengang | ects | zulassungsvoraussetzungen | studiengebühren | lehrveranstaltung* | einschreibung | studieninhalte | tickets | eintritt | referenten | veranstaltungsort | anmeldung zur | ausschreibung von bauleistungen | vergabestelle | angebotsfrist | bieter | leistungsverzeichnis | ehrenamt | ehrenamtlich* | meine erfahrung | meine kenntnisse | beruflicher werdegang | berufserfahrung als | über mich | referenzen | rückgabewert | nutzungsbedingungen | agb | impressum und | registriert seit | thread | zitieren | stipendium | fördermittel | symptome | kredit | lehrgang | lehrgangsgebühr | kursgebühr`),
  },
  labels: {
    title: words(`stellenbezeichnung | position | stelle | stellentitel | jobtitel | beruf | berufsbezeichnung | titel |
      gesuchte position | tätigkeit | titel der stelle | ausschreibung | funktion`),
    company: words(`unternehmen | arbeitgeber | firma | arbeitgeberin | firmenname | auftraggeber | organisation | einrichtung |
      dienststelle | unternehmensname | name des unternehmens | kunde`),
    location: words(`ort | standort | arbeitsort | einsatzort | standorte | dienstort | arbeitsplatz | einsatzorte | arbeitsorte |
      stadt | region | beschäftigungsort | wo | arbeitsstelle | einsatzgebiet | land`),
    workplace: words("arbeitsmodell | homeoffice | home-office | remote | mobiles arbeiten | arbeitsform | home office"),
    employmentType: words(`anstellungsart | beschäftigungsart | arbeitszeit | vertragsart | beschäftigungsumfang |
      anstellungsverhältnis | anstellung | umfang | arbeitszeitmodell | stellenumfang | art der anstellung | art der beschäftigung | befristung | vertrag | beschäftigung | arbeitsverhältnis | beschäftigungsverhältnis | pensum | stellenart |
      vertragstyp | wochenstunden | wochenarbeitszeit | einsatzart | arbeitszeiten | job-typ | jobtyp`),
    salary: words(`gehalt | vergütung | lohn | entgelt | jahresgehalt | gehaltsspanne | bezahlung | stundenlohn | monatsgehalt |
      bruttogehalt | entgeltgruppe | besoldung | verdienst | eingruppierung | jahresbruttogehalt | gehaltsrahmen | entlohnung | stundensatz | honorar | gehaltsangabe | einkommen | mindestgehalt | bruttolohn | gehaltsband | tarif`),
    experience: words("berufserfahrung | erfahrung | erfahrungslevel | arbeitserfahrung"),
    education: words("ausbildung | bildungsabschluss | abschluss | studium | bildungsniveau | schulabschluss"),
    seniority: words("karrierestufe | karrierelevel | erfahrungsstufe | positionsebene | hierarchiestufe"),
    datePosted: words(`veröffentlicht | veröffentlicht am | eingestellt am | online seit | datum | erschienen am |
      veröffentlichungsdatum | ausschreibungsdatum | anzeige vom | aktualisiert am | publiziert am`),
    validThrough: words(`bewerbungsfrist | bewerbungsschluss | bewerben bis | bewerbung bis | bewerbungsende | frist | gültig bis |
      ende der bewerbungsfrist | einsendeschluss | ausschreibungsende | bewerbungen bis | ablaufdatum`),
    apply: words(`bewerbung | jetzt bewerben | bewerbungslink | bewerbung an | bewerbung unter | bewerben sie sich unter |
      online bewerben | hier bewerben | zur bewerbung`),
    identifier: words(`referenznummer | kennziffer | stellen-id | job-id | referenz | referenz-nr. | ref.-nr. |
      ausschreibungsnummer | stellennummer | kennzahl | chiffre | referenznr. | stellen-nr. | job id`),
    skills: words("fähigkeiten | technologien | fachkenntnisse | tech-stack | tech stack | technische fähigkeiten | kompetenzen | =stack"),
    responsibilities: words(`aufgaben | ihre aufgaben | deine aufgaben | aufgabengebiet | tätigkeiten | aufgabenbereich |
      das erwartet dich | das erwartet sie | was dich erwartet | was sie erwartet | dein job | ihr job | deine rolle | verantwortlichkeiten | dein aufgabengebiet | ihr verantwortungsbereich | deine mission | das machst du |
      deine herausforderung | ihre herausforderung | was du machst | was du bei uns machst | zuständigkeiten | dein verantwortungsbereich | verantwortungsbereich | so bringst du dich ein | das tust du | wofür du verantwortlich bist |
      stelleninhalt | tätigkeitsbereich | hauptaufgaben | ihr wirkungskreis | dein wirkungskreis | was sie bei uns bewegen | das bewegst du`),
    requirements: words(`anforderungen | ihr profil | dein profil | profil | voraussetzungen | qualifikationen | qualifikation |
      das bringst du mit | das bringen sie mit | was du mitbringst | was sie mitbringen | anforderungsprofil | wir erwarten | du bringst mit | sie bringen mit | wen wir suchen | was wir uns wünschen | damit überzeugst du |
      damit überzeugen sie | deine qualifikation | ihre qualifikation | dein background | deine skills | deine stärken | das zeichnet dich aus | das zeichnet sie aus | was dich auszeichnet | was sie auszeichnet | unsere anforderungen |
      was wir erwarten | erwünscht | von vorteil | kenntnisse | wünschenswert | =berufserfahrung | =ausbildung | was du mitbringen solltest | wen suchen wir | wir suchen | das solltest du mitbringen | mitbringen`),
    benefits: words(`wir bieten | das bieten wir | unser angebot | was wir bieten | deine vorteile | ihre vorteile | vorteile |
      benefits | was wir ihnen bieten | was wir dir bieten | unsere leistungen | darauf kannst du dich freuen | darauf können sie sich freuen | das erwartet dich bei uns | warum wir | wir bieten ihnen | wir bieten dir | leistungen |
      zusatzleistungen | unsere benefits | freu dich auf | gute gründe | bieten wir | perspektiven | das bekommst du | deine benefits | warum zu uns | unser plus`),
    otherLabels: words(`abteilung | bereich | branche | kontakt | telefon | ansprechpartner | eintrittsdatum | beginn | startdatum |
      sprache | sprachen | anzahl der stellen | berufsfeld | ansprechpartnerin | webseite | website | reisebereitschaft | führungsverantwortung | laufzeit | eintrittstermin | arbeitsbeginn | starttermin | kategorie | e-mail | führerschein |
      adresse | anschrift | fachbereich | ab wann`),
    otherHeadings: words(`über uns | wir über uns | das unternehmen | über die stelle | stellenbeschreibung | stellenanzeige |
      stellenangebot | stellenausschreibung | unternehmen | unternehmensprofil | wer wir sind | einleitung | kontakt | ansprechpartner | bewerbung | jetzt bewerben | ihre bewerbung | deine bewerbung | karriere | jobs | stellenangebote |
      offene stellen | haben wir ihr interesse geweckt | haben wir dein interesse geweckt | interesse | interessiert | klingt gut | datenschutz | impressum | beschreibung | jobbeschreibung | ihr kontakt | dein kontakt | weitere informationen |
      ähnliche jobs | ähnliche stellen | bewerbungsprozess | so bewirbst du dich | auf einen blick | die stelle | die position | startseite | menü | suche | anmelden | noch fragen | fragen | hinweis | hinweise | unsere kultur | unser team |
      das team | dein team | rahmenbedingungen | zusätzliche informationen | hinweise zur bewerbung | vielfalt | chancengleichheit | wir freuen uns | arbeiten bei uns | unternehmensbeschreibung`),
    about: words("über | über die | das ist | arbeiten bei | karriere bei | willkommen bei | wir sind | warum | wer ist"),
    notCompany: words(`uns | wir | dich | sie | ihr | ihre | dein | deine | unser | unsere | das | die | der | den | dem | ein |
      eine | einen | unternehmen | stelle | job | es | dies | diese | ich | du | man | firma | arbeitgeber | kunde | mandant | im | in | für | als | zum | zur | wer | was | jetzt | hier`),
    hiring: words("sucht | suchen | sucht zum | sucht ab sofort | stellt ein | ist auf der suche nach | sucht dich | sucht sie"),
    describing: words(`ist ein | ist eine | ist der | ist die | ist das | ist einer | ist eines | zählt zu | gehört zu | steht für |
      bietet | entwickelt | ist seit`),
    at: words("bei | bei der | beim"),
    applyLink: words("bewerben | bewerbung | bewirb dich"),
    experienceStems: words("erfahr | jahre | berufseinst | routin | kenntnis"),
    educationStems: words(`ausbildung | studi | abschluss | diplom | hochschul | lehre | schul | meister | gelernt | ausgebildet |
      qualifi | fachkraft | examen | geselle | matur | matura`),
    remoteStems: words(`remote | homeoffice | home-office | home office | hybrid | mobil | vor ort | zuhause | zu hause | präsenz |
      telearbeit | ortsunabh | büro`),
    employmentStems: words(`vollzeit | teilzeit | befrist | minijob | praktik | werkstud | festanst | stunden | aushilf | freiberuf |
      selbst | vertrag | arbeitszeit | ausbildung | pensum | %`),
    salaryStems: words(`gehalt | lohn | vergüt | entgelt | verdien | bezahl | besold | honorar | brutto | tarif | eur | chf |
      entlohn | bezüge | tvöd | tv-l`),
  },
  dates: {
    months: words(`januar jan jänner jän | februar feb febr feber | märz mär mrz maerz | april apr | mai | juni jun |
      juli jul | august aug | september sept sep | oktober okt | november nov | dezember dez`),
    weekdays: words("montag mo | dienstag di | mittwoch mi | donnerstag do | freitag fr | samstag sa sonnabend | sonntag so"),
    numbers: words("ein eine einem einer einen | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn"),
    units: words(`minute minuten min | stunde stunden std | tag tage tagen | woche wochen |
      monat monate monaten | jahr jahre jahren jährige jähriger jähriges`),
    agoBefore: words("vor | vor mehr als | vor über | seit"),
    agoAfter: [],
    today: words("heute | gerade eben | soeben"),
    yesterday: words("gestern"),
    deadline:
      words(`bewerbungsschluss | bewerbungsfrist | bewerbungsfrist bis | bewerbungsende | bewerben bis | bewerben sie sich bis | bewerbung bis | bewerbungen bis | bewirb dich bis | bewerbungsschluß | frist |
      einsendeschluss | anzeigenende | gültig bis | ausgeschrieben bis | online bis | ablaufdatum | läuft ab am | bewerbungsfrist endet am | die bewerbungsfrist endet am | stellenangebot gültig bis`),
    deadlineAfter: words("bewerben | bewerbungsschluss"),
    period: words("bewerbungszeitraum | ausschreibungszeitraum"),
    until: words("bis | bis zum | bis spätestens | spätestens | spätestens am | bis einschließlich"),
    apply: words("bewerb* | bewirb* | unterlagen | lebenslauf"),
    posted:
      words(`veröffentlicht am | veröffentlicht | online seit | erschienen am | eingestellt am | datum der veröffentlichung | ausgeschrieben am | inseriert am |
      veröffentlichungsdatum | publiziert am | publiziert | erstellt am | online ab | stellenangebot vom | anzeige vom | hinzugefügt`),
    otherDay: words(
      `eintrittsdatum | eintrittstermin | eintritt | arbeitsbeginn | beginn | startdatum | starttermin | dienstbeginn | vertragsbeginn | vertragsende | befristet bis | befristet bis zum | geboren am | geboren | geburtsdatum | gegründet am | gegründet | gründung | zuletzt aktualisiert | letzte aktualisierung | stand | vorstellungsgespräche | besetzung ab | zu besetzen ab`,
    ),
    posting: words("stelle* | anzeige* | ausschreibung* | position | job* | inserat*"),
    linking: words(
      "der | die | das | dem | den | des | ein | eine | unser | unsere | diese | dieser | ist | war | wird | wurde | sind | endet | läuft | am | bis | zum | zur | ab | um | im | von | vom | für | und | spätestens | ende | uhr",
    ),
    openFor: words("gültig für | online für | laufzeit"),
    closed: words(
      `stelle besetzt | stelle bereits besetzt | bewerbungsfrist ist abgelaufen | bewerbungsfrist abgelaufen | anzeige abgelaufen | keine bewerbungen mehr | bewerbungsphase beendet`,
    ),
    over: words(
      `nicht mehr verfügbar | nicht mehr aktiv | nicht mehr online | nicht mehr offen | nicht mehr vakant | nicht mehr gültig | nicht mehr aktuell | nicht mehr ausgeschrieben | nicht mehr möglich | bereits besetzt | bereits vergeben | schon vergeben | schon besetzt | wurde besetzt | ist besetzt | ist leider besetzt | ist abgelaufen | ist leider abgelaufen | ist bereits abgelaufen | ist geschlossen | ist beendet | ist abgeschlossen | wurde beendet | wurde geschlossen | wurde deaktiviert | wurde gelöscht | wurde entfernt`,
    ),
    subjects: words(
      `stelle | stellenangebot | stellenanzeige | stellenausschreibung | ausschreibung | anzeige | position | job | jobangebot | jobanzeige | vakanz | inserat | angebot | ausbildungsstelle | ausbildungsplatz | praktikumsplatz | bewerbung | bewerbungen | bewerbungsfrist | bewerbungsphase | bewerbungszeitraum | bewerbungsverfahren | auswahlverfahren`,
    ),
    notSubjects: words("jede | jeder | jedes | jeden | eine | ein | alle | jede einzelne"),
    open: words("stelle offen | bewerbungen möglich | noch verfügbar"),
    conditional: words("wenn | falls | sobald | bis | nachdem | sofern | ob"),
  },
  salary: {
    pay: words(`
      *gehalt* | *lohn | *lohns | *löhne | *vergütung* | *entgelt* | verdienst* | verdienen | verdienst | bezahlung | besoldung
      | einkommen | gage | salär | lohnband | tagessatz | stundensatz | jahresbrutto | mindestentgelt | überzahlung |
      wir zahlen | wir bezahlen | zahlen wir
    `),
    each: words("pro | je | im | in der | in dem | die | der | den | per | a"),
    hour: words("stunde | stunden | std | std. | h"),
    day: words("tag | tage | tagen | tg"),
    week: words("woche | wochen | wo"),
    month: words("monat | monate | monaten | mon | mtl | monatl"),
    year: words("jahr | jahre | jahren | jährl"),
    hourly: words("stündlich | stundenlohn | stundensatz | *stundenlohn | *stundenentgelt | stundenvergütung"),
    daily: words("täglich | tagessatz | tagesgage | tagespauschale"),
    weekly: words("wöchentlich | wochenlohn"),
    monthly: words(`
      monatlich | monatliche | monatliches | *monatsgehalt* | *monatslohn* | *monatsentgelt | mtl. | monatl. | monatsbrutto
      | bruttomonat*
    `),
    yearly: words(`
      jährlich | jährliche | jährliches | *jahresgehalt* | *jahresbrutto* | jahresentgelt | *jahreslohn | p. a. | bruttojahr* | jährl.
      | jahreseinkommen | *jahresvergütung | jahresgage
    `),
    from: words("ab | mindestens | mind. | mind | minimum | ab mindestens | nicht unter | beginnend bei | ab ca. | startend bei"),
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
      *bonus | *boni | *prämie | *prämien | provision* | *zulage | *zulagen | urlaubsgeld | weihnachtsgeld | tantieme | sonderzahlung* |
      variabel | variabler | erfolgsbeteiligung | *zuschlag | abfindung | *gratifikation | überstunden werden | überstunden mit |
      überstundenvergütung
    `),
    onTarget: words("zielgehalt | zieleinkommen | zielvergütung | bei zielerreichung"),
    equity: words("aktien* | anteile | unternehmensanteile | vsop"),
    perDiem: words("verpflegungspauschale | tagespauschale | verpflegungsmehraufwand | spesen"),
    allowance: words(`
      *zuschuss | *zuschüsse | *budget | jobticket | deutschlandticket | gutschein* | sachbezug* | *pauschale | weiterbildung* |
      fahrtkosten* | umzug* | erstattung | *rad | essenszuschuss | vorsorge | fitness* | zuschuss* | zulage zur | vl | vwl |
      vermögenswirksame* | altersvorsorge | betriebliche altersvorsorge | *beitrag zur |
      *gutschein
    `),
    notPay: words(`
      *durchschnittsgehalt* | durchschnittlich verdient | durchschnittliche gehalt | durchschnittliches gehalt | gehaltsspanne liegt |
      medianverdienst | *umsatz* | finanzierung* | *investition* | investiert | *preis | *preise | kosten | gebühr | gebühren |
      budget von | marktwert | bewertung | eigenkapital | volumen | *volumen | spende* | miete | strafe | rabatt | fördermittel | abo |
      beitrag | gesamtvermögen | verkauft | *umsatzziel* | auftragswert | wir berechnen | berechnen wir | verrechnen wir |
      sparen sie | spart | einsparung* | gesetzliche mindestlohn | gesetzlicher mindestlohn | mindestlohn liegt | mindestlohn beträgt |
      mindestlohns von | ähnliche jobs | ähnliche stellen | ähnliche stellenangebote | bußgeld* | geldbuße* | preisgeld* |
      schadensersatz |
      im wert von | wert von | wir investieren | bisher
    `),
    payers: words(`
      kunden | mieter | mandanten | patienten | studierende | studenten | gäste | mitglieder | nutzer | eltern | auftraggeber |
      unternehmen | schüler
    `),
    paying: words("zahlen | bezahlen | zahlten | sparen | zahlen uns | zahlen im schnitt | zahlen durchschnittlich"),
    thousand: words("k | tsd | tsd. | tausend"),
    million: words("m | mio | mio. | million | millionen | mrd | mrd. | milliarden | milliarde"),
  },
  denial: {
    before: words(
      `nicht für | nicht um ein | nicht um eine | nicht um einen | kein | keine | keinen | keiner | keinem | keinerlei | nicht | nicht im | nicht in | nicht von | nicht als | nicht auf | nicht zu | nicht nach | ohne | weder | kein reines | keine reine`,
    ),
    around:
      words(`nicht möglich | nicht vorgesehen | nicht angeboten | nicht gewünscht | nicht erlaubt | nicht gestattet | nicht zulässig | nicht gegeben | nicht umsetzbar | nicht realisierbar | nicht machbar | nicht anbieten | nicht ermöglichen | nicht vereinbar |
      nicht geeignet | nicht verfügbar | nicht bieten | nicht besetzbar | nicht teilbar | ausgeschlossen | unmöglich | keine möglichkeit | keine option | keine optionen | nicht denkbar | nicht geplant`),
    behind: words("nicht an | entfällt"),
    answers: words("nein | leider nein | leider nicht | keine | keines | nicht"),
    breaks: words(`und | aber | jedoch | sondern | während | wenn | falls | weil | da | sowie | obwohl | sofern | daher | außer`),
  },
  work: {
    fullTime: words("vollzeit* | in vollzeit | voll zeit | ganztags | full time"),
    partTime: words(
      "teilzeit* | in teilzeit | halbtags | part time | minijob* | geringfügig | 450 euro basis | 520 euro basis | 538 euro basis | midijob",
    ),
    contractor: words(
      "freiberuflich* | freelancer | freelance | honorarbasis | auf selbstständiger basis | freie mitarbeit | freier mitarbeiter | freie mitarbeiterin | werkvertrag",
    ),
    temporary: words(
      "befristet | befristete | befristeter | befristetes | zeitarbeit | arbeitnehmerüberlassung | aushilfe | aushilfen | saisonarbeit | saisonkraft | elternzeitvertretung | vertretung | zeitvertrag | befristung",
    ),
    intern:
      words(`praktikum | praktikant | praktikantin | praktika | pflichtpraktikum | werkstudent* | ausbildungsplatz | auszubildende* | azubi |
      azubis | volontariat | trainee | ausbildung zum | ausbildung zur | duales studium | praktikumsplatz | internship`),
    volunteer: words("ehrenamt | ehrenamtlich* | freiwilligendienst | bundesfreiwilligendienst | freiwilliges soziales jahr"),
    perDiem: words("auf abruf | tageweise"),
    workers: words(
      "praktikanten | azubis | auszubildenden | werkstudenten | werkstudentinnen | praktikantinnen | freelancern | freiberuflern | aushilfen | aushilfskräfte | aushilfskräften | trainees",
    ),
    notEmployment:
      words(`teilzeitkräfte* | teilzeitstudium | vollzeitstudium | vollzeitstudent* | teilzeitmitarbeiter* | teilzeitbeschäftigte* | intern | interne | internen | interner | internes | vollzeitäquivalent* | unbefristet* | abgeschlossene ausbildung als | vertretungsberechtigt |
      vertretung der | betreuung von praktikanten | ausbildung zum oder | praktika oder | erste praktika | durch praktika | erfahrung aus praktika`),
    remote:
      words(`homeoffice | home office | 100% homeoffice | 100% remote | remote | vollständig remote | komplett remote | mobiles arbeiten |
      mobile arbeit | remote arbeit | ortsunabhängig | telearbeit | von zuhause | von zu hause | heimarbeit | deutschlandweit remote`),
    remoteNo:
      words(`kein homeoffice | kein home office | keine remote arbeit | kein remote | nicht remote | remote nicht möglich | homeoffice nicht möglich | home office nicht möglich | ohne homeoffice | keine homeoffice möglichkeit |
      100% vor ort | ausschließlich vor ort | nur vor ort | präsenzpflicht | reine präsenzstelle | keine telearbeit |  kein mobiles arbeiten | nicht im homeoffice | remote arbeiten ist nicht möglich`),
    onSite: words("vor ort | in präsenz | präsenz vor ort"),
    hybrid:
      words(`hybrid | hybrides arbeiten | hybride arbeit | hybrides arbeitsmodell | teilweise homeoffice | teilweise home office | teilweise remote | homeoffice möglich | home office möglich |
      homeoffice möglichkeit* | home office möglichkeit* | homeoffice anteil | anteilig homeoffice | gelegentlich homeoffice | remote möglich | tage homeoffice | tage home office | homeoffice option |
      möglichkeit zum homeoffice | möglichkeit zum mobilen arbeiten | möglichkeit zu homeoffice | homeoffice nach absprache | homeoffice regelung | homeoffice tage | remote anteil | möglichkeit von homeoffice`),
    notRemote:
      words(`fernsteuerung* | mieter im homeoffice | kunden im homeoffice | mitarbeiter im homeoffice | hybridmotor* | hybridauto* | hybridfahrzeug* | hybride fahrzeuge | hybride clouds | hybride cloud* | hybride infrastruktur* | hybride lernformate | hybride veranstaltungen | hybridheizung* | fitnessstudio vor ort | parkplätze vor ort | kantine vor ort | vor ort beim mandanten | mandanten vor ort | mieter vor ort | in den büros von | im büro von | im büro des | im büro der | hybridfahrzeug* | hybridantrieb* | hybrid cloud | hybride cloud | remote support | remote zugriff | remote desktop | remote wartung | remote service | beim kunden vor ort | kunden vor ort | vor ort beim kunden |
      vor ort termine | vor ort service | ansprechpartner vor ort | team vor ort | kollegen vor ort | einsätze vor ort | vor ort einsätze | vor ort betreuung | home office reinigung | patienten vor ort | hybride it`),
    inOffice: words("im büro | vor ort | in präsenz | büropräsenz | im office | präsenz"),
    atHome: words("homeoffice | home office | remote | mobiles arbeiten | von zuhause | von zu hause | mobil"),
    atLeast: words("mindestens | min | mind | mehr als | ab | minimum | oder mehr"),
    atMost: words("bis zu | maximal | höchstens | max"),
    experience: words("erfahrung* | berufserfahrung* | berufspraxis | praxiserfahrung"),
    boasts: words(
      `wir haben | wir verfügen über | wir bringen | wir blicken auf | blickt auf | blicken auf | wir bieten | team hat | unternehmen hat | firma hat | unser | unsere | unserer | unseren`,
    ),
    noExperience: words(`keine berufserfahrung erforderlich | ohne berufserfahrung | keine vorkenntnisse |
      keine erfahrung erforderlich | auch quereinsteiger | berufseinsteiger willkommen`),
    highSchool: words(
      "abitur | mittlere reife | hauptschulabschluss | realschulabschluss | schulabschluss | fachabitur | fachhochschulreife | matura",
    ),
    associate: [],
    bachelor:
      words(`bachelor* | abgeschlossenes studium | abgeschlossenes hochschulstudium | hochschulabschluss | hochschulstudium | fachhochschulstudium |
      studienabschluss | studium der | studium im bereich | erfolgreich abgeschlossenes studium | fh studium | akademischer abschluss | universitätsabschluss`),
    postgraduate: words(
      "master* | masterabschluss | diplom | promotion | doktortitel | staatsexamen | mba | diplomstudium | wissenschaftliches hochschulstudium",
    ),
    certificate:
      words(`berufsausbildung | abgeschlossene ausbildung | abgeschlossene berufsausbildung | meisterbrief | ausbildung als | ausbildung zum |
      ausbildung zur | kaufmännische ausbildung | technische ausbildung | lehrabschluss | ihk abschluss | fachausbildung`),
    noEducation: words("keine ausbildung erforderlich | ohne ausbildung | kein abschluss erforderlich"),
    notEducation: words("scrum master | master data | masterdata* | promotionsaktion* | promotionstour*"),
    junior: words("junior | berufseinsteiger* | einstiegsposition | young professional | absolvent*"),
    mid: words("mid level | medior"),
    senior: words("senior | erfahren | erfahrene | erfahrener"),
    lead: words(
      "teamleiter* | teamleitung | schichtleiter* | vorarbeiter* | gruppenleiter* | lead | teamlead | teamleader | meister | gruppenleitung | fachliche leitung",
    ),
    principal: words("principal"),
    manager: words(
      "abteilungsleiter* | abteilungsleitung | leiter | leiterin | leitung | manager | filialleiter* | bereichsleiter* | head of | bereichsleitung | standortleiter*",
    ),
    director: words("direktor | direktorin | director"),
    executive: words("geschäftsführer | geschäftsführerin | geschäftsführung | vorstand | ceo | cto | cfo | vorstandsvorsitzende*"),
    notSeniority: words(`projektleiter* | assistenz der geschäftsführung | assistent der geschäftsführung |
      assistenz der geschäftsleitung | seniorenbetreuung | account manager | key account manager | unter anleitung`),
  },
};
