import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const nl: LanguageWords = {
  code: "nl",
  gate: {
    duties: words(`
      taken | jouw taken | je taken | uw taken | takenpakket | werkzaamheden | jouw werkzaamheden | verantwoordelijkheden | jouw verantwoordelijkheden | functieomschrijving | functiebeschrijving | functie-inhoud | de functie | over de functie | jouw functie | de rol | jouw rol | je rol | wat ga je doen | wat ga jij doen | dit ga je doen | wat je gaat doen | wat doe je | wat je doet | de baan | over deze vacature | vacatureomschrijving | taakomschrijving | jouw missie | jouw werkdag | jouw uitdaging | dit is de baan`),
    requirements: words(`
      functie-eisen | functievereisten | eisen | vereisten | profiel | jouw profiel | jouw kwalificaties | kwalificaties | wat vragen wij | wat vragen we | wat wij vragen | wat we vragen | wij vragen | we vragen | dit vragen wij | wie ben jij | wie ben je | wie zoeken wij | wie zoeken we | wat breng je mee | wat breng jij mee | dit breng je mee | dit breng jij mee | wat neem je mee | jij hebt | je hebt | jij bent | competenties | opleiding | ervaring | wat verwachten wij | wij verwachten | dit ben jij | dit heb je in huis | heb jij | vaardigheden | jouw skills`),
    offers: words(`
      wij bieden | we bieden | wat bieden wij | wat bieden we | wat wij bieden | wat we bieden | dit bieden wij | dit bieden we | ons aanbod | wat krijg je | wat krijg je ervoor terug | wat krijg je van ons | dit krijg je | dit krijg je van ons | arbeidsvoorwaarden | jouw arbeidsvoorwaarden | voorwaarden | voordelen | salaris | waarom wij | waarom werken bij | sollicitatieprocedure | procedure | wat bieden wij jou | onze beloften | wat je van ons krijgt`),
    labels: words(`
      dienstverband | soort dienstverband | type dienstverband | contract | contractvorm | contracttype | type contract | uren | uren per week | aantal uren | werkuren | werktijden | salaris | salarisindicatie | salarisschaal | schaal | functieschaal | brutosalaris | uurloon | standplaats | werklocatie | locatie | werkplek | sluitingsdatum | sluitingstermijn | reageren voor | solliciteren voor | solliciteer voor | startdatum | ingangsdatum | per wanneer | vacaturenummer | referentienummer | functiegroep | vakgebied | opleidingsniveau | werkniveau | ervaringsniveau | carrièreniveau | contactpersoon | recruiter | duur | functie | functietitel | aantal vacatures`),
    hiring: words(`
      wij zoeken | we zoeken | zijn wij op zoek | zijn we op zoek | zijn op zoek naar | is op zoek naar | op zoek naar een | zoekt een | zoeken een | zoeken wij | zoeken we | zoekt per direct | gezocht | wordt gezocht | wij zijn op zoek | kom jij ons team | kom werken bij | kom je ons team | word jij | word jij onze | versterk ons team | ter versterking | team versterken | jouw nieuwe baan | in deze functie | in deze rol | als onze nieuwe | je gaat aan de slag | ga je aan de slag | aan de slag als | je rapporteert aan | je werkt | je bent verantwoordelijk | ben je verantwoordelijk | m/v | (m/v) | m/v/x | (m/v/x) | je komt te werken | werken bij ons`),
    candidate: words(`
      je hebt | jij hebt | je bent | jij bent | je beschikt | je kunt | je spreekt | je houdt van | je werkt graag | u heeft | u bent | jaar ervaring | jaar werkervaring | jaren ervaring | ervaring met | ervaring in | ervaring als | relevante ervaring | relevante werkervaring | enige ervaring | afgeronde opleiding | afgeronde | mbo | hbo | mbo-niveau | hbo-niveau | hbo werk- en denkniveau | mbo werk- en denkniveau | werk- en denkniveau | wo-niveau | opleiding op | diploma | rijbewijs | rijbewijs b | goede beheersing | beheersing van de nederlandse | communicatief | communicatieve vaardigheden | zelfstandig | teamspeler | flexibel | klantgericht | stressbestendig | kennis van | is een pré | is een pre | een plus | vog`),
    apply: words(`
      solliciteer | solliciteer direct | solliciteer nu | direct solliciteren | solliciteren | solliciteren kan | solliciteer hier | ik wil solliciteren | reageer | reageer nu | sollicitatie | sollicitaties | jouw sollicitatie | stuur je cv | stuur jouw cv | stuur uw cv | mail je cv | cv naar | cv en motivatie | motivatiebrief | motivatie naar | sollicitatiebrief | enthousiast geworden | interesse? | interesse in deze | ben je geïnteresseerd | acquisitie naar aanleiding | acquisitie wordt niet | vragen over deze vacature | vacature bewaren | bewaar vacature`),
    terms: words(`
      fulltime | parttime | voltijd | deeltijd | vast contract | vaste aanstelling | vast dienstverband | tijdelijk | tijdelijk contract | jaarcontract | bepaalde tijd | onbepaalde tijd | uitzendbasis | uitzendkracht | stage | bijbaan | zzp | per uur | per maand | per jaar | bruto | bruto per maand | bruto per uur | cao | vakantiegeld | vakantiedagen | vakantie-uren | dertiende maand | 13e maand | eindejaarsuitkering | pensioen | pensioenregeling | reiskostenvergoeding | leaseauto | laptop van de zaak | thuiswerken | hybride werken | hybride | ploegendienst | nachtdienst | uur per week | 24-32 uur | 32-40 uur | 36 uur | 40 uur | 32 uur | salaris | dienstverband | functie | baan | vacature`),
    occupations: words(`
      ingenieur | ontwikkelaar | developer | engineer | manager | medewerker | medewerkster | adviseur | consultant | specialist | coördinator | assistent | assistente | monteur | technicus | elektricien | loodgieter | verpleegkundige | verzorgende | arts | docent | leraar | leerkracht | chauffeur | bezorger | magazijnmedewerker | orderpicker | kok | kelner | ober | bakker | slager | kapper | verkoper | verkoopster | accountant | boekhouder | jurist | advocaat | secretaresse | receptionist | directeur | hoofd | teamleider | leidinggevende | projectleider | beleidsmedewerker | onderzoeker | promovendus | stagiair | stagiaire | trainee | schoonmaker | beveiliger | begeleider | timmerman | metselaar | schilder | lasser | operator | planner | analist | programmeur | tester | ontwerper | architect | redacteur | therapeut | psycholoog | apotheker | tandarts | kraanmachinist | heftruckchauffeur |
      hovenier | uitvoerder | werkvoorbereider | inkoper | vakkenvuller | pedagogisch medewerker`),
    closed: words(`
      vacature is gesloten | vacature is niet meer beschikbaar | vacature is niet langer beschikbaar | vacature is verlopen | vacature is vervuld | vacature is helaas gesloten | vacature is helaas vervuld | vacature is helaas niet meer | vacature is inmiddels vervuld | vacature is inmiddels gesloten | vacature vervuld | vacature gesloten | vacature verlopen | vacature niet gevonden | vacature bestaat niet meer | vacature is verwijderd | vacature is ingevuld | vacature is al vervuld | vacature staat niet meer open | deze vacature is niet meer | functie is vervuld | functie is inmiddels vervuld | functie is niet meer beschikbaar | functie is al vervuld | baan is niet meer beschikbaar | sollicitatietermijn is verstreken | sollicitatietermijn is gesloten | sluitingsdatum is verstreken | reageren is niet meer mogelijk | solliciteren is niet meer mogelijk | solliciteren niet meer mogelijk |
      niet meer solliciteren | niet langer solliciteren | reageren niet meer mogelijk`),
    conditions: words(`
      totdat | tot | zodra | als | wanneer | indien | nadat`),
    results: words(`
      vacatures gevonden | vacatures in | resultaten | zoekresultaten | alle vacatures | onze vacatures | openstaande vacatures | vacatures | bekijk vacature | bekijk alle vacatures | naar de vacature | sorteer op | sorteren op | filter | filters | volgende pagina | vorige pagina | vacature-alert | jobalert | job alert | meer vacatures | laad meer | toon meer | zoek vacatures | actuele vacatures | nieuwste vacatures`),
    login: words(`
      log in om | inloggen om | log eerst in | je moet ingelogd zijn | u moet ingelogd zijn | u dient in te loggen | wachtwoord vergeten | ingelogd blijven | nog geen account | al een account | alleen voor leden | alleen voor abonnees | maak een account aan | meld je aan om | gelieve in te loggen`),
    robot: words(`
      geen robot | bevestig dat u een mens | controleren of u een mens | toegang geweigerd | ongebruikelijk verkeer | beveiligingscontrole | je browser wordt gecontroleerd`),
    consent: words(`
      wij gebruiken cookies | we gebruiken cookies | alle cookies accepteren | alles accepteren | cookies accepteren | cookie-instellingen | voordat je verdergaat | alles weigeren | jouw privacy`),
    script: words(`
      javascript inschakelen | schakel javascript in | javascript is uitgeschakeld | javascript nodig | javascript vereist | laden… | laden... | even geduld`),
    missing: words(`
      pagina niet gevonden | pagina bestaat niet | pagina kon niet worden gevonden | pagina is niet gevonden | fout 404 | opgevraagde pagina | pagina die je zoekt | terug naar de homepage | er is iets misgegaan | er ging iets mis`),
    article: words(`
      gepubliceerd op | geplaatst op | laatst bijgewerkt | leestijd | minuten leestijd | min leestijd | geschreven door | lees meer | lees verder | lees ook | reacties | reactie plaatsen | reageer op dit artikel | deel dit artikel | abonneer | abonneren | nieuwsbrief | zegt hij | zegt ze | anp | persbericht | perscontact | inhoudsopgave | conclusie | in dit artikel | tips voor | sollicitatietips | arbeidsmarkt | werkloosheid | ontslagen | banen verdwijnen | podcast | aflevering | hoofdstuk | wat verdient | gemiddeld salaris | beroepsprofiel`),
    shop: words(`
      in winkelwagen | in winkelmand | winkelwagen | op voorraad | uitverkocht | gratis verzending | verzendkosten | bestel nu | incl. btw | klantbeoordelingen | productbeschrijving | gratis proberen | demo aanvragen | retourneren`),
    otherTitles: words(
      `functiebeschrijving voorbeeld | voorbeeld functiebeschrijving | vacaturetekst voorbeeld | voorbeeld vacaturetekst | salarisgids | gemiddeld salaris | te huur | cv voorbeeld | voorbeeld cv | beroepsprofiel`,
    ),
    otherwise: words(`
      ingrediënten | voorverwarm | oven voor | bereidingstijd | slaapkamers | slaapkamer | huurprijs | kale huur | borg | woonoppervlakte | m² | verhuurder | huisdieren | collegegeld | toelatingseisen | studiepunten | opleidingsprogramma | open dag | tickets | sprekers | locatie van het evenement | aanbesteding | inschrijvers | gunning | vrijwilligerswerk | doneer | mijn ervaring | ik heb gewerkt | over mij | werkervaring als | lid sinds | topic | citeren | studiebeurs | subsidie | symptomen | lening | cursus | cursusgeld`),
  },
  labels: {
    title: words("functie | functietitel | vacature | functienaam | titel | functiebenaming | positie | rol"),
    company: words(`bedrijf | werkgever | organisatie | bedrijfsnaam | opdrachtgever | onderneming | instelling | werkgeversnaam |
      naam bedrijf`),
    location: words(`locatie | plaats | standplaats | werklocatie | vestiging | stad | locaties | regio | werkplek | waar |
      plaats van tewerkstelling | tewerkstelling | vestigingsplaats | provincie | land`),
    workplace: words("thuiswerken | werkvorm | hybride werken | werkmodel | op afstand"),
    employmentType: words(`dienstverband | contracttype | uren | uren per week | soort dienstverband | contract | type contract |
      aantal uren | arbeidsduur | werkuren | arbeidsovereenkomst | soort contract | contractvorm | omvang | werkweek | arbeidscontract | type dienstverband | uurregime | statuut | contractduur | werkregime | tewerkstelling`),
    salary: words(`salaris | loon | salarisindicatie | brutoloon | uurloon | salarisschaal | bruto maandsalaris | schaal |
      maandsalaris | beloning | vergoeding | bruto salaris | uurtarief | tarief | salaris per maand | inschaling | jaarsalaris | verloning | barema | brutosalaris`),
    experience: words("ervaring | werkervaring | ervaringsniveau | jaren ervaring"),
    education: words("opleiding | opleidingsniveau | werk- en denkniveau | niveau | diploma | opleidingseisen | denkniveau | studieniveau"),
    seniority: words("senioriteit | carrièreniveau | functieniveau"),
    datePosted: words(`geplaatst | geplaatst op | publicatiedatum | gepubliceerd | plaatsingsdatum | datum | gepubliceerd op |
      datum geplaatst | online sinds`),
    validThrough: words(`sluitingsdatum | reageren tot | solliciteren tot | deadline | reageren voor | uiterste datum | reageer voor |
      reactietermijn | solliciteer voor | solliciteer uiterlijk | einddatum | sluit op | uiterlijk solliciteren | verloopt op | reageer uiterlijk | geldig tot | vacature sluit | uiterste sollicitatiedatum`),
    apply: words(`solliciteren | solliciteer | solliciteer via | solliciteer hier | reageren | sollicitatielink |
      sollicitaties naar | direct solliciteren | solliciteren via`),
    identifier: words(`vacaturenummer | referentienummer | referentie | kenmerk | vacature-id | referentiecode | vacature id |
      vacaturecode`),
    skills: words("vaardigheden | technologieën | competenties | tech stack | skills"),
    responsibilities: words(`taken | jouw taken | verantwoordelijkheden | wat ga je doen | werkzaamheden | taken en verantwoordelijkheden |
      takenpakket | je taken | jouw rol | functieomschrijving | functie-inhoud | dit ga je doen | jouw werkzaamheden | jouw functie | wat je gaat doen | de functie | wat doe je | wat jij gaat doen | jouw verantwoordelijkheden |
      je werkzaamheden | wat ga jij doen | hier ga je aan werken | jouw uitdaging | jouw job | je verantwoordelijkheden | wat houdt de functie in | uw taken | wat doe je als | jouw impact`),
    requirements: words(`functie-eisen | eisen | profiel | jouw profiel | wat vragen wij | wij vragen | wat breng je mee |
      dit breng je mee | wat neem je mee | wie ben jij | functievereisten | vereisten | kwalificaties | jij hebt | wij zoeken | over jou | wat verwachten we | gewenst profiel | wat wij vragen | je profiel | dit ben jij | wie zoeken wij |
      wie zoeken we | jij bent | vaardigheden | dit vragen wij | wat we van je vragen | wat heb je nodig | competenties | uw profiel | wat breng jij mee | dit heb jij in huis | dit neem je mee | jouw kwaliteiten | wat vragen we | =ervaring |
      =opleiding | functie eisen | heb jij | jij beschikt over | herken jij jezelf | jouw talenten`),
    benefits: words(`wat bieden wij | wij bieden | arbeidsvoorwaarden | aanbod | ons aanbod | wat krijg je | dit krijg je |
      dit bieden wij | voordelen | wat wij bieden | dit mag je verwachten | wat we bieden | wat bieden we | wij bieden jou | wat je krijgt | secundaire arbeidsvoorwaarden | jouw voordelen | dit kun je van ons verwachten | onze voorwaarden |
      wat krijg je van ons | wij bieden je | waarom werken bij | waarom bij ons | wat kan je verwachten | wat mag je verwachten | waar kan je op rekenen | extra's`),
    otherLabels: words(`afdeling | sector | branche | contact | telefoon | contactpersoon | startdatum | vakgebied |
      aantal vacatures | talen | taal | beroepsgroep | rijbewijs | website | afdelingen | e-mail | leidinggeven | aanvang | adres | categorie | duur | ingangsdatum | specialisme`),
    otherHeadings: words(`over ons | wie zijn wij | wie wij zijn | het bedrijf | de organisatie | organisatie | bedrijfsprofiel |
      functie | vacature | vacatures | werken bij | solliciteren | solliciteer | sollicitatieprocedure | procedure | contact | meer informatie | interesse | interesse? | geïnteresseerd | introductie | omschrijving | beschrijving |
      vacaturetekst | vacatureomschrijving | over de functie | het team | jouw team | ons team | onze organisatie | carrière | sollicitatieproces | aanvullende informatie | bijzonderheden | vragen | vragen? | menu | zoeken | inloggen | home |
      soortgelijke vacatures | vergelijkbare vacatures | privacy | diversiteit | afdeling | samenvatting | wat wij doen | de afdeling | over de organisatie | waar ga je werken | waar kom je terecht | acquisitie | jouw sollicitatie |
      bedrijfsomschrijving`),
    about: words("over | werken bij | wie is | welkom bij | waarom | dit is | dit zijn wij"),
    notCompany: words(`ons | wij | jou | je | jij | u | de | het | een | deze | dit | onze | jouw | functie | bedrijf | organisatie |
      team | vacature | wie | wat | rol | die | ik | hij | zij | er | men | klant | opdrachtgever | in | voor | als | om | ben`),
    hiring: words("zoekt | is op zoek naar | zoeken | werft aan | is op zoek | zoekt een"),
    describing: words("is een | is de | is het | is één van | is al | biedt | staat voor"),
    at: words("bij"),
    applyLink: words("solliciteer | solliciteren | reageer | reageren op | sollicitatieformulier"),
    experienceStems: words("ervaring | jaar | ervaren | starter"),
    educationStems: words(`opleiding | diploma | hbo | mbo | wo | denkniveau | bachelor | studie | universit | school | geschoold |
      certificaat | vmbo | havo | gediplomeerd`),
    remoteStems: words("thuis | hybrid | afstand | locatie | kantoor | remote"),
    employmentStems: words(`fulltime | parttime | voltijd | deeltijd | vast | tijdelijk | stage | uren | contract | zzp | freelance |
      dienstverband | uur | uitzend | flexi | studentenjob`),
    salaryStems: words(`salaris | loon | bruto | schaal | vergoeding | beloning | tarief | verdien | cao | uurloon | inschaling |
      bezoldig`),
  },
  dates: {
    months: words(`januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul |
      augustus aug | september sept sep | oktober okt | november nov | december dec`),
    weekdays: words("maandag ma | dinsdag di | woensdag wo | donderdag do | vrijdag vr | zaterdag za | zondag zo"),
    numbers: words("een één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien"),
    units: words("minuut minuten min | uur uren | dag dagen | week weken | maand maanden | jaar jaren jarige"),
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
    otherDay: words(
      `startdatum | ingangsdatum | datum indiensttreding | in dienst per | geboortedatum | geboren op | opgericht in | opgericht op | opgericht | laatst bijgewerkt | laatst gewijzigd | einddatum contract`,
    ),
    posting: words("vacature* | functie* | baan | advertentie*"),
    linking: words(
      "de | het | een | onze | deze | dit | is | was | wordt | werd | zijn | op | tot | met | en | in | van | voor | uiterlijk | om | uur",
    ),
    openFor: words("staat open gedurende | open gedurende | geldig gedurende"),
    closed: words(
      `vacature vervuld | vacature gesloten | vacature verlopen | sollicitatietermijn is verstreken | je kunt niet meer solliciteren | solliciteren is niet meer mogelijk | niet meer mogelijk om te solliciteren | reageren is niet meer mogelijk | deze vacature is ingevuld`,
    ),
    over: words(
      `niet meer beschikbaar | niet langer beschikbaar | is vervuld | reeds vervuld | al vervuld | inmiddels vervuld | helaas vervuld | is gesloten | inmiddels gesloten | helaas gesloten | is verlopen | inmiddels verlopen | niet meer actief | niet meer actueel | niet meer online | niet meer open | is verstreken | is ingevuld | inmiddels ingevuld | is verwijderd | bestaat niet meer`,
    ),
    subjects: words(
      `vacature | functie | baan | job | positie | stageplaats | advertentie | opdracht | sollicitatietermijn | sluitingsdatum | sollicitatieprocedure`,
    ),
    notSubjects: words("elke | iedere | een | alle"),
    open: words("vacature open | nog beschikbaar | openstaande vacature"),
    conditional: words("als | indien | wanneer | zodra | totdat | nadat | tot"),
  },
  salary: {
    pay: words(`
      salaris* | *salaris | loon | lonen | *loon | beloning | bruto maandsalaris | vergoeding van | verdien | verdien je | verdienen
      | verdiensten | bezoldiging | schaal | salarisindicatie | uurtarief | dagtarief | tarief | inschaling | salarisschaal
      | stagevergoeding |
      wij betalen | we betalen
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
    from: words("vanaf | minimaal | min. | minimum | ten minste | tenminste | meer dan"),
    fromAfter: words("of meer | minimaal"),
    upTo: words("tot | maximaal | max. | max | tot maximaal | maximum | tot en met | oplopend tot | hoogstens"),
    upToAfter: words("maximaal"),
    between: words("tussen | van"),
    to: words("tot | tot en met | t/m | tot maximaal | tot max. | en maximaal"),
    and: words("en | plus | met | of | inclusief | exclusief"),
    gross: words("bruto | netto | ongeveer | circa | ca. | ca | euro bruto | all-in"),
    bonus: words(`
      bonus | *bonus | commissie | provisie | *toeslag | vakantiegeld | eindejaarsuitkering | vakantietoeslag | dertiende maand |
      winstuitkering | kerstgratificatie | kerstbonus | overwerkvergoeding | overuren worden | overwerk wordt
    `),
    onTarget: words("on target"),
    equity: words("aandelen | opties"),
    perDiem: words("dagvergoeding | verblijfskosten"),
    allowance: words(`
      reiskostenvergoeding | reiskosten | onkostenvergoeding | thuiswerkvergoeding | *vergoeding | *budget | pensioen | cadeau |
      cadeaubon | opleiding* | bijdrage | leaseauto | pensioenbijdrage | tegemoetkoming
    `),
    notPay: words(`
      gemiddeld salaris | gemiddelde salaris | gemiddelde loon | modaal | omzet | jaaromzet | investering* | financiering | prijs |
      prijzen | kosten | boete | contributie | winst | waarde | korting | verkoop | huur | subsidie | opgehaald | abonnement |
      omzetdoel | omzetdoelstelling | verkoopdoel* | target van | wij rekenen | we rekenen | rekenen we | bespaar | bespaart |
      besparing* | wettelijk minimumloon is | minimumloon bedraagt | vergelijkbare vacatures | soortgelijke vacatures | prijzengeld |
      schadevergoeding |
      ter waarde van | wij investeren
    `),
    payers: words(`
      klanten | huurders | studenten | patiënten | gasten | leden | gebruikers | ouders | opdrachtgevers | bedrijven
    `),
    paying: words("betalen | betaalden | besparen | betalen ons"),
    thousand: words("k | duizend"),
    million: words("m | mln | miljoen | mld | miljard"),
  },
  denial: {
    before: words("niet voor | niet om een | niet om | geen | niet | niet in | niet op | niet als | niet vanuit | zonder | noch"),
    around:
      words(`niet mogelijk | niet beschikbaar | niet toegestaan | niet aangeboden | niet van toepassing | niet aan de orde | niet bespreekbaar | niet geschikt | niet inbegrepen | niet aanbieden | niet gewenst | geen mogelijkheid | geen mogelijkheden | geen optie |
      bieden geen | bieden wij geen | bieden we geen | bieden wij niet | bieden we niet | kunnen niet | kan niet | onmogelijk | uitgesloten`),
    behind: words("niet aan | is er niet"),
    answers: words("nee | geen | helaas niet | niet"),
    breaks: words(`en | maar | want | omdat | als | indien | terwijl | echter | hoewel | wanneer | die | tenzij | behalve | dus`),
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
    workers: words("stagiairs | stagiaires | stagiaires | zzp'ers | zzpers | freelancers | uitzendkrachten | vrijwilligers | leerlingen"),
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
    boasts: words(`wij hebben | we hebben | team heeft | bedrijf heeft | organisatie heeft | kantoor heeft | onze | ons | wij bieden`),
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
