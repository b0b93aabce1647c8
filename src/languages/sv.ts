import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const sv: LanguageWords = {
  code: "sv",
  gate: {
    duties: words(`
      arbetsuppgifter | dina arbetsuppgifter | huvudsakliga arbetsuppgifter | om tjänsten | om rollen | om jobbet | om uppdraget | om befattningen | tjänsten | tjänstebeskrivning | arbetsbeskrivning | ansvarsområden | dina ansvarsområden | ansvar | ditt ansvar | ditt uppdrag | din roll | rollen | uppdraget | vad du kommer göra | vad du kommer att göra | det här kommer du göra | vad innebär rollen | vad innebär jobbet | din vardag | beskrivning | tjänstens innehåll | befattningen | huvuduppgifter | job description`),
    requirements: words(`
      kvalifikationer | kvalifikationskrav | krav | kompetenskrav | meriterande | din profil | profil | din bakgrund | vem är du | vem söker vi | vi söker dig som | vi söker dig | du som söker | om dig | din kompetens | din erfarenhet | kompetens | dina kvalifikationer | utbildning | erfarenhet | utbildning och erfarenhet | personliga egenskaper | egenskaper | vad vi söker | det här söker vi | behörighet | behörighetskrav | vi ser att du | förväntningar | önskvärt | bedömningsgrunder | skallkrav | kunskaper`),
    offers: words(`
      vi erbjuder | vi erbjuder dig | vad vi erbjuder | det här erbjuder vi | vi kan erbjuda | erbjudande | vårt erbjudande | förmåner | våra förmåner | anställningsvillkor | villkor | lön | lön och villkor | löneform | varför oss | varför jobba hos oss | rekryteringsprocessen | rekryteringsprocess | om anställningen | tillträde | vad erbjuder vi`),
    labels: words(`
      anställningsform | anställningstyp | typ av anställning | omfattning | varaktighet | anställningens omfattning | arbetstid | arbetstider | sysselsättningsgrad | lön | löneform | lönetyp | månadslön | timlön | placeringsort | arbetsort | arbetsplats | ort | placering | tillträde | tillträdesdag | startdatum | start | sista ansökningsdag | sista ansökningsdatum | ansök senast | sök senast | ansökningstid | ansökan senast | antal platser | antal tjänster | referensnummer | diarienummer | tjänstgöringsgrad | yrkesroll | yrke | befattning | kontaktperson | kontakt | rekryterare | facklig företrädare | facklig kontakt`),
    hiring: words(`
      vi söker | söker vi | söker nu | söker dig | söker en | söker ett | söker efter en | letar efter en | letar efter dig | letar vi efter | sökes | rekryterar vi | vi rekryterar | vi anställer | vi behöver | behöver vi | behöver dig | vill du jobba | vill du arbeta | vill du bli | vill du vara | är du vår | är du den | nu söker | välkommen till oss | bli en del av | bli vår | bli en av oss | jobba hos oss | jobba som | arbeta som | arbeta hos oss | lediga tjänster hos | ledig tjänst | tjänsten är | tjänsten innebär | i tjänsten | i rollen | rollen som | som konsult hos oss | du rapporterar till | till vårt team | till vår | vikariat | sommarjobb | extrajobb | uthyrningsuppdrag | i denna roll | platsannons | söker | lediga anställningen | rekrytering | hos oss får du | hos oss kommer du | väx med oss | jobba med oss | behöver en | behöver ett | hör av dig`),
    candidate: words(
      `du kommer att | arbetsuppgifterna är | arbetsuppgifterna innefattar | arbetsuppgifterna består | arbetsuppgifter innefattar | är en fördel | är ett plus | vana vid | vana av | god samarbetsförmåga | du har | du är | du är en | du behöver | du ska | du bör | du som | har du | är du | du trivs | du kan | vi ser gärna | vi ser att | års erfarenhet | erfarenhet av | erfarenhet inom | erfarenhet från | tidigare erfarenhet | arbetat som | arbetat med | arbetat inom | legitimerad | legitimation | utbildad | utbildning inom | examen | högskoleutbildning | gymnasieutbildning | högskoleexamen | b-körkort | körkort | goda kunskaper | kunskaper i | god datavana | svenska och engelska | i tal och skrift | behärskar | meriterande | ett plus | noggrann | strukturerad | självständigt | självgående | serviceinriktad | stresstålig | ansvarstagande | lagspelare | initiativtagande | personlig lämplighet | stor vikt vid | social kompetens | du kommer | kommer du att `,
    ),
    apply: words(`
      ansök | ansök nu | ansök här | ansök idag | ansök senast | sök tjänsten | sök jobbet | söka tjänsten | ansökan | din ansökan | skicka din ansökan | skicka ansökan | skicka in din ansökan | skicka cv | skicka ditt cv | skicka in ditt | cv och personligt brev | personligt brev | cv till | maila | mejla | mejla ditt cv | urval sker löpande | urval | löpande urval | välkommen med din ansökan | välkommen att söka | hur du söker | intervju | intervjuer | sista ansökningsdag | ansökningstiden | upplysningar om tjänsten | frågor om tjänsten | vi undanber oss | spara annons`),
    terms: words(`
      heltid | deltid | tillsvidare | tillsvidareanställning | tidsbegränsad | visstidsanställning | visstid | vikariat | provanställning | timanställning | behovsanställning | sommarvikarie | sommarvikarier | säsongsanställning | konsultuppdrag | praktik | fast lön | rörlig lön | månadslön | timlön | per timme | per månad | kr/tim | kr/mån | individuell lönesättning | kollektivavtal | friskvårdsbidrag | tjänstepension | semester | semesterdagar | distansarbete | hybrid | på plats | skift | skiftarbete | nattjänst | dag, kväll | kvällar och helger | omgående | enligt överenskommelse | anställning | tjänst | lön | bemanning | sysselsättningsgrad | schema | sommarvik | timanställd | bemanningsföretag | konsult`),
    occupations: words(`
      ingenjör | utvecklare | chef | ledare | konsult | rådgivare | specialist | handläggare | administratör | assistent | samordnare | sjuksköterska | sjuksköterskor | undersköterska | undersköterskor | barnmorska | läkare | tandläkare | tandsköterska | lärare | pedagog | pedagoger | förskollärare | barnskötare | säljare | butiksmedarbetare | medarbetare | chaufför | förare | lastbilschaufför | kock | kockar | servitör | servitris | bagare | elektriker | snickare | målare | rörmokare | vvs-montör | montör | mekaniker | svetsare | operatör | lagerarbetare | truckförare | städare | vårdbiträde | vårdare | skötare | personlig assistent | ekonom | redovisningsekonom | controller | jurist | kurator | psykolog | fysioterapeut | arbetsterapeut | socionom | socialsekreterare | forskare | doktorand | projektledare | tekniker | arkitekt | designer | redaktör | kommunikatör | receptionist | sekreterare |
      rekryterare | inköpare | planerare | analytiker | programmerare | testare | frisör | väktare | vaktmästare | kundtjänstmedarbetare | servicetekniker | bilmekaniker | byggnadsarbetare | plåtslagare | resurs | biträde | lokalvårdare | vikarie | vikarier | instruktör | demonstratör | manager | engineer | developer | sköterskor | tandsköterskor | mentor | handledare | städerska | kassör | kassörska | kökspersonal | personal | timvikarie | sommarjobbare`),
    closed: words(`
      annonsen är inte längre | annonsen har gått ut | annonsen har utgått | annonsen är avpublicerad | annonsen är stängd | annonsen är borttagen | annonsen finns inte längre | annonsen är inaktiv | jobbet är inte längre | jobbet är tillsatt | jobbannonsen är inte längre | jobbannonsen har gått ut | platsannonsen är inte längre | platsannonsen har gått ut | tjänsten är tillsatt | tjänsten är redan tillsatt | tjänsten är inte längre | tjänsten är stängd | tjänsten har tillsatts | tjänsten är nu tillsatt | ansökningstiden har gått ut | ansökningstiden är slut | ansökningstiden har löpt ut | ansökan är stängd | ansökan har stängt | ansökan stängd | sista ansökningsdag har passerat | tar inte längre emot ansökningar | tar inte emot fler ansökningar | rekryteringen är avslutad | rekryteringen är klar | uppdraget är tillsatt | uppdraget är inte längre
      | annonsen har tagits bort | annonsen är nedtagen | ansökningstiden för denna tjänst har gått ut | ansökningstiden för tjänsten har gått ut | jobbet har tagits bort | jobbet är inte tillgängligt längre | hakuaika on päättynyt | ilmoitus ei ole enää voimassa | ilmoitus on poistunut`),
    conditions: words(`
      tills | när | om | innan | såvida | efter`),
    results: words(`
      lediga jobb i | lediga jobb | lediga tjänster | träffar | sökresultat | alla lediga jobb | alla jobb | våra lediga tjänster | visa jobb | visa alla jobb | visa annons | sortera efter | sortera på | filtrera | nästa sida | föregående sida | jobbevakning | bevaka sökning | jobb via mejl | fler jobb | visa fler | liknande jobb | sök jobb | lediga platser | platsannonser | annonser`),
    login: words(`
      logga in för att | du måste logga in | du måste vara inloggad | vänligen logga in | glömt lösenord | glömt ditt lösenord | kom ihåg mig | inget konto | skapa konto för att | skapa ett konto | har du redan ett konto | endast för medlemmar | endast för prenumeranter | för prenumeranter`),
    robot: words(`
      inte en robot | bekräfta att du är människa | verifiera att du är människa | åtkomst nekad | ovanlig trafik | säkerhetskontroll | kontrollerar din webbläsare`),
    consent: words(`
      vi använder cookies | vi använder kakor | acceptera alla | godkänn alla | godkänn cookies | acceptera cookies | cookieinställningar | innan du fortsätter | neka alla | din integritet`),
    script: words(`
      aktivera javascript | slå på javascript | javascript är avstängt | javascript är inaktiverat | kräver javascript | laddar… | laddar... | vänta`),
    missing: words(`
      sidan hittades inte | sidan kunde inte hittas | sidan finns inte | sidan kan inte hittas | fel 404 | sidan du söker | sidan du letar efter | till startsidan | något gick fel | hittades inte`),
    article: words(`
      senast uppdaterad | skriven av | lästid | minuters läsning | läs mer | läs också | läs även | kommentarer | kommentera | dela artikeln | dela artikel | prenumerera | nyhetsbrev | skribent | säger han | säger hon | pressmeddelande | presskontakt | innehållsförteckning | sammanfattning | i den här artikeln | tips för | så skriver du | arbetsmarknaden | arbetslösheten | varsel | varslar | blogginlägg | podd | avsnitt | foto: | källa | källor | kapitel | vad tjänar | medellön | genomsnittlig lön`),
    shop: words(`
      lägg i varukorgen | lägg i varukorg | varukorg | i lager | slut i lager | fri frakt | köp nu | leveranstid | inkl. moms | kundrecensioner | produktbeskrivning | produktinformation | artikelnummer | prova gratis | boka demo | kundvagn`),
    otherTitles: words(`mall för jobbannons | mall för cv | lönestatistik | medellön | att hyra | uthyres | cv mall | yrkesbeskrivning`),
    otherwise: words(`
      ingredienser | gör så här | ugnen | portioner | tillagningstid | rum och kök | hyra per månad | månadshyra | deposition | kvadratmeter | hyresvärd | husdjur | högskolepoäng | kursplan | studieavgift | anmälan till kursen | studiestart | biljetter | entré | anbud | anbudsgivare | förfrågningsunderlag | sista anbudsdag | volontär | volontärer | ideellt arbete | skänk | jag har arbetat | min erfarenhet | om mig | mina kunskaper | användarvillkor | medlem sedan | citera | stipendium | symtom | lån | kursavgift`),
  },
  labels: {
    title: words(`befattning | tjänst | titel | roll | yrke | jobbtitel | yrkestitel | tjänstens titel | befattningstitel |
      rubrik | yrkesroll`),
    company: words(
      "företag | arbetsgivare | företagsnamn | organisation | företagets namn | uppdragsgivare | kund | förvaltning | työnantaja | yritys | organisaatio",
    ),
    location: words(`ort | plats | arbetsplats | placering | placeringsort | arbetsort | stad | kommun | län | stationeringsort |
      kontor | platser | region | var | tjänsteställe | orter | land | adress
      | sijainti | työpaikan sijainti | paikkakunta | työskentelypaikka | toimipaikka`),
    workplace: words("distansarbete | arbetsform på distans | hybridarbete | arbetssätt | distans | remote"),
    employmentType: words(`anställningsform | omfattning | anställningstyp | arbetstid | sysselsättningsgrad | typ av kontrakt |
      anställning | varaktighet | typ av anställning | tjänstgöringsgrad | heltid/deltid | jobbtyp | anställningens omfattning | tjänstens omfattning | arbetstider | form | uppdragets omfattning
      | työsuhde | työaika | työsuhteen tyyppi | työsuhteen muoto | työn tyyppi`),
    salary: words(
      "lön | löneform | timlön | månadslön | ersättning | lönetyp | lönespann | ingångslön | lön och förmåner | arvode | palkka | palkkaus",
    ),
    experience: words("erfarenhet | arbetslivserfarenhet | erfarenhetsnivå"),
    education: words("utbildning | utbildningsnivå | önskad utbildningsnivå | utbildningskrav"),
    seniority: words("senioritet | karriärnivå"),
    datePosted: words(`publicerad | publicerad den | publiceringsdatum | publicerat | annons publicerad | inlagd | upplagd | datum |
      publicerades
      | julkaistu | julkaisupäivä`),
    validThrough: words(`sista ansökningsdag | sista ansökningsdatum | ansök senast | ansökan senast | sista dag att ansöka |
      sök senast | ansökningstid | deadline | sista ansökan | ansök senast den | ansökan ska vara inne senast | ansökningsdatum | ansökningsdag | gäller till
      | hakuaika päättyy | haku päättyy | viimeinen hakupäivä | hakuaika`),
    apply: words(`ansök | ansökan | ansök här | så ansöker du | ansök via | länk till ansökan | ansökningslänk |
      sök jobbet här | ansökan skickas till | skicka ansökan till`),
    identifier: words(`referensnummer | annons-id | referens | diarienummer | annonsnummer | ref.nr | id | ref | jobb-id | ref nr |
      annons id`),
    skills: words("kompetenser | tekniker | teknikstack | verktyg | tekniska kompetenser | tekniska färdigheter | färdigheter"),
    responsibilities: words(`arbetsuppgifter | dina arbetsuppgifter | huvudsakliga arbetsuppgifter | om rollen | ansvarsområden |
      ditt uppdrag | vad du kommer att göra | du kommer att | dina ansvarsområden | om uppdraget | ditt ansvar | ansvar | vad du kommer göra | vad kommer du att göra | det här kommer du att göra | rollen innebär | uppdraget | i rollen |
      uppgifter | uppdragsbeskrivning | din roll | dina huvudsakliga arbetsuppgifter | i tjänsten ingår | tjänsten innebär | som anställd kommer du att`),
    requirements: words(`kvalifikationer | krav | din profil | vi söker | vi söker dig | kravprofil | vem är du | din bakgrund |
      om dig | dina kvalifikationer | vi söker dig som | meriterande | personliga egenskaper | kompetenskrav | skallkrav | vi tror att du | vem vi söker | förväntningar | krav för tjänsten | vem söker vi | det här söker vi |
      erfarenheter och kunskaper | kunskaper | du har | kompetens | =erfarenhet | =utbildning | kompetensprofil | kompetens och erfarenhet | vad vi söker | är du den vi söker | vi ser gärna | bakgrund och egenskaper | kompetenser |
      den vi söker | egenskaper | önskvärt | du som söker | formella krav | förutsättningar | ska-krav | bör-krav | det är meriterande | vad vi ser hos dig | vem du är`),
    benefits: words(`vi erbjuder | förmåner | våra förmåner | det här erbjuder vi | vad vi erbjuder | erbjudande | varför oss |
      vi erbjuder dig | vi kan erbjuda | vårt erbjudande | lön och förmåner | anställningsvillkor | vad erbjuder vi | dina förmåner | hos oss får du | varför ska du jobba hos oss | varför arbeta hos oss | anställningsförmåner |
      vad vi kan erbjuda | vad får du`),
    otherLabels: words(`avdelning | kontaktperson | kontakt | telefon | tillträde | startdatum | antal tjänster | bransch |
      yrkesområde | språk | körkort | typ av jobb | hemsida | e-post | antal platser | fackliga företrädare | facklig kontakt | antal befattningar | tillträdesdag | extra information | yrkeskategori | ansökningsförfarande`),
    otherHeadings: words(`om oss | om företaget | om tjänsten | om jobbet | om arbetsplatsen | om arbetsgivaren | beskrivning |
      arbetsbeskrivning | jobbeskrivning | företagsbeskrivning | företagspresentation | vilka är vi | vilka vi är | ansökan | ansökningsförfarande | så ansöker du | kontakt | kontaktpersoner | övrigt | övrig information | lediga jobb |
      lediga tjänster | jobba hos oss | karriär | sammanfattning | bakgrund | rekryteringsprocess | rekryteringsprocessen | välkommen | välkommen med din ansökan | låter det intressant | intresserad | vår verksamhet | verksamheten |
      vårt team | teamet | startsida | meny | sök | logga in | liknande jobb | om kunden | tjänsten | tillträde | mer information | information | villkor | mångfald | lön | urval | arbetsplatsen | din arbetsplats | vår kultur | presentation |
      om verksamheten | annat | om anställningen | publiceringsdatum | extra information | om annonsen | om avdelningen | intresseanmälan`),
    about: words("om | jobba hos | jobba på | välkommen till | möt | vilka är | varför"),
    notCompany: words(`oss | dig | du | vi | den | det | de | en | ett | rollen | tjänsten | företaget | jobbet | uppdraget | vårt |
      vår | din | ditt | team | arbetsplatsen | verksamheten | kunden | annonsen | vem | vad | detta | denna | jag | han | hon | man | kund | i | på | för | som | vid | till | nu | här | anställningen | avdelningen | arbetsgivaren`),
    hiring: words("söker | söker nu | letar efter | rekryterar | anställer | söker dig | söker en | växer och söker"),
    describing: words("är en | är ett | är sveriges | är nordens | bedriver | grundades | erbjuder | har bemannat | är ledande"),
    at: words("hos | på | till | vid"),
    applyLink: words(
      "ansök | sök jobbet | sök tjänsten | skicka ansökan | till ansökan | sök jobb | ansökan | hae työpaikkaa | hae paikkaa | jätä hakemus | hae tehtävään",
    ),
    experienceStems: words("erfaren | års | år | arbetat | jobbat | vana"),
    educationStems: words(`utbildning | examen | högskol | universitet | gymnasi | legitim | certifi | diplom | student | yrkeshögskol |
      civilingenj | utbildad`),
    remoteStems: words("distans | hemifrån | hybrid | på plats | kontor | remote | etätyö | hybridityö"),
    employmentStems: words(`heltid | deltid | tillsvidare | vikariat | visstid | timanst | timmar | sommarjobb | praktik | provanst |
      säsong | projektanst | fast | konsult | extra | behov | anställning | procent | %
      | kokoaik | kokopäiv | osa-aik | määräaik`),
    salaryStems: words("lön | ersättning | kronor | sek | arvode | timpenning | kr"),
  },
  dates: {
    months: words(`januari jan | februari feb febr | mars mar | april apr | maj | juni jun | juli jul |
      augusti aug | september sept sep | oktober okt | november nov | december dec`),
    weekdays: words(`måndag mån måndagen | tisdag tis tisdagen | onsdag ons onsdagen |
      torsdag tors tor torsdagen | fredag fre fredagen | lördag lör lördagen | söndag sön söndagen`),
    numbers: words("en ett | två | tre | fyra | fem | sex | sju | åtta | nio | tio"),
    units: words("minut minuter min | timme timmar tim | dag dagar | vecka veckor | månad månader | år års årig"),
    agoBefore: [],
    agoAfter: words("sedan | sen"),
    today: words("idag | i dag | nyss | just nu"),
    yesterday: words("igår | i går"),
    deadline:
      words(`sista ansökningsdag | sista ansökningsdatum | sista ansökningsdagen | sista ansökningsdag är | sista dag att ansöka | sista dagen att ansöka | sista dag för ansökan | ansökningsdatum | ansök senast |
      ansök före | ansök innan | sök senast | sök tjänsten senast | ansökan senast | din ansökan senast | ansökan ska vara oss tillhanda senast | välkommen med din ansökan senast | skicka din ansökan senast |
      ansökningstiden går ut | ansökningstid t.o.m | ansökningstid | ansökningsperiod till | sista datum | sista dag | deadline | stänger | giltig till | gäller till och med | publicerad till
      | hakuaika päättyy | haku päättyy | viimeinen hakupäivä`),
    deadlineAfter: words("är sista ansökningsdag | är sista dagen att ansöka"),
    period: words("ansökningsperiod | publiceringsperiod"),
    until: words("senast | senast den | före den | innan den | till och med | t.o.m | till den | före | den"),
    apply: words("ansök* | sök | söker du | cv | meritförteckning"),
    posted: words(`publicerad den | publicerad | publicerades | publicerat | publiceringsdatum |
      publicerad sedan | inlagd | upplagd | utannonserad | annonsen publicerad`),
    otherDay: words(
      `startdatum | tillträde | tillträdesdag | anställningsstart | född | födelsedatum | grundat | grundades | grundad | senast uppdaterad | slutdatum för anställningen | intervjuer`,
    ),
    posting: words("tjänst* | jobb* | annons* | befattning*"),
    linking: words(
      "den | det | de | en | ett | vår | denna | är | var | blir | har | till | och | med | på | i | av | för | senast | kl | klockan",
    ),
    openFor: words("öppen i | ligger ute i | giltig i"),
    closed: words(
      `tjänsten är tillsatt | annonsen är avpublicerad | ansökningstiden har gått ut | ansökan är stängd | rekryteringen är avslutad | går inte längre att söka | status stängd | annonsen är borttagen | annonsen har tagits bort | annonsen är nedtagen | ansökningstiden för denna tjänst har gått ut | ansökningstiden för tjänsten har gått ut | jobbet har tagits bort | jobbet är inte tillgängligt längre | hakuaika on päättynyt | ilmoitus ei ole enää voimassa | ilmoitus on poistunut`,
    ),
    over: words(
      `inte längre tillgänglig | inte längre tillgängligt | inte längre aktiv | inte längre aktivt | inte längre aktuell | inte längre aktuellt | inte längre öppen | inte längre ledig | inte tillgänglig längre | finns inte längre | är tillsatt | är redan tillsatt | har tillsatts | är stängd | har stängt | är avpublicerad | har gått ut | har utgått | har löpt ut | är avslutad | är borttagen | har tagits bort | är nedtagen | är inaktiv | har upphört`,
    ),
    subjects: words(
      `annonsen | jobbannonsen | platsannonsen | jobbet | tjänsten | rollen | befattningen | uppdraget | rekryteringen | ansökan | ansökningstiden | sista ansökningsdag`,
    ),
    notSubjects: words("varje | alla | någon"),
    open: words("status öppen | öppen för ansökan | fortfarande öppen"),
    conditional: words("om | när | tills | så snart | efter att | innan"),
  },
  salary: {
    pay: words(`
      lön | löner | lönen | *lön | *lönen | *löner | *lönespann | *ersättning* | lönespann* | lönenivå | löneläge | grundlön | arvode
      | timpenning | lönekriterier |
      vi betalar
    `),
    each: words("per | i | om | pr | en"),
    hour: words("timme | timmar | timma | timmen | tim | h"),
    day: words("dag | dagar | dagen"),
    week: words("vecka | veckor | veckan | v"),
    month: words("månad | månader | månaden | mån | mån."),
    year: words("år | året | kalenderår"),
    hourly: words("timlön* | timlönen | timersättning | timpenning | i timmen"),
    daily: words("daglön | dagsersättning"),
    weekly: words("veckolön"),
    monthly: words("månadslön* | månadslönen | månatlig | månatligen | i månaden"),
    yearly: words("årslön* | årslönen | årlig | årligen | om året | i årslön"),
    from: words("från | från och med | lägst | minst | minimum | fr. | fr.o.m. | över | ingångslön"),
    fromAfter: words("och uppåt | eller mer | uppåt"),
    upTo: words("upp till | upptill | max | högst | maximalt | som mest | uppemot | till"),
    upToAfter: words("som mest"),
    between: words("mellan | från"),
    to: words("till | till över | upp till"),
    and: words("och | samt | plus | med | eller"),
    gross: words("brutto | före skatt | efter skatt | netto | ca | ca. | cirka | ungefär | fast | i fast lön | beroende på erfarenhet"),
    bonus: words(`
      bonus | *bonus | provision | provisioner | rekryteringsbonus | ob-tillägg | ob | *tillägg | prestationslön | övertidsersättning |
      julbonus | jourersättning | övertid ersätts
    `),
    onTarget: words("ote"),
    equity: words("aktier | optioner"),
    perDiem: words("traktamente*"),
    allowance: words(`
      friskvård* | *bidrag | *bidraget | bidrag | förmån* | stipendium | pensions* | tjänstepension | reseersättning | milersättning |
      presentkort | utbildning* | försäkring* | extra | semesterersättning | resa på | bio på | pensionsavsättning*
    `),
    notPay: words(`
      omsätter | omsätta | omsättning* | årsomsättning | investering* | investerat | intäkter | intäkt | kostnad* | pris | priset |
      priser | avgift* | böter | budget | värde | marknad | hyra | rabatt | vinst | kapital | försäljning | medlemsavgift |
      försäljningsmål | omsättningsmål | säljmål | budgetmål | vi debiterar | vi tar betalt | debiterar | sparar | besparing* |
      liknande jobb | liknande tjänster | prissumma | skadestånd |
      till ett värde av | värd
    `),
    payers: words(`
      kunder | kunderna | hyresgäster | studenter | patienter | gäster | medlemmar | användare | föräldrar | företag
    `),
    paying: words("betalar | betalade | sparar | betalar oss"),
    thousand: words("k | tusen"),
    million: words("m | mn | mkr | milj | milj. | miljon | miljoner | md | mdr | mdkr | miljard | miljarder"),
  },
  denial: {
    before: words("inte för | inte | inte på | inte som | inte en | ej | ej på | ingen | inget | inga | icke | varken"),
    around:
      words(`inte möjligt | inte möjlig | inte möjliga | ej möjligt | ej möjlig | inte tillgängligt | inte aktuellt | ej aktuellt | inte tillåtet | ej tillåtet | inte ett alternativ | inget alternativ | ingen möjlighet | inga möjligheter | inte möjlighet | ej möjlighet |
      erbjuder inte | erbjuder ej | erbjuder vi inte | kan inte | kan ej | går inte | går ej | omöjligt | erbjuds inte | erbjuds ej | inte förenligt | inte förenlig | inte erbjuda`),
    behind: words("förekommer inte | förekommer ej | finns inte | finns ej | medges ej | medges inte"),
    answers: words("nej | ingen | inget | tyvärr inte | ej | inte"),
    breaks: words("och | men | utan | om | eftersom | då | när | medan | som | dock | utom | samt | därför"),
  },
  work: {
    fullTime: words(
      "heltid | heltidsjobb | heltidstjänst | heltidsanställning | heltidsarbete | 100% heltid | fulltid | full time | kokoaikainen | kokopäiväinen | kokoaikatyö | kokopäivätyö | kokoaikaista | kokoaikaiseen | kokopäiväiseen",
    ),
    partTime: words(
      "deltid | deltidsjobb | deltidstjänst | deltidsanställning | deltidsarbete | halvtid | part time | extrajobb | osa-aikainen | osa-aikatyö | osa-aikaista | osa-aikaiseen",
    ),
    contractor: words("konsultuppdrag | frilans | frilansare | egenföretagare | underkonsult | f skatt | uppdragsavtal"),
    temporary:
      words(`visstid | visstidsanställning | tidsbegränsad anställning | tidsbegränsad | vikariat | tillfällig anställning | säsongsanställning | sommarjobb |
      projektanställning | särskild visstidsanställning | allmän visstidsanställning | vikarie | semestervikarie | sommarvikarie | säsongsarbete | föräldravikariat
      | määräaikainen | määräaikaiseen | määräaikaista`),
    intern: words(`praktik | praktikant | praktikplats | internship | lia | lia plats |
      praktikanter | trainee | traineeprogram | lärling | sommarpraktik`),
    volunteer: words("volontär | volontärarbete | ideellt arbete | ideellt uppdrag"),
    perDiem: words(`timanställning | timanställd | behovsanställning | vid behov | timvikarie |
      behovsanställd | intermittent anställning | timvikariat | arbete vid behov`),
    workers: words("praktikanter | lärlingar | volontärer | frilansare | underkonsulter | vikarier | traineer"),
    notEmployment: words(`intern | interna | internt | bästa praktik | i praktiken | praktiken | praktiskt | vid behov av |
      även vid behov | heltidsekvivalent* | tillsvidareanställning eller | handleda praktikanter`),
    remote: words(`distansarbete | på distans | 100% distans | arbeta på distans | helt på distans | remote | hemifrån |
      arbeta hemifrån | jobba hemifrån | hemarbete | distansjobb | fully remote | jobba på distans | distans`),
    remoteNo:
      words(`inte på distans | ej distans | inget distansarbete | ej distansarbete | distansarbete är inte möjligt | inte möjligt att arbeta på distans |
      ingen möjlighet till distansarbete | enbart på plats | helt på plats | 100% på plats | arbete på plats krävs | endast på plats |  ej möjligt att arbeta hemifrån`),
    onSite: words("på plats | på kontoret"),
    hybrid:
      words(`hybrid | hybridarbete | hybridarbetsplats | hybridmodell | delvis på distans | möjlighet till distansarbete | möjlighet att arbeta på distans | delvis distans | delvis hemifrån |
      möjlighet till hemarbete | möjlighet att arbeta hemifrån | viss del på distans | möjlighet att jobba hemifrån | hybridlösning | möjlighet till distans | delvis distansarbete
      | hybridityö | osittainen etätyö`),
    notRemote:
      words(`distansutbildning* | på distans från | hybridbil* | hybridfordon* | distansundervisning | kunder på distans | studera på distans | support på distans |
      läsa på distans | på plats hos kund* | stöd på distans | träffas på plats | hybridmoln | är på plats | vård på distans | personal på plats | parkering på plats`),
    inOffice: words("på kontoret | på plats"),
    atHome: words("på distans | hemifrån | distansarbete | remote | distans | hemma"),
    atLeast: words("minst | lägst | mer än | över | minimum | eller mer | åtminstone"),
    atMost: words("upp till | högst | max | maximalt"),
    experience: words("erfarenhet* | arbetslivserfarenhet | yrkeserfarenhet | arbetserfarenhet"),
    boasts: words("vi har | team har | företaget har | bolaget har | koncernen har | vår | våra | vårt"),
    noExperience: words(`ingen erfarenhet krävs | kräver ingen erfarenhet | erfarenhet krävs ej |
      erfarenhet krävs inte | inga krav på erfarenhet | utan erfarenhet`),
    highSchool: words(`gymnasieexamen | gymnasieutbildning | gymnasial utbildning | gymnasiekompetens |
      gymnasium | gymnasienivå | fullständig gymnasieutbildning | studentexamen`),
    associate: words("högskoleexamen | yrkeshögskoleexamen | kvalificerad yrkeshögskoleexamen | eftergymnasial utbildning två år"),
    bachelor:
      words(`kandidatexamen | högskoleutbildning | universitetsutbildning | akademisk examen | universitetsexamen | högskoleexamen eller motsvarande | akademisk utbildning | socionomexamen | högskoleingenjör* |
      sjuksköterskeexamen | lärarexamen | förskollärarexamen | relevant högskoleutbildning | eftergymnasial utbildning | lärarlegitimation | universitet/högskolestudier | filosofie kandidat | yrkeslärarexamen | socionom`),
    postgraduate: words(`masterexamen | magisterexamen | civilingenjör* | civilingenjörsexamen | doktorsexamen |
      civilekonom* | disputerad | forskarutbildning | master | läkarexamen | juristexamen | jur kand`),
    certificate: words(`yrkesutbildning | yrkesbevis | yh utbildning | yrkeshögskoleutbildning | yrkeshögskola |
      certifiering | yrkeshögskolan | undersköterskeutbildning | barnskötarutbildning | gesällbrev`),
    noEducation: words("ingen utbildning krävs | inga krav på utbildning | inga formella utbildningskrav"),
    notEducation: words("scrum master | master data | masterdata | på gymnasiet | vårt gymnasium | gymnasieskola | gymnasielärare"),
    junior: words("junior | nyexaminerad | juniora"),
    mid: words("medior | mid level"),
    senior: words("senior | erfaren | seniora"),
    lead: words("teamledare | gruppledare | arbetsledare | lead | team lead | tech lead | förste | förman | skiftledare | samordnande"),
    principal: words("principal"),
    manager: words(`chef | enhetschef | avdelningschef | gruppchef | manager | head of | avdelningsledare | butikschef | restaurangchef |
      verksamhetschef | sektionschef | driftchef | it chef | ekonomichef | personalchef | produktionschef | kontorschef`),
    director: words("direktör | director | förvaltningschef | rektor"),
    executive: words("vd | verkställande direktör | ceo | cto | cfo | generaldirektör"),
    notSeniority: words(`närmaste chef | din chef | rekryterande chef | ansvarig chef | äldre seniorer |
      seniorboende | account manager | key account manager | projektledare`),
  },
};
