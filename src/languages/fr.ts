import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const fr: LanguageWords = {
  code: "fr",
  gate: {
    duties: words(`
      missions | vos missions | les missions | missions principales | principales missions | vos principales missions | responsabilités | vos responsabilités | principales responsabilités | responsabilités principales | tâches | vos tâches | tâches principales | description du poste | descriptif du poste | le poste | votre poste | à propos du poste | au sujet du poste | résumé du poste | présentation du poste | votre rôle | le rôle | à propos du rôle | rôle et responsabilités | ce que vous ferez | ce que vous allez faire | fonctions | vos fonctions | activités principales | votre quotidien | le contexte du poste | description de l'offre | votre mission | objectif du poste | possibilité d'emploi`),
    requirements: words(`
      profil | votre profil | profil recherché | le profil | profil souhaité | profil du candidat | exigences | exigences du poste | qualifications | qualifications requises | compétences | compétences requises | compétences recherchées | vos compétences | vos atouts | votre expérience | expérience requise | formation | formation et expérience | prérequis | pré-requis | conditions requises | critères | critères essentiels | ce que nous recherchons | qui êtes-vous | vous êtes | vous avez | atouts | connaissances | savoir-être | savoir-faire | conditions d'admissibilité | qui nous recherchons | ce que vous apportez | aptitudes`),
    offers: words(`
      avantages | vos avantages | les avantages | nos avantages | nous offrons | nous vous offrons | nous proposons | ce que nous offrons | ce que nous proposons | notre offre | pourquoi nous rejoindre | pourquoi rejoindre | rémunération | salaire | rémunération et avantages | conditions | conditions d'emploi | processus de recrutement | le processus de recrutement | ce qu'on vous propose | avantages sociaux | modalités`),
    labels: words(`
      type de contrat | type d'emploi | contrat | nature du contrat | type de poste | salaire | salaire annuel | rémunération | fourchette salariale | échelle salariale | lieu de travail | lieu du poste | localisation du poste | date limite | date limite de candidature | date limite pour postuler | date de clôture | date de début | date de prise de poste | prise de poste | date d'embauche | référence | référence de l'offre | numéro de référence | temps de travail | durée du travail | horaires | durée hebdomadaire | nombre de postes | niveau d'études | niveau d'expérience | expérience | secteur d'activité | catégorie | métier | télétravail | classification | groupe et niveau | exigences linguistiques | durée du contrat | intitulé du poste`),
    hiring: words(
      `nous avons besoin de vous | nous avons besoin d'un | nous avons besoin d'une | nous recherchons | nous cherchons | nous recrutons | recherche un | recherche une | recherche son | recherche sa | recherche pour | recrute un | recrute une | recrute son | recrute sa | recrute pour | recrute des | nous embauchons | embauche un | embauche une | rejoignez-nous | rejoignez notre équipe | rejoindre notre équipe | rejoindre une équipe | rejoindrez | nous sommes à la recherche | est à la recherche d'un | est à la recherche d'une | poste à pourvoir | à pourvoir | offre d'emploi | rattaché au | rattachée au | rattaché à | rattaché(e) | sous la responsabilité | au sein de notre équipe | dans le cadre de ce poste | la personne titulaire | vous travaillerez | vous participerez | vous assurez | vous intégrez | h/f | f/h | (h/f) | poste de | on recrute | dans ce rôle`,
    ),
    candidate: words(
      `vous vous joindrez | vous rejoindrez | vous ferez partie | vous devrez posséder | vous devez posséder | vous êtes | vous avez | vous maîtrisez | vous possédez | vous disposez | vous justifiez | vous devez | vous serez | vous aimez | ans d'expérience | années d'expérience | année d'expérience | expérience de | expérience dans | expérience en | expérience significative | première expérience | une expérience | diplômé* | titulaire d'un | titulaire du | bac+2 | bac+3 | bac+5 | bac +2 | bac +3 | bac +5 | permis b | maîtrise de | maîtrise du | bonne connaissance | connaissance de | capacité à | sens du | sens de | esprit d'équipe | autonome | autonomie | rigoureux | rigueur | débutant accepté | débutants acceptés | un atout | un plus | anglais courant | capable de | candidat idéal | vous aurez`,
    ),
    apply: words(`
      postuler | postulez | postuler maintenant | je postule | postulez maintenant | postuler à cette offre | pour postuler | comment postuler | déposer sa candidature | envoyez votre cv | envoyer votre cv | envoyer cv | cv à | cv et lettre | cv + | lettre de motivation | votre candidature | adressez votre candidature | merci d'envoyer | candidatures | candidature | dossier de candidature | soumettre votre candidature | présenter une demande | formulaire de candidature | date limite`),
    terms: words(`
      cdi | cdd | temps plein | temps partiel | temps complet | intérim | stage | alternance | apprentissage | contrat à durée | durée indéterminée | durée déterminée | poste permanent | permanent | temporaire | brut par an | brut annuel | bruts | brut mensuel | par heure | de l'heure | par an | par mois | smic | tickets restaurant | ticket restaurant | titres-restaurant | mutuelle | rtt | 13e mois | 13ème mois | prime | primes | intéressement | participation | télétravail | hybride | congés | 35h | 39h | 35 heures | fonction publique | astreinte* | salaire | rémunération | selon profil | selon expérience | poste | emploi`),
    occupations: words(`
      ingénieur | ingénieure | développeur | développeuse | responsable | directeur | directrice | chef de projet | cheffe | chargé | chargée | assistant | assistante | technicien | technicienne | infirmier | infirmière | aide-soignant | aide-soignante | comptable | vendeur | vendeuse | conseiller | conseillère | consultant | consultante | analyste | conducteur | conductrice | chauffeur | cuisinier | cuisinière | serveur | serveuse | agent | employé | employée | ouvrier | opérateur | opératrice | électricien | plombier | mécanicien | secrétaire | enseignant | enseignante | professeur | éducateur | éducatrice | médecin | pharmacien | juriste | avocat | stagiaire | apprenti | gestionnaire | concepteur | conceptrice | rédacteur | rédactrice | architecte | administrateur | coordonnateur | coordinateur | coordinatrice | spécialiste | préparateur | magasinier | maçon | boulanger | boucher | coiffeur |
      animateur | commercial | commerciale | acheteur | auditeur | chercheur | chercheuse | chef | cadre | manutentionnaire | chefs | directeurs | traducteur | traductrice | recruteur | recruteuse | adjoint | adjointe | développement commercial`),
    closed: words(`
      offre n'est plus disponible | offre n'est plus en ligne | offre n'est plus active | offre a expiré | offre expirée | offre est expirée | offre d'emploi a expiré | offre clôturée | offre est clôturée | offre pourvue | offre est pourvue | offre a été pourvue | offre a été retirée | offre archivée | annonce n'est plus disponible | annonce a expiré | annonce expirée | annonce n'est plus en ligne | annonce a été supprimée | poste a été pourvu | poste est pourvu | poste pourvu | poste n'est plus disponible | poste n'est plus à pourvoir | poste est fermé | poste est désormais fermé | poste déjà pourvu | candidatures sont closes | candidatures sont fermées | candidatures sont désormais closes | candidatures closes | période de candidature est terminée | période d'affichage est terminée | période de candidature est close | processus est maintenant terminé | processus est maintenant fermé |
      processus est désormais fermé | processus de recrutement est terminé | concours est terminé | concours est fermé | date limite est dépassée | n'acceptons plus de candidatures | n'accepte plus de candidatures | recrutement est clos | recrutement clos | recrutement terminé | offre introuvable`),
    conditions: words(`
      jusqu'à | dès | lorsque | quand | si | une fois | tant que | avant`),
    results: words(`
      offres d'emploi à | offres trouvées | offres d'emploi trouvées | offres correspondant | résultats | résultats de recherche | toutes nos offres | toutes les offres | nos offres d'emploi | offres d'emploi | voir l'offre | voir toutes les offres | trier par | filtrer | filtrer par | affiner | page suivante | page précédente | créer une alerte | alerte emploi | alertes emploi | emplois à | postes ouverts | postes disponibles | voir plus d'offres | dernières offres | rechercher un emploi | postes à pourvoir`),
    login: words(`
      connectez-vous pour | veuillez vous connecter | vous devez être connecté | vous devez vous connecter | connexion requise | mot de passe oublié | se souvenir de moi | réservé aux abonnés | réservé aux membres | créez un compte pour | créer un compte | pas encore inscrit | déjà un compte | pas encore de compte | identifiez-vous pour | identifiez-vous`),
    robot: words(`
      vérifiez que vous êtes humain | vérifier que vous êtes humain | vous n'êtes pas un robot | je ne suis pas un robot | accès refusé | trafic inhabituel | vérification de sécurité | vérification de votre navigateur | accès bloqué`),
    consent: words(`
      avant de continuer | nous respectons votre vie privée | gérer les cookies | accepter tous les cookies | tout accepter | tout refuser | continuer sans accepter | paramétrer les cookies | nous utilisons des cookies | paramètres des cookies`),
    script: words(`
      activer javascript | activez javascript | javascript est désactivé | nécessite javascript | chargement en cours | chargement… | chargement... | veuillez patienter`),
    missing: words(`
      page introuvable | page non trouvée | page n'existe pas | page n'existe plus | page demandée | erreur 404 | page que vous cherchez | page que vous recherchez | retour à l'accueil | une erreur est survenue | service indisponible`),
    article: words(`
      publié le | mis à jour le | modifié le | écrit par | rédigé par | temps de lecture | minutes de lecture | lire aussi | lire la suite | à lire aussi | commentaire | laisser un commentaire | partager cet article | abonnez-vous | s'abonner | édition abonnés | newsletter | a-t-il déclaré | a-t-elle déclaré | a déclaré | a annoncé | explique-t-il | explique-t-elle | afp | communiqué de presse | contact presse | notre blogue | billet de blogue | dans cet article | podcast | ministre | syndicats | conseils pour | chercheurs d'emploi | demandeurs d'emploi | candidats doivent savoir | photo : | crédit photo | épisode | fiche métier | salaire moyen | en moyenne`),
    shop: words(`
      ajouter au panier | panier | en stock | rupture de stock | livraison gratuite | livraison offerte | acheter | avis clients | description du produit | garantie | ttc | prix public | essai gratuit | demander une démo | tarifs | politique de retour`),
    otherTitles: words(
      `modèle de fiche de poste | fiche de poste modèle | modèle de cv | exemple de cv | fiche métier | guide des salaires | salaire moyen | à louer | modèle de lettre | lettre de motivation modèle`,
    ),
    otherwise: words(`
      ingrédients | préchauffez | préchauffer | pour 4 personnes | temps de préparation | cuisson | loyer | loyer mensuel | charges comprises | dépôt de garantie | m² | bailleur | frais de scolarité | ects | programme de la formation | débouchés | frais d'inscription | conférenciers | billetterie | lieu de l'événement | programme de la journée | appel d'offres | marché public | soumissionnaires | pouvoir adjudicateur | cahier des charges | remise des offres | bénévole | bénévoles | bénévolat | faire un don | mes expériences | j'ai travaillé | mes compétences | expérience professionnelle | centres d'intérêt | mentions légales | inscrit le | messages : | répondre au sujet | bourse d'études | subvention | symptômes | stage de formation | coût de la formation`),
  },
  labels: {
    title: words(`intitulé du poste | poste | titre du poste | intitulé | métier | titre | fonction | poste à pourvoir |
      emploi | titre de l'emploi | nom du poste | désignation du poste | offre`),
    company: words(`entreprise | employeur | société | nom de l'entreprise | organisme | organisation | recruteur |
      raison sociale | nom de l'employeur | établissement | structure | client`),
    location: words(`lieu | lieu de travail | localisation | localité | ville | lieux | lieu du poste | lieu de mission |
      poste basé à | lieu d'affectation | site | région | département | pays | emplacement | lieux de travail | adresse du poste | où | secteur géographique | lieu d'exercice`),
    workplace: words(`télétravail | mode de travail | travail à distance | modalité de travail | type de lieu de travail |
      télétravail possible`),
    employmentType: words(`type de contrat | contrat | type d'emploi | nature du contrat | temps de travail | durée du travail | statut |
      horaires | type de poste | rythme de travail | type de contrat et durée | durée du contrat | nature de l'offre | durée hebdomadaire | quotité de travail | catégorie d'emploi | durée | contrat de travail | régime de travail |
      heures de travail | taux d'occupation | type de recrutement`),
    salary: words(`salaire | rémunération | salaire annuel | fourchette salariale | salaire horaire | salaire brut |
      échelle salariale | traitement | taux horaire | salaire mensuel | salaire proposé | salaire indicatif | tjm | package | salaire de base | gratification | échelle de salaire | rémunération annuelle | fourchette de salaire | indemnité |
      salaire et avantages`),
    experience: words(`expérience | niveau d'expérience | expérience requise | années d'expérience | expérience souhaitée |
      expérience professionnelle`),
    education: words(`formation | niveau d'études | diplôme | niveau de formation | études | niveau d'étude |
      niveau de qualification | scolarité | diplôme requis | formation requise`),
    seniority: words("niveau | niveau de poste | séniorité | niveau hiérarchique | niveau de séniorité"),
    datePosted: words(`date de publication | publié le | publiée le | mise en ligne | date de mise en ligne | offre publiée le |
      date de parution | actualisé le | date d'affichage | publication | publié | en ligne depuis | posté le | affiché le`),
    validThrough: words(`date limite | date limite de candidature | date de clôture | date limite de dépôt | candidature avant le |
      clôture | fin de publication | date d'échéance | date de fermeture | postuler avant le | expire le | fin de l'affichage | date de fin d'affichage | fin d'affichage | date limite pour postuler | date limite d'inscription | date limite de réception des candidatures | jusqu'au |
      date de fin de publication | valable jusqu'au`),
    apply: words(`postuler | pour postuler | candidature | comment postuler | candidater | lien pour postuler |
      envoyer votre candidature à | candidature à adresser à | postulez ici | postulez`),
    identifier: words(`référence | référence de l'offre | numéro de l'offre | réf. | réf | n° de l'offre | numéro de référence |
      référence du poste | code | référence interne | numéro de poste | n° offre`),
    skills: words(`compétences techniques | technologies | savoir-faire | environnement technique | stack technique | outils |
      stack | compétences clés`),
    responsibilities: words(`missions | vos missions | tes missions | vos responsabilités | responsabilités | tâches | principales tâches |
      activités | activités principales | votre rôle | ton rôle | vos tâches | description des tâches | ce que vous ferez | rôle et responsabilités | principales responsabilités | votre mission | ta mission | vos principales missions |
      vous serez amené | fonctions | descriptif des missions | dans ce rôle, vous | dans le cadre de ce poste, vous | au quotidien | vous aurez pour mission | en tant que membre de l'équipe, vous | les tâches | =le poste | vos défis |
      objectifs clés | vous pourrez | vos activités | missions principales | mission principale | vous devrez | vos fonctions | ce que vous accomplirez | vous serez responsable`),
    requirements: words(`profil | profil recherché | votre profil | ton profil | compétences | compétences requises | exigences |
      qualifications | prérequis | pré-requis | vos compétences | qualifications requises | ce que nous recherchons | nous recherchons | vous avez | vous êtes | qui êtes-vous | qualités requises | expérience et compétences | atouts |
      critères | conditions requises | compétences recherchées | savoir-être | ce que vous apportez | vos atouts | conditions d'admissibilité | exigences du poste | profil souhaité | diplômes | nous cherchons une personne | =formation |
      =expérience | =atout | les prérequis | nous cherchons | un atout | votre expérience | profil du candidat | les compétences | nous vous évaluerons | ce dont vous avez besoin | vous possédez | vous devez`),
    benefits: words(`avantages | nous offrons | ce que nous offrons | nos avantages | avantages sociaux | pourquoi nous rejoindre |
      les avantages | on vous offre | nous vous offrons | ce que nous proposons | nous vous proposons | ce qu'on vous propose | les plus | vos avantages | rémunération et avantages | nous proposons | notre offre | bénéfices |
      conditions et avantages | pourquoi rejoindre | ce qu'on offre | notre promesse | on t'offre | pourquoi travailler`),
    otherLabels: words(`secteur | service | contact | téléphone | date de début | date de prise de poste | secteur d'activité |
      langue | langues | prise de poste | nombre de postes | site web | département | équipe | courriel | domaine | catégorie | déplacements | permis | début | date d'embauche | date de démarrage | e-mail | email | adresse | nombre de poste |
      disponibilité | supérieur hiérarchique | cadre | filière`),
    otherHeadings: words(`à propos | à propos de nous | qui sommes-nous | l'entreprise | notre entreprise | description du poste |
      descriptif du poste | description de l'entreprise | le poste | présentation | présentation de l'entreprise | contexte | candidature | postuler | comment postuler | modalités | contact | contactez-nous | informations complémentaires |
      informations | processus de recrutement | notre mission | nos valeurs | l'équipe | notre équipe | offre d'emploi | offres d'emploi | carrières | carrière | recrutement | emplois | emploi | rejoignez-nous | résumé | sommaire |
      description | conditions de travail | conditions | le processus | accueil | menu | recherche | connexion | égalité | diversité | équité en matière d'emploi | lieu | salaire | rémunération | offres similaires | processus de sélection |
      contexte du poste | informations générales | localisation | mentions légales | étapes de recrutement | déroulement | nous joindre | mesures d'adaptation | la société | la structure | résumé du poste | détails du poste |
      joignez-vous à nous | le contexte | renseignements | remarques`),
    about: words(`à propos de | à propos du | à propos d' | qui est | rejoignez | découvrez | bienvenue chez | travailler chez |
      la vie chez | pourquoi | pourquoi rejoindre`),
    notCompany:
      words(`cdi | cdd | stage | alternance | freelance | intérim | nous | vous | le | la | les | l' | notre | votre | nos | vos | ce | cette | poste | équipe | entreprise |
      offre | qui | que | on | il | elle | je | tu | un | une | des | du | de | société | client | rôle | au | aux | en | pour | dans`),
    hiring: words(`recrute | recherche | cherche | embauche | est à la recherche | recrutent | recherche actuellement |
      recrute actuellement`),
    describing: words(`est un | est une | est le | est la | est l'un | est l'une | est spécialisée | est spécialisé | est leader |
      accompagne | change | propose | conçoit`),
    at: words("chez"),
    applyLink: words(`postuler | postulez | je postule | candidater | déposer ma candidature | déposer une candidature |
      envoyer ma candidature | soumettre ma candidature | présenter une demande | postule`),
    experienceStems: words("expérien | ans d | années | débutant | confirmé | annee"),
    educationStems: words(`diplôm | formation | bac | études | licence | universit | école | scolar | baccal | certificat | ingénieur |
      cap | bts | dut | titulaire`),
    remoteStems: words("télétrav | distance | hybrid | présentiel | sur place | domicile | bureau | remote | sur site"),
    employmentStems: words(`temps plein | temps partiel | cdi | cdd | stage | alternance | intérim | contrat | permanent | temporaire |
      vacation | heures | freelance | durée | indépendant | apprenti | titulaire | saisonnier | mi-temps`),
    salaryStems: words("salair | rémun | traitement | brut | smic | indemnit | gratification | tjm | eur | chf | payé | paie | rétribu"),
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
      date d'échéance | date d'expiration | expire le | valable jusqu'au | date de fin d'affichage | fin d'affichage | offre valable jusqu'au | ouvert jusqu'au | fin de publication | candidatures jusqu'au`),
    deadlineAfter: words("est la date limite"),
    period: words("période de candidature | dates d'ouverture et de clôture | période d'affichage"),
    until: words("avant le | jusqu'au | d'ici le | d'ici au | au plus tard le | le | avant"),
    apply: words("postul* | candidature* | cv | dossier* | soumet*"),
    posted: words(`publié le | publiée le | publié | publiée | date de publication | mis en ligne le | mise en ligne | date d'affichage |
      affiché le | offre publiée le | date de parution | parue le | ajoutée | ajouté | actualisé le | actualisée le`),
    otherDay: words(
      `date de début | date de prise de poste | prise de poste | prise de fonction | début du contrat | fin du contrat | fin de contrat | date d'embauche | né le | née le | date de naissance | fondée en | fondé en | fondée le | créée en | dernière mise à jour | entretiens`,
    ),
    posting: words("offre* | poste | annonce* | concours | recrutement | emploi*"),
    linking: words(
      "le | la | les | l | du | de | des | d | un | une | notre | cette | ce | est | était | a | été | sera | au | aux | à | jusqu | avant | en | et | pour | par | fixée | heure | heures | minuit | midi",
    ),
    openFor: words("ouverte pendant | ouvert pendant | valable | valable pendant | en ligne pendant"),
    closed: words(
      `offre expirée | poste pourvu | candidatures closes | les candidatures sont closes | recrutement terminé | n'acceptons plus de candidatures | annonce expirée | offre pourvue | offre clôturée`,
    ),
    over: words(
      `n'est plus disponible | n'est malheureusement plus disponible | n'est plus en ligne | n'est plus active | n'est plus actif | n'est plus ouverte | n'est plus ouvert | n'est plus à pourvoir | n'est plus valable | n'est plus d'actualité | n'existe plus | a expiré | est expirée | est expiré | a été pourvu | a été pourvue | est pourvu | est pourvue | est déjà pourvu | est clôturée | est clôturé | est close | est clos | sont closes | est fermé | est fermée | est désormais fermé | est désormais fermée | est terminé | est terminée | est désormais pourvu | a été retirée | a été supprimée | a été clôturée | a été désactivée | est archivée`,
    ),
    subjects: words(
      `offre | offre d'emploi | offre de stage | annonce | poste | emploi | candidatures | recrutement | concours | période de candidature | processus | processus de recrutement | date limite`,
    ),
    notSubjects: words("chaque | toute | tout | une | un | toutes les"),
    open: words("candidatures ouvertes | offre en cours | poste ouvert | toujours disponible"),
    conditional: words("si | une fois | jusqu'à ce | lorsque | quand | après que | dès que | avant"),
  },
  salary: {
    pay: words(`
      taux horaire | salaire* | rémunération* | remuneration* | rémunéré* | traitement | paie | paye | fourchette salariale
      | échelle salariale | salariale | tjm | gratification |
      nous payons
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
    bonus: words(`
      prime | primes | bonus | intéressement | participation | commission | commissions | variable | cooptation | prime de noël |
      treizième mois | 13e mois | 13ème mois | indemnité de départ | heures supplémentaires payées | heures supplémentaires à
    `),
    onTarget: words("à objectifs atteints | package cible | objectifs atteints"),
    equity: words("bspce | actions | stock-options | stock options | bsa"),
    perDiem: words("indemnité journalière | per diem | panier repas | frais de repas"),
    allowance: words(`
      indemnité | indemnités | ticket restaurant | tickets restaurant | titres-restaurant | tickets | remboursement | mutuelle |
      forfait | budget | formation | transport | télétravail | allocation | chèques | carte | cotisation | cotisations | subvention de
    `),
    notPay: words(`
      salaire moyen | salaire médian | rémunération moyenne | salaires moyens | chiffre d'affaires | ca de | ca annuel | le ca | un ca | du ca | de ca | levée | levé | levés | lève |
      investissement | investissements | budget de | prix | coût | coûts | frais | capital | valorisation | marché | amende |
      financement | subvention | dons | abonnement | vendu | ventes | objectif de vente | objectif de ventes | objectifs de vente |
      objectif commercial | quota | panier moyen | nous facturons | facturons | économie de | smic est de | smic est à |
      offres similaires | emplois similaires | dommages |
      d'une valeur de | valeur de | nous investissons
    `),
    payers: words(`
      clients | locataires | étudiants | patients | élèves | membres | adhérents | utilisateurs | parents | entreprises
    `),
    paying: words("paient | payent | versent | économisent | ont payé | dépensent"),
    thousand: words("k | mille"),
    million: words("m | million | millions | milliard | milliards | mds"),
  },
  denial: {
    before: words(
      `pas pour | pas | pas de | pas d | pas du | pas en | pas à | pas un | pas une | sans | aucun | aucune | non | ni | ni en | ni de`,
    ),
    around:
      words(`pas possible | pas prévu | pas prévue | pas proposé | pas proposée | pas envisageable | pas envisagé | pas autorisé | pas autorisée | pas accepté | pas acceptée | pas ouvert | pas ouverte | pas disponible | pas éligible | pas compatible | pas adapté | pas offert |
      pas offerte | pas permis | pas applicable | pas une option | impossible | exclu | exclue | ne proposons pas | n'offrons pas | n'offre pas | ne propose pas | ne permet pas | ne se prête pas | ne pouvons pas | ne peut pas | pas la possibilité | pas de possibilité |
      aucune possibilité | pas possibilité | sans possibilité`),
    behind: words("non possible | non autorisé | non prévu | non disponible | non proposé | non envisageable"),
    answers: words("non | aucun | pas possible | malheureusement non"),
    breaks: words(`et | mais | si | car | tandis que | alors que | lorsque | quand | qui | sauf | toutefois | cependant | donc | puisque`),
  },
  work: {
    fullTime: words("temps plein | à temps plein | temps complet | à temps complet | plein temps | 35h | temps plein permanent"),
    partTime: words("temps partiel | à temps partiel | mi temps | temps non complet"),
    contractor: words(`freelance | indépendant | indépendante | travailleur autonome | travailleuse autonome |
      prestataire | auto entrepreneur | portage salarial | contractuel indépendant | pigiste`),
    temporary: words(`cdd | contrat à durée déterminée | durée déterminée | intérim | intérimaire | mission d'intérim | temporaire |
      saisonnier | saisonnière | emploi temporaire | vacataire | contrat temporaire | mission temporaire | remplacement`),
    intern: words(`stage | stagiaire | stagiaires | stages | offre de stage | alternance | apprentissage | apprenti |
      apprentie | contrat d'apprentissage | contrat de professionnalisation | alternant | alternante | coop`),
    volunteer: words("bénévole | bénévolat | volontaire | service civique"),
    perDiem: words("vacation | vacations | à la journée | sur appel"),
    workers: words("stagiaires | apprentis | apprenties | alternants | alternantes | bénévoles | intérimaires | freelances | vacataires"),
    notEmployment: words(`en stage de | équivalent temps plein | équivalents temps plein | maître de stage | encadrement de stagiaires |
      à ce stage | premier stage | expérience ou stage | stages compris | stage inclus | première expérience`),
    remote: words(`télétravail | 100% télétravail | full remote | full télétravail | à distance | travail à distance |
      télétravail total | télétravail complet | remote | 100% remote | entièrement à distance | travail à domicile`),
    remoteNo:
      words(`pas de télétravail | sans télétravail |  télétravail impossible | télétravail non autorisé | télétravail non possible | pas de possibilité de télétravail | non télétravaillable |
      non éligible au télétravail | pas de remote | 100% présentiel | en présentiel uniquement | poste en présentiel | 100% sur site | aucun télétravail | pas télétravaillable | poste non ouvert au télétravail`),
    onSite: words("sur site | sur place | présentiel | en présentiel"),
    hybrid: words(`hybride | mode hybride | télétravail partiel | télétravail occasionnel | télétravail possible | télétravail ponctuel |
      télétravail fréquent | jours de télétravail | jour de télétravail | partiellement à distance | travail hybride | jours télétravail`),
    notRemote:
      words(`à distance de | vente à distance | formation à distance | enseignement à distance | surveillance à distance | commande à distance | contrôle à distance | maintenance à distance | assistance à distance | voiture hybride | voitures hybrides | véhicule hybride | véhicules hybrides | cloud hybride | salle de sport sur place | restaurant sur place | parking sur place | cantine sur place | dans les bureaux de | moteur hybride | moteurs hybrides | vente à distance | formation à distance | prise en main à distance | support à distance | télémaintenance à distance | maintenance à distance | assistance à distance | véhicule hybride |
      véhicules hybrides | cloud hybride | moteur hybride | enseignement à distance | dépannage à distance | gestion à distance | équipes à distance | restauration sur place | distance d`),
    inOffice: words("au bureau | sur site | sur place | en présentiel | dans nos bureaux"),
    atHome: words("de télétravail | télétravail | à domicile | à distance | en remote | remote"),
    atLeast: words("au moins | minimum | au minimum | plus de | minimum de | et plus | ou plus"),
    atMost: words("jusqu'à | maximum | au maximum | au plus"),
    experience: words("expérience* | d'expérience | expérience professionnelle"),
    boasts: words(
      `nous avons | nous comptons | agence a | équipe a | entreprise a | société a | groupe a | cabinet a | agence compte | entreprise compte | notre | nos | nous possédons`,
    ),
    noExperience: words(`débutant accepté | débutants acceptés | sans expérience |
      aucune expérience requise | aucune expérience exigée | débutant`),
    highSchool: words("baccalauréat | bac | bac pro | diplôme d'études secondaires | niveau bac | diplôme secondaire | études secondaires"),
    associate: words("bac+2 | bac + 2 | bac +2 | bts | dut | deug | diplôme d'études collégiales | dec | bac 2"),
    bachelor:
      words(`licence professionnelle | bac+3 | bac + 3 | bac +3 | bac+4 | bac + 4 | bac +4 | baccalauréat universitaire | bachelor | baccalauréat en |
      maîtrise universitaire de premier cycle | diplôme universitaire | grade universitaire | diplôme universitaire de premier cycle`),
    postgraduate: words(`bac+5 | bac + 5 | bac +5 | master | master 2 | doctorat | diplôme d'ingénieur | école d'ingénieur |
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
