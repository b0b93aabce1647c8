/**
 * How applicant tracking systems and job boards name what schema.org names otherwise, most telling first. Names are compared
 * in lower case without `_` and `-`; a dot steps into an object. Gathered from the public APIs and pages of Greenhouse, Lever,
 * Ashby, Workable, SmartRecruiters, Workday, Recruitee, Personio, BambooHR, Teamtailor and common spellings of others.
 */
const table = {
  title:
    "jobtitle postingtitle positiontitle vacancytitle roletitle jobopeningname jobname positionname displaytitle title headline position name text",
  description:
    "jobdescription descriptionhtml jobdescriptionhtml descriptionbody fulldescription longdescription jobad.sections.jobdescription.text jobad.text description content body descriptionplain descriptiontext descriptionplaintext jobdescriptiontext jobdescriptions html",
  company:
    "companyname hiringorganization.name employername organizationname company.name company.title company.displayname employer.name employer.title organization.name hiringcompany.name hiringcompany hiringorganization company employer organization brand.name account.name",
  locations:
    "locations joblocations workplaces alllocations offices joblocation location jobpostlocation office primarylocation worklocation workplacelocation",
  locationText:
    "locationstext formattedlocation locationname locationtext categories.location jobpostlocation displaylocation fulllocation locationstring locationlabel",
  city: "city addresslocality locality town cityname municipality",
  region: "region state addressregion province statename regionname statecode",
  country: "countrycode addresscountry country.code country.descriptor country.name country countryname",
  placeName: "name displayname label descriptor fulllocation text title location address",
  employmentType:
    "employmenttype typeofemployment.label typeofemployment.id typeofemployment employmenttypecode timetype jobtype employmentstatuslabel categories.commitment commitment contracttype worktype workschedule schedule",
  salary:
    "basesalary salaryrange salary compensation.salary payrange payranges.0 payinputranges.0 compensation pay remuneration compensationtiersummary salarytext salarydescription",
  salaryMin: "salarymin minsalary salaryfrom minimumsalary salaryminimum minpay paymin",
  salaryMax: "salarymax maxsalary salaryto maximumsalary salarymaximum maxpay paymax",
  salaryCurrency: "salarycurrency currency salarycurrencycode currencycode",
  salaryPeriod: "salaryperiod salaryinterval salaryunit salarytype salaryfrequency payperiod",
  min: "min minvalue from minamount minimum low minsalary minsalaryamount lower",
  max: "max maxvalue to maxamount maximum high maxsalary maxsalaryamount upper",
  minCents: "mincents",
  maxCents: "maxcents",
  amount: "value amount",
  currency: "currency currencycode currencytype currencyiso currencyisocode",
  period: "unittext interval period unit frequency timeunit payperiod",
  datePosted:
    "dateposted postedon posteddate postingdate publisheddate publishedat releaseddate firstpublished datepublished publicationdate listedat listingdate openingdate published startpublishdate createdat created",
  validThrough:
    "validthrough applicationdeadline closingdate closedate expirationdate expirydate expiresat expireson deadline applicationenddate validto validuntil applyby lastapplicationdate",
  applyUrl: "applyurl applicationurl careersapplyurl applylink applicationlink externalapplyurl applyuri",
  url: "absoluteurl hostedurl joburl externalurl careersurl canonicalurl posturl permalink url",
  identifier: "jobreqid requisitionid reqid jobid shortcode refnumber referencenumber reference jobnumber displayjobid id",
  qualifications: "qualifications requirements jobad.sections.qualifications.text requirementshtml candidateprofile",
  responsibilities: "responsibilities duties keyresponsibilities tasks",
  benefits: "jobbenefits benefits perks whatweoffer",
  skills: "skills requiredskills techstack technologies",
  workplace: "workplacetype joblocationtype workplace remotetype locationtype workmode workarrangement remotestatus",
  isRemote: "isremote remote telecommuting remotejob remoteeligible location.remote",
} as const;

const spellings: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(table).map(([name, row]) => [name, row.split(" ").map((spelling) => spelling.split("."))]),
);

/** A property that states of ATS are searched for. */
export type AtsName = keyof typeof table;

/** The spellings of a property, most telling first, each as the steps to it. */
export const atsNames = (name: AtsName): readonly (readonly string[])[] => spellings.get(name) ?? [];

/** Names that only a job has; a product, an article or an event has none of them. */
export const jobOnlyNames: ReadonlySet<string> = new Set(
  (
    "jobtitle jobdescription jobdescriptions employmenttype employmenttypecode typeofemployment jobtype timetype jobreqid requisitionid reqid jobid dateposted " +
    "postedon posteddate postingdate releaseddate applyurl applicationurl careersapplyurl hostedurl salaryrange salary salarymin salarymax " +
    "minsalary maxsalary basesalary payranges payinputranges compensation compensationtiersummary hiringorganization jobad joblocation " +
    "jobpostlocation workplacetype isremote validthrough applicationdeadline closingdate departmentname departments department experiencelevel " +
    "contracttype qualifications requirements responsibilities jobopeningname employmentstatuslabel joburl yearsofexperience seniority companyname " +
    "employername locationstext secondarylocations categories"
  ).split(" "),
);

/** A key as it is compared: lower case, without `_` and `-`. */
export const plainKey = (key: string): string => key.replace(/[_-]/g, "").toLowerCase();
