import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const nl: LanguageWords = {
  code: "nl",
  gate: {},
  labels: {
    title: words("functie | functietitel | vacature | functienaam | titel | functiebenaming | positie | rol"),
    company: words(
      `bedrijf | werkgever | organisatie | bedrijfsnaam | opdrachtgever | onderneming | instelling | werkgeversnaam | naam bedrijf`,
    ),
    location: words(
      `locatie | plaats | standplaats | werklocatie | vestiging | stad | locaties | regio | werkplek | waar | plaats van tewerkstelling | tewerkstelling | vestigingsplaats | provincie | land`,
    ),
    workplace: words("thuiswerken | werkvorm | hybride werken | werkmodel | op afstand"),
    employmentType:
      words(`dienstverband | contracttype | uren | uren per week | soort dienstverband | contract | type contract | aantal uren | arbeidsduur | werkuren | arbeidsovereenkomst | soort contract | contractvorm | omvang | werkweek | arbeidscontract |
      type dienstverband | uurregime | statuut | contractduur | werkregime | tewerkstelling`),
    salary:
      words(`salaris | loon | salarisindicatie | brutoloon | uurloon | salarisschaal | bruto maandsalaris | schaal | maandsalaris | beloning | vergoeding | bruto salaris | uurtarief | tarief | salaris per maand | inschaling | jaarsalaris |
      verloning | barema | brutosalaris`),
    experience: words("ervaring | werkervaring | ervaringsniveau | jaren ervaring"),
    education: words("opleiding | opleidingsniveau | werk- en denkniveau | niveau | diploma | opleidingseisen | denkniveau | studieniveau"),
    seniority: words("senioriteit | carrièreniveau | functieniveau"),
    datePosted: words(
      `geplaatst | geplaatst op | publicatiedatum | gepubliceerd | plaatsingsdatum | datum | gepubliceerd op | datum geplaatst | online sinds`,
    ),
    validThrough:
      words(`sluitingsdatum | reageren tot | solliciteren tot | deadline | reageren voor | uiterste datum | reageer voor | reactietermijn | solliciteer voor | solliciteer uiterlijk | einddatum | sluit op | uiterlijk solliciteren | verloopt op |
      reageer uiterlijk | geldig tot | vacature sluit | uiterste sollicitatiedatum`),
    apply: words(
      `solliciteren | solliciteer | solliciteer via | solliciteer hier | reageren | sollicitatielink | sollicitaties naar | direct solliciteren | solliciteren via`,
    ),
    identifier: words(
      `vacaturenummer | referentienummer | referentie | kenmerk | vacature-id | referentiecode | vacature id | vacaturecode`,
    ),
    skills: words("vaardigheden | technologieën | competenties | tech stack | skills"),
    responsibilities:
      words(`taken | jouw taken | verantwoordelijkheden | wat ga je doen | werkzaamheden | taken en verantwoordelijkheden | takenpakket | je taken | jouw rol | functieomschrijving | functie-inhoud | dit ga je doen | jouw werkzaamheden |
      jouw functie | wat je gaat doen | de functie | wat doe je | wat jij gaat doen | jouw verantwoordelijkheden | je werkzaamheden | wat ga jij doen | hier ga je aan werken | jouw uitdaging | jouw job | je verantwoordelijkheden |
      wat houdt de functie in | uw taken | wat doe je als | jouw impact`),
    requirements:
      words(`functie-eisen | eisen | profiel | jouw profiel | wat vragen wij | wij vragen | wat breng je mee | dit breng je mee | wat neem je mee | wie ben jij | functievereisten | vereisten | kwalificaties | jij hebt | wij zoeken | over jou |
      wat verwachten we | gewenst profiel | wat wij vragen | je profiel | dit ben jij | wie zoeken wij | wie zoeken we | jij bent | vaardigheden | dit vragen wij | wat we van je vragen | wat heb je nodig | competenties | uw profiel |
      wat breng jij mee | dit heb jij in huis | dit neem je mee | jouw kwaliteiten | wat vragen we | =ervaring | =opleiding | functie eisen | heb jij | jij beschikt over | herken jij jezelf | jouw talenten`),
    benefits:
      words(`wat bieden wij | wij bieden | arbeidsvoorwaarden | aanbod | ons aanbod | wat krijg je | dit krijg je | dit bieden wij | voordelen | wat wij bieden | dit mag je verwachten | wat we bieden | wat bieden we | wij bieden jou | wat je krijgt |
      secundaire arbeidsvoorwaarden | jouw voordelen | dit kun je van ons verwachten | onze voorwaarden | wat krijg je van ons | wij bieden je | waarom werken bij | waarom bij ons | wat kan je verwachten | wat mag je verwachten |
      waar kan je op rekenen | extra's`),
    otherLabels:
      words(`afdeling | sector | branche | contact | telefoon | contactpersoon | startdatum | vakgebied | aantal vacatures | talen | taal | beroepsgroep | rijbewijs | website | afdelingen | e-mail | leidinggeven | aanvang | adres | categorie | duur |
      ingangsdatum | specialisme`),
    otherHeadings:
      words(`over ons | wie zijn wij | wie wij zijn | het bedrijf | de organisatie | organisatie | bedrijfsprofiel | functie | vacature | vacatures | werken bij | solliciteren | solliciteer | sollicitatieprocedure | procedure | contact |
      meer informatie | interesse | interesse? | geïnteresseerd | introductie | omschrijving | beschrijving | vacaturetekst | vacatureomschrijving | over de functie | het team | jouw team | ons team | onze organisatie | carrière |
      sollicitatieproces | aanvullende informatie | bijzonderheden | vragen | vragen? | menu | zoeken | inloggen | home | soortgelijke vacatures | vergelijkbare vacatures | privacy | diversiteit | afdeling | samenvatting | wat wij doen |
      de afdeling | over de organisatie | waar ga je werken | waar kom je terecht | acquisitie | jouw sollicitatie | bedrijfsomschrijving`),
    about: words("over | werken bij | wie is | welkom bij | waarom | dit is | dit zijn wij"),
    notCompany: words(
      `ons | wij | jou | je | jij | u | de | het | een | deze | dit | onze | jouw | functie | bedrijf | organisatie | team | vacature | wie | wat | rol | die | ik | hij | zij | er | men | klant | opdrachtgever | in | voor | als | om | ben`,
    ),
    hiring: words("zoekt | is op zoek naar | zoeken | werft aan | is op zoek | zoekt een"),
    at: words("bij"),
    applyLink: words("solliciteer | solliciteren | reageer | reageren op | sollicitatieformulier"),
  },
  dates: {
    months: words(`januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul |
      augustus aug | september sept sep | oktober okt | november nov | december dec`),
    weekdays: words("maandag ma | dinsdag di | woensdag wo | donderdag do | vrijdag vr | zaterdag za | zondag zo"),
    numbers: words("een één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien"),
    units: words("minuut minuten min | uur uren | dag dagen | week weken | maand maanden | jaar jaren"),
    agoBefore: [],
    agoAfter: words("geleden"),
    today: words("vandaag | zojuist | zonet"),
    yesterday: words("gisteren"),
    deadline:
      words(`sluitingsdatum | sluitingsdatum vacature | reageren voor | reageren vóór | reageer voor | reageer vóór | reageer uiterlijk | reageren tot | reageren kan tot | reageer tot |
      reageer dan voor | solliciteren tot | solliciteer voor | solliciteer vóór | solliciteer uiterlijk | solliciteren kan tot | solliciteren kan tot en met | solliciteer tot | deadline |
      sollicitatietermijn | sluit op | vacature sluit op | geldig tot | vervaldatum | verloopt op | open tot | openstaand tot | uiterste datum | uiterste sollicitatiedatum | einddatum vacature`),
    deadlineAfter: words("solliciteren | reageren"),
    period: words("sollicitatieperiode"),
    until: words("voor | vóór | tot | tot en met | t/m | uiterlijk | uiterlijk op"),
    apply: words("sollicit* | reageer | reageren | reactie | cv | motivatie*"),
    posted: words(`geplaatst op | geplaatst | gepubliceerd op | gepubliceerd | publicatiedatum |
      plaatsingsdatum | online sinds | datum plaatsing | toegevoegd op | plaatsing`),
    openFor: words("staat open gedurende | open gedurende | geldig gedurende"),
    closed:
      words(`niet meer beschikbaar | niet langer beschikbaar | is vervuld | reeds vervuld | vacature vervuld | is gesloten | vacature gesloten | is verlopen | vacature verlopen | niet meer actief | sollicitatietermijn is verstreken |
      je kunt niet meer solliciteren | solliciteren is niet meer mogelijk | niet meer mogelijk om te solliciteren | reageren is niet meer mogelijk | deze vacature is ingevuld | is inmiddels ingevuld | is niet meer open`),
    open: words("vacature open | nog beschikbaar | openstaande vacature"),
    conditional: words("als | indien | wanneer | zodra | totdat | nadat | tot"),
  },
  salary: {
    pay: words(`
      salaris* | *salaris | loon | lonen | *loon | beloning | bruto maandsalaris | vergoeding van | verdien | verdien je | verdienen
      | verdiensten | bezoldiging | schaal | salarisindicatie | uurtarief | dagtarief | tarief | inschaling | salarisschaal
      | stagevergoeding
    `),
    each: words("per | in de | in het | de | het | p"),
    hour: words("uur | uren | u"),
    day: words("dag | dagen"),
    week: words("week | weken | wk"),
    month: words("maand | maanden | mnd | mnd."),
    year: words("jaar | jaren | jr"),
    hourly: words("uurloon | uurtarief | bruto uurloon | p/u"),
    daily: words("dagtarief | dagloon | p/d"),
    weekly: words("weekloon | p/w"),
    monthly: words("maandelijks | maandsalaris | bruto maandsalaris | maandloon | p/m | bruto p.m. | p.m."),
    yearly: words("jaarlijks | jaarsalaris | bruto jaarsalaris | p/j | p.j. | op jaarbasis"),
    from: words("vanaf | van | minimaal | min. | minimum | ten minste | tenminste | meer dan"),
    fromAfter: words("of meer | minimaal"),
    upTo: words("tot | maximaal | max. | max | tot maximaal | maximum | tot en met | oplopend tot | hoogstens"),
    upToAfter: words("maximaal"),
    between: words("tussen | van"),
    to: words("tot | tot en met | t/m | tot maximaal | tot max. | en maximaal"),
    and: words("en | plus | met | of | inclusief | exclusief"),
    gross: words("bruto | netto | ongeveer | circa | ca. | ca | euro bruto | all-in"),
    bonus: words(`
      bonus | *bonus | commissie | provisie | *toeslag | vakantiegeld | eindejaarsuitkering | vakantietoeslag | dertiende maand
      | winstuitkering
    `),
    onTarget: words("on target"),
    equity: words("aandelen | opties"),
    perDiem: words("dagvergoeding | verblijfskosten"),
    allowance: words(`
      reiskostenvergoeding | reiskosten | onkostenvergoeding | thuiswerkvergoeding | *vergoeding | *budget | pensioen | cadeau
      | cadeaubon | opleiding* | bijdrage | leaseauto
    `),
    notPay: words(`
      omzet | jaaromzet | investering* | financiering | prijs | prijzen | kosten | boete | contributie | winst | waarde | korting
      | verkoop | huur | subsidie | opgehaald | abonnement
    `),
    thousand: words("k | duizend"),
    million: words("m | mln | miljoen | mld | miljard"),
  },
  work: {
    fullTime: words("fulltime | full time | voltijd* | voltijds | volledige werkweek | voltijdse"),
    partTime: words("parttime | part time | deeltijd* | deeltijds | deeltijdse | bijbaan"),
    contractor: words(`freelance | freelancer | zzp | zzp'er | zelfstandige | op zzp basis |
      interim opdracht | detachering op freelance basis`),
    temporary: words(`tijdelijk | tijdelijke | tijdelijke aanstelling | bepaalde tijd | uitzend* | uitzendbasis | uitzendkracht |
      vakantiewerk | seizoenswerk | tijdelijk contract | interim | vervanging | zwangerschapsvervanging | invalkracht`),
    intern: words(`stage | stagiair | stagiaire | stageplek | stageplaats | afstudeerstage |
      meewerkstage | werkstudent | bbl | leerling | leerwerkplek | traineeship`),
    volunteer: words("vrijwilliger | vrijwilligerswerk | vrijwilligers"),
    perDiem: words("oproepkracht | op oproepbasis | oproepbasis | nulurencontract | 0 urencontract | flexkracht"),
    notEmployment: words(`intern | interne | onbepaalde tijd | begeleiden van stagiairs |
      begeleiding van stagiaires | stagebegeleider | uitzendbureau | uitzendbureaus`),
    remote: words(`thuiswerk | thuiswerken | volledig thuiswerken | remote | 100% remote | volledig remote | vanuit huis |
      werken op afstand | op afstand werken | plaatsonafhankelijk | telewerk | telewerken | vanuit huis werken`),
    remoteNo:
      words(`niet remote | geen thuiswerk | thuiswerken is niet mogelijk | thuiswerken niet mogelijk | geen mogelijkheid tot thuiswerken |
      volledig op locatie | 100% op locatie | alleen op locatie | geen remote | niet thuiswerken | niet mogelijk om thuis te werken | volledig op kantoor`),
    onSite: words("op locatie | op kantoor | ter plaatse"),
    hybrid:
      words(`hybride | hybride werken | hybrid | deels thuis | deels thuiswerken | gedeeltelijk thuiswerken | gedeeltelijk remote | thuiswerken mogelijk |
      mogelijkheid tot thuiswerken | deels vanuit huis | thuiswerkdagen | thuiswerkmogelijkheden | dagen thuiswerken | thuis en op kantoor | mogelijkheid om thuis te werken | deels remote`),
    notRemote:
      words(`hybride auto* | hybride cloud | hybride voertuigen | ondersteuning op afstand | remote support | zorg op afstand | remote monitoring | beheer op afstand |
      klant op locatie | op locatie bij klanten | op locatie bij de klant | bij klanten op locatie | bij de klant op locatie | thuiswerkvergoeding | thuiswerkplek`),
    inOffice: words("op kantoor | op locatie | aanwezig"),
    atHome: words("thuiswerken | thuis werken | thuis | remote | vanuit huis | op afstand"),
    atLeast: words("minimaal | minstens | ten minste | tenminste | meer dan | minimum | of meer | min"),
    atMost: words("maximaal | tot | hoogstens | max"),
    experience: words("ervaring* | werkervaring*"),
    noExperience: words("geen ervaring vereist | ervaring niet vereist | zonder ervaring | ervaring is niet nodig | geen ervaring nodig"),
    highSchool: words("vmbo | havo | vwo | middelbare school | mavo | secundair onderwijs | middelbaar onderwijs"),
    associate: words("associate degree"),
    bachelor: words(`hbo | hbo bachelor | bachelor* | hbo diploma | hbo opleiding |
      hbo werk- en denkniveau | hbo niveau | afgeronde hbo | hoger onderwijs | hogeschool`),
    postgraduate: words(`wo | universitair | wo master | master* | academische opleiding | gepromoveerd | doctoraat |
      phd | wo niveau | universitaire opleiding | wo opleiding | wo werk- en denkniveau`),
    certificate: words("mbo* | mbo diploma | mbo opleiding | vakdiploma | mbo niveau | beroepsopleiding"),
    noEducation: words("geen diploma vereist | geen opleiding vereist"),
    notEducation: words("scrum master | master data | masterdata | masterclass*"),
    junior: words("junior | starter | starters | startersfunctie"),
    mid: words("medior | mid level"),
    senior: words("senior | sr | ervaren"),
    lead: words("teamleider | team lead | teamlead | lead | ploegleider | voorman | coördinerend | teamcoördinator"),
    principal: words("principal"),
    manager: words("manager | hoofd | afdelingshoofd | leidinggevende | filiaalmanager | afdelingsmanager"),
    director: words("directeur | director"),
    executive: words("algemeen directeur | bestuurder | ceo | cto | cfo | raad van bestuur"),
    notSeniority: words(`account manager | accountmanager | hoofdzakelijk | directiesecretaresse | directieassistent |
      projectmanager | product manager | officemanager | hoofd en | ouderenzorg`),
  },
};
