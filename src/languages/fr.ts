import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const fr: LanguageWords = {
  code: "fr",
  gate: {},
  labels: {
    title: words(
      `intitulé du poste | poste | titre du poste | intitulé | métier | titre | fonction | poste à pourvoir | emploi | titre de l'emploi | nom du poste | désignation du poste | offre`,
    ),
    company: words(
      `entreprise | employeur | société | nom de l'entreprise | organisme | organisation | recruteur | raison sociale | nom de l'employeur | établissement | structure | client`,
    ),
    location:
      words(`lieu | lieu de travail | localisation | localité | ville | lieux | lieu du poste | lieu de mission | poste basé à | lieu d'affectation | site | région | département | pays | emplacement | lieux de travail | adresse du poste | où |
      secteur géographique | lieu d'exercice`),
    workplace: words(
      `télétravail | mode de travail | travail à distance | modalité de travail | type de lieu de travail | télétravail possible`,
    ),
    employmentType:
      words(`type de contrat | contrat | type d'emploi | nature du contrat | temps de travail | durée du travail | statut | horaires | type de poste | rythme de travail | type de contrat et durée | durée du contrat | nature de l'offre |
      durée hebdomadaire | quotité de travail | catégorie d'emploi | durée | contrat de travail | régime de travail | heures de travail | taux d'occupation | type de recrutement`),
    salary:
      words(`salaire | rémunération | salaire annuel | fourchette salariale | salaire horaire | salaire brut | échelle salariale | traitement | taux horaire | salaire mensuel | salaire proposé | salaire indicatif | tjm | package | salaire de base |
      gratification | échelle de salaire | rémunération annuelle | fourchette de salaire | indemnité | salaire et avantages`),
    experience: words(
      `expérience | niveau d'expérience | expérience requise | années d'expérience | expérience souhaitée | expérience professionnelle`,
    ),
    education: words(
      `formation | niveau d'études | diplôme | niveau de formation | études | niveau d'étude | niveau de qualification | scolarité | diplôme requis | formation requise`,
    ),
    seniority: words("niveau | niveau de poste | séniorité | niveau hiérarchique | niveau de séniorité"),
    datePosted: words(
      `date de publication | publié le | publiée le | mise en ligne | date de mise en ligne | offre publiée le | date de parution | actualisé le | date d'affichage | publication | publié | en ligne depuis | posté le | affiché le`,
    ),
    validThrough:
      words(`date limite | date limite de candidature | date de clôture | date limite de dépôt | candidature avant le | clôture | fin de publication | date d'échéance | date de fermeture | postuler avant le | expire le | fin de l'affichage |
      date limite pour postuler | date limite d'inscription | date limite de réception des candidatures | jusqu'au | date de fin de publication | valable jusqu'au`),
    apply: words(
      `postuler | pour postuler | candidature | comment postuler | candidater | lien pour postuler | envoyer votre candidature à | candidature à adresser à | postulez ici | postulez`,
    ),
    identifier: words(
      `référence | référence de l'offre | numéro de l'offre | réf. | réf | n° de l'offre | numéro de référence | référence du poste | code | référence interne | numéro de poste | n° offre`,
    ),
    skills: words(
      `compétences techniques | technologies | savoir-faire | environnement technique | stack technique | outils | stack | compétences clés`,
    ),
    responsibilities:
      words(`missions | vos missions | tes missions | vos responsabilités | responsabilités | tâches | principales tâches | activités | activités principales | votre rôle | ton rôle | vos tâches | description des tâches | ce que vous ferez |
      rôle et responsabilités | principales responsabilités | votre mission | ta mission | vos principales missions | vous serez amené | fonctions | descriptif des missions | dans ce rôle, vous | dans le cadre de ce poste, vous |
      au quotidien | vous aurez pour mission | en tant que membre de l'équipe, vous | les tâches | =le poste | vos défis | objectifs clés | vous pourrez | vos activités | missions principales | mission principale`),
    requirements:
      words(`profil | profil recherché | votre profil | ton profil | compétences | compétences requises | exigences | qualifications | prérequis | pré-requis | vos compétences | qualifications requises | ce que nous recherchons | nous recherchons |
      vous avez | vous êtes | qui êtes-vous | qualités requises | expérience et compétences | atouts | critères | conditions requises | compétences recherchées | savoir-être | ce que vous apportez | vos atouts | conditions d'admissibilité |
      exigences du poste | profil souhaité | diplômes | nous cherchons une personne | =formation | =expérience | =atout | les prérequis | nous cherchons | un atout | votre expérience | profil du candidat | les compétences`),
    benefits:
      words(`avantages | nous offrons | ce que nous offrons | nos avantages | avantages sociaux | pourquoi nous rejoindre | les avantages | on vous offre | nous vous offrons | ce que nous proposons | nous vous proposons | ce qu'on vous propose |
      les plus | vos avantages | rémunération et avantages | nous proposons | notre offre | bénéfices | conditions et avantages | pourquoi rejoindre | ce qu'on offre | notre promesse | on t'offre | pourquoi travailler`),
    otherLabels:
      words(`secteur | service | contact | téléphone | date de début | date de prise de poste | secteur d'activité | langue | langues | prise de poste | nombre de postes | site web | département | équipe | courriel | domaine | catégorie |
      déplacements | permis | début | date d'embauche | date de démarrage | e-mail | email | adresse | nombre de poste | disponibilité | supérieur hiérarchique | cadre | filière`),
    otherHeadings:
      words(`à propos | à propos de nous | qui sommes-nous | l'entreprise | notre entreprise | description du poste | descriptif du poste | description de l'entreprise | le poste | présentation | présentation de l'entreprise | contexte |
      candidature | postuler | comment postuler | modalités | contact | contactez-nous | informations complémentaires | informations | processus de recrutement | notre mission | nos valeurs | l'équipe | notre équipe | offre d'emploi |
      offres d'emploi | carrières | carrière | recrutement | emplois | emploi | rejoignez-nous | résumé | sommaire | description | conditions de travail | conditions | le processus | accueil | menu | recherche | connexion | égalité |
      diversité | équité en matière d'emploi | lieu | salaire | rémunération | offres similaires | processus de sélection | contexte du poste | informations générales | localisation | mentions légales | étapes de recrutement | déroulement |
      nous joindre | mesures d'adaptation | la société | la structure | résumé du poste | détails du poste | joignez-vous à nous | le contexte | renseignements | remarques`),
    about: words(
      `à propos de | à propos du | à propos d' | qui est | rejoignez | découvrez | bienvenue chez | travailler chez | la vie chez | pourquoi | pourquoi rejoindre`,
    ),
    notCompany: words(
      `nous | vous | le | la | les | l' | notre | votre | nos | vos | ce | cette | poste | équipe | entreprise | offre | qui | que | on | il | elle | je | tu | un | une | des | du | de | société | client | rôle | au | aux | en | pour | dans`,
    ),
    hiring: words(
      `recrute | recherche | cherche | embauche | est à la recherche | recrutent | recherche actuellement | recrute actuellement`,
    ),
    at: words("chez"),
    applyLink: words(
      `postuler | postulez | je postule | candidater | déposer ma candidature | déposer une candidature | envoyer ma candidature | soumettre ma candidature | présenter une demande | postule`,
    ),
  },
  dates: {
    months: words(`janvier janv jan | février févr fév fevrier | mars | avril avr | mai | juin | juillet juil |
      août aout | septembre sept sep | octobre oct | novembre nov | décembre déc dec decembre`),
    weekdays: words("lundi lun | mardi mar | mercredi mer | jeudi jeu | vendredi ven | samedi sam | dimanche dim"),
    numbers: words("un une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix"),
    units: words("minute minutes min | heure heures h | jour jours j | semaine semaines sem | mois | an ans année années"),
    agoBefore: words("il y a | il y a plus de | depuis"),
    agoAfter: [],
    today: words("aujourd'hui | à l'instant"),
    yesterday: words("hier"),
    deadline:
      words(`date limite | date limite de candidature | date limite pour postuler | date limite de réception | date de clôture | clôture | clôture des candidatures |
      date de fermeture | fermeture | postulez avant | postuler avant | postulez avant le | postulez d'ici le | à pourvoir avant | candidature avant | échéance |
      date d'échéance | date d'expiration | expire le | valable jusqu'au | offre valable jusqu'au | ouvert jusqu'au | fin de publication | candidatures jusqu'au`),
    deadlineAfter: words("est la date limite"),
    period: words("période de candidature | dates d'ouverture et de clôture | période d'affichage"),
    until: words("avant le | jusqu'au | d'ici le | d'ici au | au plus tard le | le | avant"),
    apply: words("postul* | candidature* | cv | dossier* | soumet*"),
    posted: words(`publié le | publiée le | publié | publiée | date de publication | mis en ligne le | mise en ligne | date d'affichage |
      affiché le | offre publiée le | date de parution | parue le | ajoutée | ajouté | actualisé le | actualisée le`),
    openFor: words("ouverte pendant | ouvert pendant | valable | valable pendant | en ligne pendant"),
    closed:
      words(`n'est plus disponible | n'est plus en ligne | n'est plus active | n'est plus ouverte | n'est plus ouvert | a expiré | est expirée | offre expirée | poste pourvu | a été pourvu | est pourvu |
      candidatures closes | les candidatures sont closes | est clôturée | est clos | est fermé | est fermée | recrutement terminé | n'acceptons plus de candidatures | annonce expirée | offre pourvue | est clôturé`),
    open: words("candidatures ouvertes | offre en cours | poste ouvert | toujours disponible"),
    conditional: words("si | une fois | jusqu'à ce | lorsque | quand | après que | dès que | avant"),
  },
  salary: {
    pay: words(`
      salaire* | rémunération* | remuneration* | rémunéré* | traitement | paie | paye | fourchette salariale | package
      | échelle salariale | salariale | tjm | gratification
    `),
    each: words("par | de l' | à l' | l' | de | la | au"),
    hour: words("heure | heures | h"),
    day: words("jour | jours | j"),
    week: words("semaine | semaines | sem | sem."),
    month: words("mois"),
    year: words("an | ans | année | années"),
    hourly: words("horaire | taux horaire | de l'heure | smic horaire"),
    daily: words("journalier | journalière | tjm | quotidien"),
    weekly: words("hebdomadaire | hebdo"),
    monthly: words("mensuel | mensuelle | mensuels | mensuelles | mensuellement"),
    yearly: words("annuel | annuelle | annuels | annuelles | annuellement | bruts annuels | brut annuel"),
    from: words(`
      dès | à partir de | a partir de | à partir d' | minimum | minimum de | min | min. | au moins | au minimum | de minimum | plus de
      | débutant à
    `),
    fromAfter: words("minimum | et plus | ou plus"),
    upTo: words("jusqu'à | jusqu'a | jusque | maximum | max | max. | au maximum | moins de | jusqu'à un maximum de"),
    upToAfter: words("maximum | au maximum"),
    between: words("entre | de"),
    to: words("à | a | jusqu'à | et jusqu'à"),
    and: words("et | ainsi que | plus | avec | ou"),
    gross: words("brut | bruts | brute | brutes | net | nets | environ | selon profil | fixe | fixes | de base | euros bruts"),
    bonus: words("prime | primes | bonus | intéressement | participation | commission | commissions | variable | cooptation"),
    onTarget: words("à objectifs atteints | package cible | objectifs atteints"),
    equity: words("bspce | actions | stock-options | stock options | bsa"),
    perDiem: words("indemnité journalière | per diem | panier repas | frais de repas"),
    allowance: words(`
      indemnité | indemnités | ticket restaurant | tickets restaurant | titres-restaurant | tickets | remboursement | mutuelle | forfait
      | budget | formation | transport | télétravail | allocation | chèques | carte
    `),
    notPay: words(`
      chiffre d'affaires | ca | levée | levé | levés | lève | investissement | investissements | budget de | prix | coût | coûts | frais
      | capital | valorisation | marché | amende | financement | subvention | dons | abonnement | vendu | ventes
    `),
    thousand: words("k | mille"),
    million: words("m | million | millions | milliard | milliards | mds"),
  },
  work: {
    fullTime: words("temps plein | à temps plein | temps complet | à temps complet | plein temps | 35h | temps plein permanent"),
    partTime: words("temps partiel | à temps partiel | mi temps | temps non complet"),
    contractor: words(`freelance | indépendant | indépendante | travailleur autonome | travailleuse autonome |
      prestataire | auto entrepreneur | portage salarial | contractuel indépendant | pigiste`),
    temporary: words(`cdd | contrat à durée déterminée | durée déterminée | intérim | intérimaire | mission d'intérim | temporaire |
      saisonnier | saisonnière | emploi temporaire | vacataire | contrat temporaire | mission temporaire | remplacement`),
    intern: words(`stage | stagiaire | stagiaires | stages | offre de stage | alternance | apprentissage | apprenti | apprentie |
      contrat d'apprentissage | contrat de professionnalisation | alternant | alternante | coop`),
    volunteer: words("bénévole | bénévolat | volontaire | service civique"),
    perDiem: words("vacation | vacations | à la journée | sur appel"),
    notEmployment: words(`en stage de | équivalent temps plein | équivalents temps plein | maître de stage | encadrement de stagiaires |
      à ce stage | premier stage | expérience ou stage | stages compris | stage inclus | première expérience`),
    remote: words(`télétravail | 100% télétravail | full remote | full télétravail | à distance | travail à distance |
      télétravail total | télétravail complet | remote | 100% remote | entièrement à distance | travail à domicile`),
    remoteNo:
      words(`pas de télétravail | sans télétravail | télétravail non | télétravail impossible | télétravail non autorisé | télétravail non possible | pas de possibilité de télétravail | non télétravaillable |
      non éligible au télétravail | pas de remote | 100% présentiel | en présentiel uniquement | poste en présentiel | 100% sur site | aucun télétravail | pas télétravaillable | poste non ouvert au télétravail`),
    onSite: words("sur site | sur place | présentiel | en présentiel"),
    hybrid: words(`hybride | mode hybride | télétravail partiel | télétravail occasionnel | télétravail possible | télétravail ponctuel |
      télétravail fréquent | jours de télétravail | jour de télétravail | partiellement à distance | travail hybride | jours télétravail`),
    notRemote:
      words(`vente à distance | formation à distance | prise en main à distance | support à distance | télémaintenance à distance | maintenance à distance | assistance à distance | véhicule hybride |
      véhicules hybrides | cloud hybride | moteur hybride | enseignement à distance | dépannage à distance | gestion à distance | équipes à distance | restauration sur place | distance d`),
    inOffice: words("au bureau | sur site | sur place | en présentiel | dans nos bureaux"),
    atHome: words("de télétravail | télétravail | à domicile | à distance | en remote | remote"),
    atLeast: words("au moins | minimum | au minimum | plus de | minimum de | et plus | ou plus"),
    atMost: words("jusqu'à | maximum | au maximum | au plus"),
    experience: words("expérience* | d'expérience | expérience professionnelle"),
    noExperience: words(`débutant accepté | débutants acceptés | sans expérience |
      aucune expérience requise | aucune expérience exigée | débutant`),
    highSchool: words("baccalauréat | bac | bac pro | diplôme d'études secondaires | niveau bac | diplôme secondaire | études secondaires"),
    associate: words("bac+2 | bac + 2 | bts | dut | deug | diplôme d'études collégiales | dec | bac 2"),
    bachelor: words(`licence professionnelle | bac+3 | bac + 3 | bac+4 | bac + 4 | baccalauréat universitaire | bachelor | baccalauréat en |
      maîtrise universitaire de premier cycle | diplôme universitaire | grade universitaire | diplôme universitaire de premier cycle`),
    postgraduate: words(`bac+5 | bac + 5 | master | master 2 | doctorat | diplôme d'ingénieur | école d'ingénieur |
      école d'ingénieurs | école de commerce | bac+8 | mba | diplôme d'études supérieures | bac + 8 | maîtrise en`),
    certificate: words(`cap | bep | certificat professionnel |
      certificat d'aptitude professionnelle | titre professionnel | certification professionnelle`),
    noEducation: words("aucun diplôme | sans diplôme | diplôme non exigé"),
    notEducation: words("scrum master | master data | grâce au bac | cap sur"),
    junior: words("junior | débutant | jeune diplômé | jeune diplômée"),
    mid: words("confirmé | confirmée | intermédiaire"),
    senior: words("sénior | senior | expérimenté | expérimentée | expert | experte"),
    lead: words("chef d'équipe | cheffe d'équipe | responsable d'équipe | lead | tech lead | superviseur | superviseure"),
    principal: words("principal | principale"),
    manager: words(`responsable | chef de service | chef de projet senior | gestionnaire principal |
      manager | cheffe de service | chef de département | gérant | gérante`),
    director: words("directeur | directrice"),
    executive: words("directeur général | directrice générale | président | présidente | pdg | dirigeant"),
    notSeniority: words(`assistant de direction | assistante de direction |
      directeur artistique | assistant du directeur | expert comptable`),
  },
};
