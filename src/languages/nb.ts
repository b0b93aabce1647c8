import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const nb: LanguageWords = {
  code: "nb",
  gate: {
    duties: words(`
      arbeidsoppgaver | dine arbeidsoppgaver | arbeidsoppgåver | arbeids- og ansvarsområde | arbeids- og ansvarsområder | arbeidsområde | arbeidsområder | arbeidsoppgaver/ansvarsområder | ansvarsområder | ansvar | ansvars- og arbeidsoppgaver | arbeidsoppgaver og ansvar | hovedoppgaver | oppgaver | dine oppgaver | viktige oppgaver | om stillingen | stillingen | stillingsbeskrivelse | stillingen innebærer | stillingens innhold | beskrivelse | rollen | om rollen | din rolle | hva innebærer stillingen | hva vil du jobbe med | dette skal du jobbe med | hva du skal gjøre | om jobben | dette blir dine oppgaver | sentrale arbeidsoppgaver | arbeidet består
      | arbejdsopgaver | dine opgaver`),
    requirements: words(`
      kvalifikasjoner | ønskede kvalifikasjoner | ønska kvalifikasjonar | kvalifikasjonar | kvalifikasjonskrav | kvalifikasjoner/egenskaper | ønskede kvalifikasjoner og egenskaper | krav | krav til kompetanse | krav til utdanning | kompetansekrav | kompetanse | personlige egenskaper | personlege eigenskapar | egenskaper | hvem er du | din profil | om deg | vi søker deg som | vi søker | vi ser etter | vi ønsker at du | vi ønsker | ønsket kompetanse | ønskelig | utdanning | utdanningskrav | utdanning og erfaring | erfaring | språk | bakgrunn | din bakgrunn | hvem ser vi etter | faglige kvalifikasjoner | personlig egnethet | formelle krav | vi krever
      | kvalifikationer`),
    offers: words(`
      vi tilbyr | vi tilbyr deg | vi kan tilby | me tilbyr | hva vi tilbyr | vi tilbyr også | betingelser | lønn | lønns- og arbeidsvilkår | lønn og betingelser | arbeidsvilkår | fordeler | hvorfor oss | hvorfor jobbe hos oss | goder | dette tilbyr vi | andre opplysninger | generell informasjon | om søkeprosessen | hos oss får du`),
    labels: words(`
      ansettelsesform | stillingstype | stillingsprosent | stillingsbrøk | stillingsstørrelse | stillingstittel | type ansettelse | heltid/deltid | arbeidstid | varighet | lønn | årslønn | lønnstrinn | arbeidssted | sted | lokasjon | oppstart | tiltredelse | startdato | søknadsfrist | søknadsfristen | frist | søk stillingen | søk senest | antall stillinger | referansenummer | referanse | saksnummer | sektor | bransje | stillingsfunksjon | kontaktperson | kontakt | kontaktpersoner | kontaktinformasjon | ledernivå | hjemmekontor | arbeidsspråk`),
    hiring: words(`
      vi søker | søker vi | søker en | søker etter | søker du | me søkjer | vi søkjer | søkes | søkjes | vi trenger | trenger vi | vi ser etter | ser etter en | vil du jobbe | vil du bli | vil du være | har du lyst | kan du tenke deg | er du vår | er du den | ledig stilling | ledig fast | det er ledig | er det ledig | har ledig | vi har ledig | ledige stillinger for | stilling ledig | stilling som | fast stilling | vikariat | stillingen er | stillingen innebærer | stillingen rapporterer | i stillingen | i rollen som | du vil få | bli med på laget | bli en del av | til vårt team | til vår avdeling | vi rekrutterer | rekrutterer | vi ansetter | tiltredelse | tilsetting | snarlig tiltredelse | engasjement som | ønsker å ansette | ny kollega | søker | ledige stillinger | hos oss får du | stillingen`),
    candidate: words(
      `du vil inngå | arbeidsoppgavene er | arbeidsoppgavene omfatter | arbeidsoppgavene består | er en fordel | er et pluss | vant til å | gode samarbeidsevner | du har | du er | du må | du kan | du bør | har du | er du | du trives | du liker | vi ønsker deg som | vi ønsker at du | vi ser gjerne | års erfaring | erfaring fra | erfaring med | erfaring innen | relevant erfaring | relevant utdanning | utdanning innen | høyere utdanning | utdannelse | bachelorgrad | mastergrad | bachelor | master | fagbrev | autorisasjon | autorisert | norsk autorisasjon | førerkort | sertifikat | førerkort klasse b | god muntlig | muntlig og skriftlig | skriftlig og muntlig | gode norskkunnskaper | gode kunnskaper | god kunnskap | kunnskap om | kjennskap til  | samarbeidsevner | selvstendig | strukturert | nøyaktig | serviceinnstilt | fleksibel | personlig egnethet | vektlegges | blir vektlagt  | en fordel | må beherske | politiattest | evne til`,
    ),
    apply: words(`
      søk stillingen | søk på stillingen | søk her | søk nå | søk på jobben | send søknad | send din søknad | send oss | send cv | søknad sendes | søknad med cv | søknad og cv | søknad | søknaden | din søknad | søknadsskjema | elektronisk søknad | cv og søknad | cv til | søknadsfrist | søknadsfristen | spørsmål om stillingen | nærmere opplysninger | ytterligere opplysninger | opplysninger om stillingen | for mer informasjon | ta kontakt | kontaktes | offentlig søkerliste | offentleg søkjarliste | søkerliste | søkere | søkerne | aktuelle søkere | intervju | referanser | vitnemål og attester | attester | kort søknad | se fullstendig kunngjøring | fullstendig utlysning`),
    terms: words(`
      heltid | deltid | fast stilling | fast | fast ansettelse | midlertidig | midlertidig stilling | vikariat | engasjement | prosjektstilling | sommerjobb | lærling | prøvetid | 100% stilling | 100 % stilling | 50% stilling | 50 % stilling | stilling | stillinger | per time | pr. time | per år | pr. år | pr. måned | timelønn | årslønn | lønn etter avtale | lønn etter tariff | konkurransedyktige betingelser | konkurransedyktig | tariff | tariffavtale | pensjonsordning | pensjon | forsikring | bonus | provisjon | ferie | hjemmekontor | hybrid | turnus | skift | skiftarbeid | helg | ltr | snarest | etter avtale | kr 500 000 | arbeidsgiver | ansettelse`),
    occupations: words(`
      ingeniør | utvikler | leder | sjef | rådgiver | konsulent | spesialist | saksbehandler | koordinator | assistent | sykepleier | sjukepleiar | hjelpepleier | helsefagarbeider | vernepleier | lege | tannlege | tannpleier | lærer | lærar | pedagog | barnehagelærer | barne- og ungdomsarbeider | selger | butikkmedarbeider | medarbeider | sjåfør | kokk | servitør | baker | elektriker | tømrer | maler | rørlegger | montør | mekaniker | sveiser | operatør | lagermedarbeider | renholder | vaktmester | vekter | økonom | regnskapsfører | regnskapsmedarbeider | controller | jurist | advokat | psykolog | fysioterapeut | sosionom | kurator | forsker | stipendiat | førsteamanuensis | professor | prosjektleder | daglig leder | tekniker | tegner | arkitekt | designer | redaktør | journalist | kommunikasjonsrådgiver | sekretær | resepsjonist | innkjøper | analytiker | programmerer | frisør | fagarbeider |
      anleggsarbeider | maskinfører | fagleder | avdelingsleder | direktør | rektor | inspektør | lærling | vikar | ekstrahjelp | kundekonsulent | håndverker | bilmekaniker | manager | engineer | developer | gartner | dyrlege | veileder | miljøterapeut | miljøarbeider | helsefagarbeidere | sykepleiere | lærere | medarbeidere | ansatte`),
    closed: words(`
      stillingen er ikke lenger | stillingen er besatt | stillingen er utløpt | stillingen er ikke lenger tilgjengelig | stillingen er allerede besatt | stillingen er trukket | stillingen er stengt | stillingen er lukket | stillingen har utløpt | stillingen er avsluttet | stillingsannonsen er ikke lenger | stillingsannonsen er utløpt | stillingsannonsen har utløpt | annonsen er ikke lenger | annonsen er utløpt | annonsen er inaktiv | annonsen har utløpt | annonsen er slettet | annonsen er avsluttet | annonsen er deaktivert | annonsen er ikke aktiv | utlysningen er ikke lenger | utlysningen er avsluttet | jobben er ikke lenger | søknadsfristen har gått ut | søknadsfristen er utløpt | søknadsfristen er gått ut | søknadsfristen er passert | søknadsfrist utløpt | tar ikke lenger imot søknader | ikke lenger mulig å søke
      | fristen for å søke har gått ut | annonsen er fjernet | stillingen er fjernet | stillingen er besat | annoncen er udløbet | jobbet er ikke længere aktivt | stillingen er ikke længere ledig | jobannoncen er udløbet | ansøgningsfristen er udløbet | annoncen er ikke længere aktiv | jobbet er udløbet`),
    conditions: words(`
      til | når | dersom | hvis | inntil | etter | før`),
    results: words(`
      ledige stillinger i | ledige stillinger | treff | søkeresultat | søkeresultater | alle stillinger | alle ledige stillinger | våre ledige stillinger | se stilling | se alle stillinger | vis stilling | sorter etter | sorter på | filtrer | filtrer på | neste side | forrige side | jobbvarsel | lagre søk | flere stillinger | vis flere | lignende stillinger | søk etter jobb | finn jobb | stillingsannonser`),
    login: words(`
      logg inn for å | du må logge inn | du må være logget inn | vennligst logg inn | glemt passord | husk meg | ingen konto | opprett konto for å | opprett en konto | har du allerede en konto | kun for medlemmer | kun for abonnenter | for abonnenter | logg inn med`),
    robot: words(`
      ikke en robot | bekreft at du er et menneske | tilgang nektet | uvanlig trafikk | sikkerhetskontroll | sikkerhetssjekk | sjekker nettleseren`),
    consent: words(`
      vi bruker cookies | vi bruker informasjonskapsler | godta alle | aksepter alle | godta cookies | avvis alle | før du fortsetter | ditt personvern | innstillinger for informasjonskapsler`),
    script: words(`
      aktiver javascript | slå på javascript | javascript er deaktivert | krever javascript | laster… | laster... | vennligst vent`),
    missing: words(`
      siden ble ikke funnet | siden finnes ikke | fant ikke siden | siden kunne ikke bli funnet | siden du leter etter | siden du ser etter | feil 404 | til forsiden | noe gikk galt | ikke funnet`),
    article: words(`
      sist oppdatert | skrevet av | lesetid | minutters lesing | les mer | les også | kommentarer | kommenter | del artikkelen | abonner | nyhetsbrev | forfatter | sier han | sier hun | ntb | pressemelding | pressekontakt | innholdsfortegnelse | oppsummering | i denne artikkelen | tips til | slik skriver du | arbeidsmarkedet | arbeidsledigheten | nedbemanning | nedbemanner | blogginnlegg | podkast | episode | foto: | kilde | kilder | kapittel | hva tjener | gjennomsnittslønn`),
    shop: words(`
      legg i handlekurv | legg i handlekurven | handlekurv | på lager | utsolgt | fri frakt | gratis frakt | kjøp nå | leveringstid | inkl. mva | kundeanmeldelser | produktbeskrivelse | produktinformasjon | varenummer | prøv gratis | bestill demo`),
    otherTitles: words(
      `mal for stillingsannonse | mal for cv | lønnsstatistikk | gjennomsnittslønn | til leie | cv mal | yrkesbeskrivelse`,
    ),
    otherwise: words(`
      ingredienser | slik gjør du | stekeovn | ovnen | porsjoner | soverom | månedsleie | husleie | depositum | kvadratmeter | utleier | husdyr | emnebeskrivelse | studieavgift | studieplan | billetter | foredragsholdere | anbud | tilbydere | konkurransegrunnlag | tilbudsfrist | frivillige | frivillig arbeid | doner | jeg har jobbet | min erfaring | om meg | brukervilkår | medlem siden | tråd | siter | stipend | symptomer | lån | kursavgift | årsmøte`),
  },
  labels: {
    title: words("stilling | stillingstittel | tittel | stillingsbetegnelse | rolle | jobbtittel"),
    company: words(
      "arbeidsgiver | firma | bedrift | selskap | virksomhet | oppdragsgiver | firmanavn | organisasjon | kunde | arbeidsgjevar | arbejdsgiver",
    ),
    location: words(`sted | arbeidssted | lokasjon | by | kommune | tjenestested | fylke | arbeidsplass | hvor | adresse | land |
      område | steder | kontorsted
      | arbejdssted | arbejdsplads | geografi | lokation | region
      | stad | arbeidsstad`),
    workplace: words("hjemmekontor | arbeidsform | arbeidsmodell | fjernarbeid | hjemmearbejde | hjemmearbejdsmulighed | distancearbejde"),
    employmentType: words(`ansettelsesform | stillingstype | heltid/deltid | varighet | arbeidstid | omfang | stillingsprosent |
      type ansettelse | ansettelsestype | stillingsbrøk | stillingsandel | ansettelse | arbeidstidsordning | stillingens varighet | stillingsstørrelse
      | ansættelsesform | ansættelsestype | arbejdstid | ansættelse | jobtype`),
    salary: words(`lønn | lønnsbetingelser | årslønn | timelønn | lønnstrinn | avlønning | lønnsspenn | lønnsramme | månedslønn |
      betingelser | honorar | lønn og vilkår
      | løn | lønramme | timeløn | månedsløn | løn og vilkår`),
    experience: words("erfaring | arbeidserfaring | erfaringsnivå"),
    education: words("utdanning | utdanningsnivå | utdannelse | utdanningskrav"),
    seniority: words("stillingsnivå | ansiennitet | karrierenivå"),
    datePosted: words(
      "publisert | publiseringsdato | lagt ut | sist endret | registrert | publisert dato | utlyst | dato | indrykket | publiceret | offentliggjort | oprettet | slået op",
    ),
    validThrough: words(
      "søknadsfrist | frist | søk innen | søknadsfrist innen | frist for å søke | søk senest | søknadsfristen | utløper | ansøgningsfrist | frist for ansøgning | sidste ansøgningsdag",
    ),
    apply: words(`søk | søknad | søk her | søk stillingen | søknad sendes | søk på stillingen | slik søker du | søknadslenke |
      send søknad til | lenke til søknad`),
    identifier: words(`referansenummer | finn-kode | stillingsnummer | arkivsak-id | referanse | stillings-id | annonse-id | ref.nr |
      finnkode | annonsenummer | stillingsid | saksnummer`),
    skills: words("ferdigheter | teknologi | teknologier | kompetanseområder | verktøy"),
    responsibilities: words(`arbeidsoppgaver | ansvarsområder | ansvar | dine oppgaver | oppgaver | hovedoppgaver | hva du skal gjøre |
      dine arbeidsoppgaver | ansvars- og arbeidsoppgaver | du vil | om rollen | ansvarsoppgaver | hovedansvarsområder | hovedansvar | hva innebærer jobben | i denne rollen vil du | dine ansvarsområder | rollen innebærer |
      stillingen innebærer | funksjonsområder | du skal | dette skal du gjøre | ditt ansvar | arbeids- og ansvarsområder | hva vil du gjøre
      | arbeidsoppgåver | arbejdsopgaver | dine arbejdsopgaver | dine opgaver`),
    requirements: words(`kvalifikasjoner | krav | kvalifikasjonskrav | ønskede kvalifikasjoner | personlige egenskaper | egenskaper |
      vi søker | hvem er du | ønsket kompetanse | utdanning og erfaring | din bakgrund | vi ønsker | kompetanse | vi ser etter | din profil | krav til stillingen | utdanningsretning | kvalifikasjoner og egenskaper | vi leter etter |
      det er en fordel | du har | hvem ser vi etter | utdanning/erfaring | faglige kvalifikasjoner | formelle krav | du er | =utdanning | =erfaring | =utdanningsnivå | din kompetanse | erfaring og kompetanse | hvem søker vi | vi ønsker at du |
      ønskelig | språk | personlige kvalifikasjoner | kompetansekrav | vi vektlegger | vi forventer | om deg
      | kvalifikasjonar | kvalifikationer`),
    benefits: words(`vi tilbyr | vi kan tilby | fordeler | hva vi tilbyr | lønn og betingelser | goder | hvorfor oss |
      betingelser | vi tilbyr deg | hva tilbyr vi | hvorfor jobbe hos oss | vi tilbyr også | hva vi kan tilby | hva får du | vi byr på`),
    otherLabels: words(`sektor | bransje | kontaktperson | telefon | antall stillinger | oppstart | tiltredelse | stillingsfunksjon |
      nettside | mobil | e-post | stillingskategori | språk | kontakt | avdeling | hjemmeside | stillingen ledig fra | ledig fra | arbeidsspråk | nettverk | mobiltelefon | nøkkelord | oppstartsdato | annet`),
    otherHeadings: words(`beskrivelse | om oss | om stillingen | om arbeidsgiver | om arbeidsgiveren | om bedriften | hvem er vi |
      kontakt | kontaktinfo | kontaktinformasjon | kontaktpersoner | søknad | slik søker du | søk stillingen | ledige stillinger | ledig stilling | karriere | jobb hos oss | annet | annen informasjon | om selskapet | stillingsbeskrivelse |
      arbeidsgiver | stillingen | generelt | mangfold | offentlig søkerliste | søkerliste | vi er | interessert | lønn | spørsmål | søknadsprosess | rekrutteringsprosess | hjem | meny | logg inn | lignende stillinger | bakgrunn |
      om virksomheten | om avdelingen | arbeidssted | øvrig | øvrig informasjon | diverse | andre opplysninger | opplysninger | velkommen | høres dette interessant ut | bli med | vårt team | firma | kort om stillingen | stillingsinfo |
      sammendrag | informasjon | om kunden`),
    about: words("om | jobb i | jobbe i | velkommen til | bli kjent med | hvem er | hvorfor"),
    notCompany: words(`oss | deg | du | vi | den | det | de | en | et | stillingen | rollen | bedriften | arbeidsgiver |
      arbeidsgiveren | selskapet | jobben | vår | vårt | din | ditt | team | dette | denne | jeg | han | hun | man | som | i | på | for | til | ved | kunden | kunde | hvem | hva | avdelingen | virksomheten | nå | her`),
    hiring: words(`søker | søker nå | ser etter | leter etter | ansetter | rekrutterer | søker etter | skal ansette | har ledig |
      ønsker å ansette`),
    describing: words("er en | er et | er norges | er nordens | har som | tilbyr | leverer | er ein | har om lag | har ca | ble etablert"),
    at: words("hos | i | til | ved"),
    applyLink: words(
      "søk | send søknad | søk på stillingen | søk her | til søknad | elektronisk søknad | søknad | ansøg | søg stillingen | søg jobbet | send ansøgning | ansøg her",
    ),
    experienceStems: words("erfar | års | år | jobbet"),
    educationStems: words(`utdann | utdanning | grad | høgskol | høyskol | universitet | autoris | fagbrev | vitnemål | student |
      studie | videregående | sertifi | mastergrad`),
    remoteStems: words("hjemme | hybrid | kontor | fjernarb | på stedet | remote | hjemmearb"),
    employmentStems: words(`heltid | deltid | fast | vikar | midlertidig | engasjement | prosent | sommerjobb | ekstra | timer | praksis |
      åremål | stillingsprosent | tilkall | sesong | ansettelse | %
      | fuldtid | ansæt | studentermed`),
    salaryStems: words("lønn | lønns | godtgjør | kroner | nok | tariff | honorar | ltr | kr | løn | timeløn"),
  },
  dates: {
    months: words(`januar jan | februar feb | mars mar marts | april apr | mai maj | juni jun | juli jul |
      august aug | september sept sep | oktober okt | november nov | desember des december dec`),
    weekdays: words("mandag man | tirsdag tir | onsdag ons | torsdag tor | fredag fre | lørdag lør | søndag søn"),
    numbers: words("en ett én ei | to | tre | fire | fem | seks | sju syv | åtte | ni | ti"),
    units: words("minutt minutter min | time timer | dag dager dage døgn | uke uker uge uger ugen | måned måneder mnd | år års årig årige"),
    agoBefore: [],
    agoAfter: words("siden"),
    today: words("i dag | idag | nettopp | akkurat nå"),
    yesterday: words("i går | igår"),
    deadline:
      words(`søknadsfrist | søknadsfristen er | søknadsfristen | søknadsfrist er | frist | frist for å søke | siste frist | siste søknadsdag | søk senest | søk innen | søk før | søknad sendes innen |
      søknaden sendes innen | søknad innen | søknad senest | søknader sendes innen | send søknad innen | utløper | utløpsdato | gyldig til | annonsen utløper | svarfrist | siste dag for å søke
      | ansøgningsfrist | ansøgningsfristen | sidste ansøgningsdag`),
    deadlineAfter: words("er søknadsfristen | er siste frist"),
    period: words("søknadsperiode"),
    until: words("innen | senest | før | innen den | til og med | t.o.m"),
    apply: words("søk | søke | søknad* | søker | cv | påmelding"),
    posted: words(`publisert | publisert den | sist endret | lagt ut | lagt inn | utlyst |
      utlysningsdato | publiseringsdato | dato publisert | annonsert
      | indrykket | publiceret | offentliggjort`),
    otherDay: words(
      `oppstart | oppstartsdato | startdato | tiltredelse | tiltredelsesdato | født | fødselsdato | grunnlagt | etablert | sist oppdatert | sluttdato for stillingen | intervjuer`,
    ),
    posting: words("stilling* | jobb* | annonse* | utlysning*"),
    linking: words(
      "den | det | de | en | et | vår | denne | er | var | blir | ble | har | til | og | med | på | i | av | for | senest | innen | kl | klokken",
    ),
    openFor: words("åpen i | ligger ute i | gyldig i"),
    closed: words(
      `stillingen er besatt | annonsen er utløpt | søknadsfristen er utløpt | søknadsfristen har gått ut | stillingen er ikke lenger | annonsen er inaktiv | annonsen er deaktivert | fristen er gått ut | fristen har gått ut | fristen for å søke har gått ut | annonsen er fjernet | annonsen er avsluttet | stillingen er fjernet | stillingen er besat | annoncen er udløbet | jobbet er ikke længere aktivt | stillingen er ikke længere ledig | jobannoncen er udløbet | ansøgningsfristen er udløbet | annoncen er ikke længere aktiv | jobbet er udløbet`,
    ),
    over: words(
      `ikke lenger tilgjengelig | ikke lenger aktiv | ikke lenger ledig | ikke lenger åpen | ikke længere ledig | ikke længere aktiv | ikke længere aktivt | ikke længere tilgængelig | er besatt | er allerede besatt | er nå besatt | er besat | er utløpt | har utløpt | er udløbet | er avsluttet | er stengt | er lukket | er inaktiv | er deaktivert | er fjernet | er slettet | er trukket | har gått ut | er gått ut | er passert`,
    ),
    subjects: words(
      `stillingen | annonsen | jobben | stillingsannonsen | jobbannonsen | utlysningen | rekrutteringen | søknadsfristen | annoncen | jobbet | jobannoncen | ansøgningsfristen`,
    ),
    notSubjects: words("hver | alle | noen"),
    open: words("åpen for søknader | fortsatt ledig | status åpen | status aktiv"),
    conditional: words("hvis | dersom | når | inntil | etter at | om"),
  },
  salary: {
    pay: words(`
      lønn | lønnen | *lønn | *lønnen | *løn | løn | lønnes | lønnast | lønnsspenn | lønstrinn | *godtgjørelse | *godtgjersle | honorar
      | avlønnes | avlønning | årsverk | lønnsnivå | lønnsramme | timesats |
      vi betaler
    `),
    each: words("per | i | pr | pr. | om | en"),
    hour: words("time | timer | timen | t"),
    day: words("dag | dager | dagen"),
    week: words("uke | uker | uken | veke"),
    month: words("måned | måneder | måneden | mnd | mnd. | månad | månaden"),
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
    to: words("til | til over | opp til | opptil"),
    and: words("og | samt | pluss | med | eller"),
    gross: words("brutto | netto | før skatt | ca | ca. | cirka | omtrent | fast | etter ansiennitet | i 100 % stilling"),
    bonus: words(`
      bonus | *bonus | provisjon | *tillegg | tillegg | vervebonus | signeringsbonus | overskuddsdeling | overtidsbetaling | julebonus |
      overtid betales
    `),
    onTarget: words("ote"),
    equity: words("aksjer | opsjoner"),
    perDiem: words("diett | diettgodtgjørelse"),
    allowance: words(`
      tilskudd | *tilskudd | stipend | stipender | støtte | reisegodtgjørelse | kilometergodtgjørelse | pensjon* | forsikring* | trekk |
      trekkes | telefon | gavekort | frynsegoder | flyttegodtgjørelse | flyttegodtgjersle | pensjonsinnskudd
    `),
    notPay: words(`
      omsetning* | omsetter | omsette | omset | årsomsetning | investering* | investert | inntekt | inntekter | kostnad* | pris |
      priser | avgift | gebyr | bot | budsjett* | verdi | marked | leie | rabatt | kapital | salg | kontrakt* | egenandel | salgsmål |
      omsetningsmål | budsjettmål | vi fakturerer | fakturerer | tar vi betalt | sparer | besparelse* | lignende stillinger |
      lignende jobber | premiesum | erstatning |
      til en verdi av
    `),
    payers: words(`
      kunder | kundene | leietakere | studenter | pasienter | gjester | medlemmer | brukere | foreldre | bedrifter
    `),
    paying: words("betaler | betalte | sparer | betaler oss"),
    thousand: words("k | tusen"),
    million: words("m | mill | mill. | million | millioner | mrd | mrd. | milliard | milliarder"),
  },
  denial: {
    before: words("ikke for | ikke | ikke på | ikke som | ikke en | ingen | intet | uten | verken | ikke noe | ikke noen"),
    around:
      words(`ikke mulig | ikke muligt | ikke mulighet | ikke tilgjengelig | ikke aktuelt | ikke tillatt | ikke et alternativ | ingen mulighet | ingen muligheter | tilbyr ikke | tilbyr vi ikke | tilbys ikke | kan ikke | går ikke | umulig | ikke anledning | ikke adgang | ikke lov |
      ikke forenlig | ikke egnet | ikke tilby`),
    behind: words("finnes ikke | forekommer ikke"),
    answers: words("nei | nej | ingen | dessverre ikke | ikke"),
    breaks: words("og | men | hvis | dersom | fordi | når | mens | som | siden | imidlertid | da | selv om | unntatt"),
  },
  work: {
    fullTime: words(`heltid | heltidsstilling | fulltid | fulltidsstilling | 100% stilling |
      100 prosent stilling | heltidsansatt | 100 % fast stilling | 100% fast
      | fuldtid | fuldtidsstilling | fuldtidsansættelse`),
    partTime: words(`deltid | deltidsstilling | deltidsjobb | 50% stilling | halv stilling | 50 % fast stilling |
      80% stilling | 60% stilling | 40% stilling | 20% stilling | 75% stilling | ekstrahjelp`),
    contractor: words(`frilans | frilanser | selvstendig næringsdrivende | konsulentoppdrag |
      oppdragstaker | innleid konsulent | franchisetaker`),
    temporary:
      words(`vikariat | midlertidig | midlertidig stilling | engasjement | prosjektstilling | sesongarbeid | sommerjobb | åremål | vikar | ferievikar |
      sesongstilling | årsvikariat | foreldrepermisjonsvikariat | prosjektansettelse | sommervikar | midlertidig ansettelse | trainee engasjement
      | tidsbegrænset | tidsbegrænset ansættelse | barselsvikariat`),
    intern: words(`praktikant | praktikantstilling | internship | praksisplass | lærling | lærlingplass |
      lærlinger | traineestilling | trainee | hospitant | sommerinternship
      | studentermedhjælper`),
    volunteer: words("frivillig | frivillig arbeid | dugnad"),
    perDiem: words("tilkallingsvikar | tilkalling | ringevikar | tilkallingshjelp | tilkallingsvakt"),
    workers: words("praktikanter | lærlinger | frivillige | frilansere | vikarer | innleide konsulenter"),
    notEmployment: words(`intern | interne | internt | vikarbyrå | frivillige organisasjoner |
      frivillig sektor | frivillige lag | heltidsekvivalent | veilede lærlinger`),
    remote: words(`hjemmekontor | 100% hjemmekontor | fjernarbeid | remote | fullt remote |
      jobbe hjemmefra | hjemmefra | helt remote | på distanse | arbeide hjemmefra`),
    remoteNo: words(`ikke hjemmekontor | ingen mulighet for hjemmekontor | hjemmekontor er ikke mulig | ikke mulig med hjemmekontor |
      kun på kontoret | 100% på kontoret | ikke remote | fysisk oppmøte kreves | ikke mulighet for hjemmekontor`),
    onSite: words("på kontoret | på stedet | fysisk oppmøte | på arbeidsplassen"),
    hybrid:
      words(`hybrid | hybridløsning | mulighet for hjemmekontor | delvis hjemmekontor | noe hjemmekontor | hybridkontor | hybrid arbeidshverdag |
      fleksibelt hjemmekontor | hjemmekontor ved behov | muligheter for hjemmekontor | hybrid arbeidsplass | hjemmekontor mulig
      | delvist hjemmearbejde | mulighed for hjemmearbejde | delvis hjemmearbejde`),
    notRemote: words(`hybridbil* | hybridbuss* | på stedet hvil | undervisning på distanse | fjernundervisning | hybride ferger |
      hybridferge* | utstyr til hjemmekontor | remote support | hybrid cloud | remote operasjon*`),
    inOffice: words("på kontoret | på arbeidsplassen | på stedet"),
    atHome: words("hjemmekontor | hjemmefra | remote | hjemme"),
    atLeast: words("minst | minimum | mer enn | over | min | eller mer"),
    atMost: words("inntil | opptil | maks | maksimalt | høyst"),
    experience: words("erfaring* | arbeidserfaring | yrkeserfaring | praksis"),
    boasts: words("vi har | team har | selskapet har | bedriften har | firmaet har | vår | våre | vårt"),
    noExperience: words("ingen erfaring nødvendig | erfaring ikke nødvendig | uten erfaring | krever ingen erfaring"),
    highSchool: words(`videregående skole | videregående utdanning | studiekompetanse |
      generell studiekompetanse | videregående | videregående opplæring`),
    associate: [],
    bachelor:
      words(`bachelor* | bachelorgrad | høyskoleutdanning | høgskoleutdanning | universitetsutdanning | høyere utdanning | 3 årig høyskoleutdanning | høgskole | sykepleierutdanning | barnevernspedagog |
      autorisert sykepleier | norsk autorisasjon som sykepleier | høyskole | relevant høyskole | høyere relevant utdanning | barnehagelærerutdanning | barnehagelærer | lærerutdanning`),
    postgraduate: words(`master* | mastergrad | sivilingeniør | siviløkonom | doktorgrad | ph.d |
      embetseksamen | hovedfag | masternivå | juridisk embetseksamen | phd`),
    certificate: words(`fagbrev | fagutdanning | yrkesutdanning | fagskole | svennebrev |
      sertifisering | autorisasjon som helsefagarbeider | fagskoleutdanning`),
    noEducation: words("ingen krav til utdanning | ingen formell utdanning"),
    notEducation: words("scrum master | master data | elever ved videregående"),
    junior: words("junior | nyutdannet | nyutdannede"),
    mid: words("mid level"),
    senior: words("senior | erfaren | seniorrådgiver | seniorkonsulent | senioringeniør"),
    lead: words(`teamleder | gruppeleder | arbeidsleder | faglig leder | lead | team lead |
      skiftleder | formann | bas | teamkoordinator | prosjektleder bygg`),
    principal: words("principal | fagsjef"),
    manager: words(`leder | avdelingsleder | enhetsleder | seksjonsleder | manager | butikksjef | daglig leder |
      virksomhetsleder | avdelingssjef | seksjonssjef | driftsleder | salgssjef | økonomisjef | hr sjef | rektor`),
    director: words("direktør | avdelingsdirektør | divisjonsdirektør | kommunalsjef"),
    executive: words("administrerende direktør | adm direktør | ceo | cto | cfo | konsernsjef | rådmann | kommunedirektør"),
    notSeniority: words("nærmeste leder | seniorer | account manager | prosjektleder | leder for ditt"),
  },
};
