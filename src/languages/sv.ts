import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const sv: LanguageWords = {
  code: "sv",
  gate: {},
  labels: {
    title: words(
      `befattning | tjänst | titel | roll | yrke | jobbtitel | yrkestitel | tjänstens titel | befattningstitel | rubrik | yrkesroll`,
    ),
    company: words("företag | arbetsgivare | företagsnamn | organisation | företagets namn | uppdragsgivare | kund | förvaltning"),
    location: words(
      `ort | plats | arbetsplats | placering | placeringsort | arbetsort | stad | kommun | län | stationeringsort | kontor | platser | region | var | tjänsteställe | orter | land | adress`,
    ),
    workplace: words("distansarbete | arbetsform på distans | hybridarbete | arbetssätt | distans | remote"),
    employmentType:
      words(`anställningsform | omfattning | anställningstyp | arbetstid | sysselsättningsgrad | typ av kontrakt | anställning | varaktighet | typ av anställning | tjänstgöringsgrad | heltid/deltid | jobbtyp | anställningens omfattning |
      tjänstens omfattning | arbetstider | form | uppdragets omfattning`),
    salary: words("lön | löneform | timlön | månadslön | ersättning | lönetyp | lönespann | ingångslön | lön och förmåner | arvode"),
    experience: words("erfarenhet | arbetslivserfarenhet | erfarenhetsnivå"),
    education: words("utbildning | utbildningsnivå | önskad utbildningsnivå | utbildningskrav"),
    seniority: words("senioritet | karriärnivå"),
    datePosted: words(
      `publicerad | publicerad den | publiceringsdatum | publicerat | annons publicerad | inlagd | upplagd | datum | publicerades`,
    ),
    validThrough:
      words(`sista ansökningsdag | sista ansökningsdatum | ansök senast | ansökan senast | sista dag att ansöka | sök senast | ansökningstid | deadline | sista ansökan | ansök senast den | ansökan ska vara inne senast | ansökningsdatum |
      ansökningsdag | gäller till`),
    apply: words(
      `ansök | ansökan | ansök här | så ansöker du | ansök via | länk till ansökan | ansökningslänk | sök jobbet här | ansökan skickas till | skicka ansökan till`,
    ),
    identifier: words(
      `referensnummer | annons-id | referens | diarienummer | annonsnummer | ref.nr | id | ref | jobb-id | ref nr | annons id`,
    ),
    skills: words("kompetenser | tekniker | teknikstack | verktyg | tekniska kompetenser | tekniska färdigheter | färdigheter"),
    responsibilities:
      words(`arbetsuppgifter | dina arbetsuppgifter | huvudsakliga arbetsuppgifter | om rollen | ansvarsområden | ditt uppdrag | vad du kommer att göra | du kommer att | dina ansvarsområden | om uppdraget | ditt ansvar | ansvar | vad du kommer göra |
      vad kommer du att göra | det här kommer du att göra | rollen innebär | uppdraget | i rollen | uppgifter | uppdragsbeskrivning | din roll | dina huvudsakliga arbetsuppgifter | i tjänsten ingår | tjänsten innebär |
      som anställd kommer du att`),
    requirements:
      words(`kvalifikationer | krav | din profil | vi söker | vi söker dig | kravprofil | vem är du | din bakgrund | om dig | dina kvalifikationer | vi söker dig som | meriterande | personliga egenskaper | kompetenskrav | skallkrav | vi tror att du |
      vem vi söker | förväntningar | krav för tjänsten | vem söker vi | det här söker vi | erfarenheter och kunskaper | kunskaper | du har | kompetens | =erfarenhet | =utbildning | kompetensprofil | kompetens och erfarenhet | vad vi söker |
      är du den vi söker | vi ser gärna | bakgrund och egenskaper | kompetenser | den vi söker | egenskaper | önskvärt | du som söker | formella krav | förutsättningar | ska-krav | bör-krav | det är meriterande | vad vi ser hos dig |
      vem du är`),
    benefits:
      words(`vi erbjuder | förmåner | våra förmåner | det här erbjuder vi | vad vi erbjuder | erbjudande | varför oss | vi erbjuder dig | vi kan erbjuda | vårt erbjudande | lön och förmåner | anställningsvillkor | vad erbjuder vi | dina förmåner |
      hos oss får du | varför ska du jobba hos oss | varför arbeta hos oss | anställningsförmåner | vad vi kan erbjuda | vad får du`),
    otherLabels:
      words(`avdelning | kontaktperson | kontakt | telefon | tillträde | startdatum | antal tjänster | bransch | yrkesområde | språk | körkort | typ av jobb | hemsida | e-post | antal platser | fackliga företrädare | facklig kontakt |
      antal befattningar | tillträdesdag | extra information | yrkeskategori | ansökningsförfarande`),
    otherHeadings:
      words(`om oss | om företaget | om tjänsten | om jobbet | om arbetsplatsen | om arbetsgivaren | beskrivning | arbetsbeskrivning | jobbeskrivning | företagsbeskrivning | företagspresentation | vilka är vi | vilka vi är | ansökan |
      ansökningsförfarande | så ansöker du | kontakt | kontaktpersoner | övrigt | övrig information | lediga jobb | lediga tjänster | jobba hos oss | karriär | sammanfattning | bakgrund | rekryteringsprocess | rekryteringsprocessen |
      välkommen | välkommen med din ansökan | låter det intressant | intresserad | vår verksamhet | verksamheten | vårt team | teamet | startsida | meny | sök | logga in | liknande jobb | om kunden | tjänsten | tillträde | mer information |
      information | villkor | mångfald | lön | urval | arbetsplatsen | din arbetsplats | vår kultur | presentation | om verksamheten | annat | om anställningen | publiceringsdatum | extra information | om annonsen | om avdelningen |
      intresseanmälan`),
    about: words("om | jobba hos | jobba på | välkommen till | möt | vilka är | varför"),
    notCompany:
      words(`oss | dig | du | vi | den | det | de | en | ett | rollen | tjänsten | företaget | jobbet | uppdraget | vårt | vår | din | ditt | team | arbetsplatsen | verksamheten | kunden | annonsen | vem | vad | detta | denna | jag | han | hon |
      man | kund | i | på | för | som | vid | till | nu | här | anställningen | avdelningen | arbetsgivaren`),
    hiring: words("söker | söker nu | letar efter | rekryterar | anställer | söker dig | söker en | växer och söker"),
    at: words("hos | på | till | vid"),
    applyLink: words("ansök | sök jobbet | sök tjänsten | skicka ansökan | till ansökan | sök jobb | ansökan"),
  },
  dates: {},
  salary: {
    pay: words(`
      lön | löner | lönen | *lön | *lönen | *löner | *lönespann | *ersättning* | lönespann* | lönenivå | löneläge | grundlön
      | arvode | timpenning | lönekriterier
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
    to: words("till | till över | upp till | och"),
    and: words("och | samt | plus | med | eller"),
    gross: words("brutto | före skatt | efter skatt | netto | ca | ca. | cirka | ungefär | fast | i fast lön | beroende på erfarenhet"),
    bonus: words("bonus | *bonus | provision | provisioner | rekryteringsbonus | ob-tillägg | ob | *tillägg | prestationslön"),
    onTarget: words("ote"),
    equity: words("aktier | optioner"),
    perDiem: words("traktamente*"),
    allowance: words(`
      friskvård* | *bidrag | *bidraget | bidrag | förmån* | stipendium | pensions* | tjänstepension | reseersättning
      | milersättning | presentkort | utbildning* | försäkring* | extra | semesterersättning | resa på | bio på
    `),
    notPay: words(`
      omsätter | omsätta | omsättning* | årsomsättning | investering* | investerat | intäkter | intäkt | kostnad* | pris | priset
      | priser | avgift* | böter | budget | värde | marknad | hyra | rabatt | vinst | kapital | försäljning | medlemsavgift
    `),
    thousand: words("k | t | tusen"),
    million: words("m | mn | mkr | milj | milj. | miljon | miljoner | md | mdr | mdkr | miljard | miljarder"),
  },
  work: {},
};
