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
  dates: {
    months: words(`januari jan | februari feb febr | mars mar | april apr | maj | juni jun | juli jul |
      augusti aug | september sept sep | oktober okt | november nov | december dec`),
    weekdays: words(`måndag mån måndagen | tisdag tis tisdagen | onsdag ons onsdagen |
      torsdag tors tor torsdagen | fredag fre fredagen | lördag lör lördagen | söndag sön söndagen`),
    numbers: words("en ett | två | tre | fyra | fem | sex | sju | åtta | nio | tio"),
    units: words("minut minuter min | timme timmar tim | dag dagar | vecka veckor | månad månader | år"),
    agoBefore: [],
    agoAfter: words("sedan | sen"),
    today: words("idag | i dag | nyss | just nu"),
    yesterday: words("igår | i går"),
    deadline:
      words(`sista ansökningsdag | sista ansökningsdatum | sista ansökningsdagen | sista ansökningsdag är | sista dag att ansöka | sista dagen att ansöka | sista dag för ansökan | ansökningsdatum | ansök senast |
      ansök före | ansök innan | sök senast | sök tjänsten senast | ansökan senast | din ansökan senast | ansökan ska vara oss tillhanda senast | välkommen med din ansökan senast | skicka din ansökan senast |
      ansökningstiden går ut | ansökningstid t.o.m | ansökningstid | ansökningsperiod till | sista datum | sista dag | deadline | stänger | giltig till | gäller till och med | publicerad till`),
    deadlineAfter: words("är sista ansökningsdag | är sista dagen att ansöka"),
    period: words("ansökningsperiod | publiceringsperiod"),
    until: words("senast | senast den | före den | innan den | till och med | t.o.m | till den | före | den"),
    apply: words("ansök* | sök | söker du | cv | meritförteckning"),
    posted: words(`publicerad den | publicerad | publicerades | publicerat | publiceringsdatum |
      publicerad sedan | inlagd | upplagd | utannonserad | annonsen publicerad`),
    openFor: words("öppen i | ligger ute i | giltig i"),
    closed:
      words(`är inte längre tillgänglig | inte längre tillgänglig | är inte längre aktiv | inte längre aktuell | inte längre öppen | är tillsatt | tjänsten är tillsatt | är stängd | har stängt | annonsen är avpublicerad |
      är avpublicerad | har gått ut | ansökningstiden har gått ut | ansökan är stängd | rekryteringen är avslutad | är avslutad | går inte längre att söka | status stängd | annonsen är borttagen | har upphört`),
    open: words("status öppen | öppen för ansökan | fortfarande öppen"),
    conditional: words("om | när | tills | så snart | efter att | innan"),
  },
  salary: {
    pay: words(`
      lön | löner | lönen | *lön | *lönen | *löner | *lönespann | *ersättning* | lönespann* | lönenivå | löneläge | grundlön | arvode
      | timpenning | lönekriterier
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
    bonus: words("bonus | *bonus | provision | provisioner | rekryteringsbonus | ob-tillägg | ob | *tillägg | prestationslön"),
    onTarget: words("ote"),
    equity: words("aktier | optioner"),
    perDiem: words("traktamente*"),
    allowance: words(`
      friskvård* | *bidrag | *bidraget | bidrag | förmån* | stipendium | pensions* | tjänstepension | reseersättning | milersättning
      | presentkort | utbildning* | försäkring* | extra | semesterersättning | resa på | bio på
    `),
    notPay: words(`
      omsätter | omsätta | omsättning* | årsomsättning | investering* | investerat | intäkter | intäkt | kostnad* | pris | priset
      | priser | avgift* | böter | budget | värde | marknad | hyra | rabatt | vinst | kapital | försäljning | medlemsavgift
    `),
    thousand: words("k | t | tusen"),
    million: words("m | mn | mkr | milj | milj. | miljon | miljoner | md | mdr | mdkr | miljard | miljarder"),
  },
  work: {
    fullTime: words("heltid | heltidsjobb | heltidstjänst | heltidsanställning | heltidsarbete | 100% heltid | fulltid | full time"),
    partTime: words("deltid | deltidsjobb | deltidstjänst | deltidsanställning | deltidsarbete | halvtid | part time | extrajobb"),
    contractor: words("konsultuppdrag | frilans | frilansare | egenföretagare | underkonsult | f skatt | uppdragsavtal"),
    temporary:
      words(`visstid | visstidsanställning | tidsbegränsad anställning | tidsbegränsad | vikariat | tillfällig anställning | säsongsanställning | sommarjobb |
      projektanställning | särskild visstidsanställning | allmän visstidsanställning | vikarie | semestervikarie | sommarvikarie | säsongsarbete | föräldravikariat`),
    intern: words(`praktik | praktikant | praktikplats | internship | lia | lia plats |
      praktikanter | trainee | traineeprogram | lärling | sommarpraktik`),
    volunteer: words("volontär | volontärarbete | ideellt arbete | ideellt uppdrag"),
    perDiem: words(`timanställning | timanställd | behovsanställning | vid behov | timvikarie |
      behovsanställd | intermittent anställning | timvikariat | arbete vid behov`),
    notEmployment: words(`intern | interna | internt | bästa praktik | i praktiken | praktiken | praktiskt | vid behov av |
      även vid behov | heltidsekvivalent* | tillsvidareanställning eller | handleda praktikanter`),
    remote: words(`distansarbete | på distans | 100% distans | arbeta på distans | helt på distans | remote | hemifrån |
      arbeta hemifrån | jobba hemifrån | hemarbete | distansjobb | fully remote | jobba på distans | distans`),
    remoteNo:
      words(`inte på distans | ej distans | inget distansarbete | ej distansarbete | distansarbete är inte möjligt | inte möjligt att arbeta på distans |
      ingen möjlighet till distansarbete | enbart på plats | helt på plats | 100% på plats | arbete på plats krävs | endast på plats | distansarbete nej | ej möjligt att arbeta hemifrån`),
    onSite: words("på plats | på kontoret"),
    hybrid:
      words(`hybrid | hybridarbete | hybridarbetsplats | hybridmodell | delvis på distans | möjlighet till distansarbete | möjlighet att arbeta på distans | delvis distans | delvis hemifrån |
      möjlighet till hemarbete | möjlighet att arbeta hemifrån | viss del på distans | möjlighet att jobba hemifrån | hybridlösning | möjlighet till distans | delvis distansarbete`),
    notRemote:
      words(`distansutbildning* | på distans från | hybridbil* | hybridfordon* | distansundervisning | kunder på distans | studera på distans | support på distans |
      läsa på distans | på plats hos kund* | stöd på distans | träffas på plats | hybridmoln | är på plats | vård på distans | personal på plats | parkering på plats`),
    inOffice: words("på kontoret | på plats"),
    atHome: words("på distans | hemifrån | distansarbete | remote | distans | hemma"),
    atLeast: words("minst | lägst | mer än | över | minimum | eller mer | åtminstone"),
    atMost: words("upp till | högst | max | maximalt"),
    experience: words("erfarenhet* | arbetslivserfarenhet | yrkeserfarenhet | arbetserfarenhet"),
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
