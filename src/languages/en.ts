import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const en: LanguageWords = {
  code: "en",
  gate: {},
  labels: {
    title: words(
      `job title | position title | title | position | role | job | vacancy | job name | role title | post title | working title | official title | posting title | vacancy title | job posting title`,
    ),
    company: words(
      `company | employer | company name | employer name | organization | organisation | organization name | hiring organization | hiring organisation | hiring company | client | agency | institution | recruiter company`,
    ),
    location:
      words(`location | locations | job location | job locations | work location | place of work | workplace location | office location | office | city | place | duty station | duty location | duty stations | based in | where | location(s) |
      primary location | position location | work site | worksite | site | country | region | area`),
    workplace:
      words(`workplace type | workplace | work mode | work model | working model | remote | work arrangement | remote type | remote status | location type | working arrangement | telework eligible | work setting | work environment type |
      remote policy`),
    employmentType:
      words(`employment type | job type | contract type | type of employment | type of contract | work schedule | schedule | time type | employment | contract | position type | employment status | hours | working hours | work type | type |
      job status | engagement type | appointment type | vacancy type | commitment | basis | term | tenure | job schedule | contract length | employee type | worker type`),
    salary:
      words(`salary | salary range | base salary | annual salary | compensation | pay | pay range | pay rate | rate of pay | hourly rate | hourly wage | hourly pay | wage | wages | rate | remuneration | base pay | base pay range | base salary range |
      compensation range | annual base salary | expected salary | starting salary | estimated salary | salary & benefits | stipend | monthly salary | pay scale | total compensation | target salary | starting pay | starting at |
      salary estimate | package | target compensation`),
    experience: words(
      `experience | experience level | years of experience | experience required | required experience | work experience | minimum experience | years experience`,
    ),
    education: words(
      `education | education level | required education | degree | minimum education | qualification | education required | educational requirements`,
    ),
    seniority: words("seniority | seniority level | level | career level | job level"),
    datePosted:
      words(`date posted | posted | posted on | posting date | posted date | published | published on | publication date | open date | opening date | date opened | date listed | listed | added | date added | job posted | posted at | post date |
      first posted | advertised`),
    validThrough:
      words(`closing date | application deadline | deadline | apply by | applications close | closes | valid through | expires | expiry date | expiration date | end date for applications | close date | last date to apply | deadline to apply |
      application closing date | closing on | closing | closes on | filing deadline | last day to apply | due date | applications due | apply before | posting end date | posting closes | closing time | valid until | application due |
      bid closing date | job closes | date closing | application period`),
    apply:
      words(`apply | apply at | apply here | apply online | apply now | how to apply | application | application link | apply online at | apply via | apply url | link to apply | application url | to apply | apply to | send applications to |
      send your cv to | applications to | apply through`),
    identifier:
      words(`job id | req id | requisition id | reference | reference number | ref | ref. | job reference | requisition number | job number | job requisition id | vacancy id | posting id | job code | announcement number | reference code |
      vacancy number | req # | job # | class code | job ref | requisition | job posting id | position number | ref no | ref number | competition number`),
    skills: words(
      `skills | technical skills | key skills | required skills | tech stack | our stack | technologies | technology stack | tools | =stack | tools and technologies | our tech stack | top skills`,
    ),
    responsibilities:
      words(`responsibilities | duties | what you'll do | what you will do | what you'll be doing | what you will be doing | your role | your responsibilities | key responsibilities | job duties | your tasks | your mission | in this role, you will |
      in this role you will | in this role you'll | day to day | day-to-day | key objectives | key objective | what you'll own | you will | you'll | =the role | role responsibilities | essential functions | accountabilities | your impact |
      the impact you'll have | how you'll make an impact | what you'll work on | what you'll accomplish | what the job involves | =tasks | job responsibilities | scope of work | what you'll be responsible for | as a member of this team |
      you will be able to | your day | how you will contribute | what you get to do | in this position, you will | =your job | your challenge | the work you'll do | a day in the life | your contribution | what does the job entail |
      =what you do`),
    requirements:
      words(`requirements | qualifications | what you'll need | what you need | what you bring | what you'll bring | what we're looking for | what we are looking for | who you are | about you | your profile | your skills | must have | must-haves |
      nice to have | nice-to-have | nice to haves | preferred | bonus points | your qualifications | skills and experience | experience and skills | skills & experience | required skills | =skills | desired skills | who we're looking for |
      who we are looking for | you have | you bring | ideal candidate | education and experience | =experience | =education | your background | your experience | what makes you a great fit | what we need from you | minimum requirements |
      what you have | you may be a fit | you might be a fit | you might thrive | candidate profile | person specification | essential criteria | desirable criteria | =essential | =desirable | key skills | eligibility | competencies | you are |
      we look for | we're looking for | we are looking for | what we look for | what it takes | nice if you | =pluses | good to have | knowledge, skills | we'd love to hear from you if | you should have | what will help you succeed |
      what you should have | we expect | is this you | basis of qualification | to be successful | technical skills | what you offer | additional skills | skills required | skills needed | your strengths | you'll have | selection criteria |
      licenses | certifications`),
    benefits:
      words(`benefits | perks | what we offer | we offer | what's in it for you | our offer | why join us | why you'll love working | compensation and benefits | what you get | what you'll get | why work with us | what we provide | we provide |
      our perks | you'll receive | you get | you will receive | =rewards | =we can offer you | total rewards | what you can expect | employee benefits | our benefits | why you'll love | why us | our promise | we offer you | advantages`),
    otherLabels:
      words(`department | team | category | industry | reports to | reporting to | contact | phone | telephone | website | start date | starting date | number of vacancies | vacancies | number of positions | travel | travel requirement | language |
      languages | supervisory status | job category | job function | function | division | business unit | sector | shift | job family | grade | visa sponsorship | security clearance | clearance | fax | address | sponsorship | flsa status |
      equity | bonus | ote | company size | founded | headquarters | relocation | project | job group | faculty | duration | probation | interview process | gs level | gender | age | number of openings | openings | email | e-mail |
      employer number | who may apply | note | notes | posted by`),
    otherHeadings:
      words(`about us | about the company | about the role | about the job | about the team | about the position | about this role | about this job | about this position | who we are | our mission | our values | our culture | our story | our team |
      company overview | company description | overview | job description | position description | description | summary | job summary | position summary | role summary | role overview | position overview | job details | details |
      the company | the team | the opportunity | opportunity | the position | the job | job overview | job information | basic information | key information | at a glance | introduction | careers | career | jobs | job | join us |
      join our team | vacancies | open positions | current openings | job openings | apply | apply now | apply for this job | apply for this position | how to apply | application process | hiring process | interview process |
      our hiring process | recruitment process | the process | next steps | equal opportunity | equal employment opportunity | diversity | diversity and inclusion | eeo statement | eeo | disclaimer | privacy | privacy notice | privacy policy |
      contact | contact us | contact information | additional information | more information | further information | other information | important information | note | notes | related jobs | similar jobs | share this job | share | save job |
      location | salary | compensation | working conditions | work environment | physical demands | selection process | application deadline | notice | where to apply | legal | top of page | menu | search | sign in | log in | welcome | home |
      skip to main content | cookies | background | context | job search | accessibility | accommodations | accommodation | reasonable accommodation | what to expect | questions | faq | follow us | job posting | job ad | job advert |
      job opening | vacancy | job opportunity | employment opportunity | we are hiring | we're hiring | now hiring | thank you | in accordance with civil service rules | term role | travel | compensation range | pay range | salary range |
      application questions | stay connected | get in touch`),
    about: words(
      `about | life at | working at | why | why join | join | welcome to | who is | meet | more about | a little about | discover | inside`,
    ),
    notCompany:
      words(`us | you | the | this | our | your | we | me | a | an | i | my | it | it's | working | work | who | what | how | where | life | and | company | role | job | position | team | to | people | there | that | if | these | those | if you |
      here | they | he | she | them | their | opportunity | benefits | client | careers | all | one | no | yes | candidates | applicants | someone | anyone | everyone | employer | recruiter | department | more | or | apply | location | today |
      as`),
    hiring:
      words(`is hiring | is looking for | is seeking | is currently hiring | is currently looking for | is currently seeking | is searching for | is recruiting | seeks | are hiring | are looking for | are seeking | is on the lookout for |
      has an opening | is now hiring | is an equal opportunity employer | is an equal opportunity | is proud to be | is committed to | is an equal employment`),
    at: words("at | @ | with"),
    applyLink: words(
      `apply | submit application | submit your application | send application | i'm interested | start application | submit resume | submit your resume | send your cv | send your resume | application form`,
    ),
  },
  dates: {},
  salary: {
    pay: words(`
      salary | salaries | pay | pays | paying | paid | wage | wages | compensation | remuneration | earn | earnings | hourly rate
      | daily rate | day rate | rate of pay | hiring range | base range | salary band | pay band | comp range | salaried
      | target range
    `),
    each: words("per | a | an | each | every | the"),
    hour: words("hour | hours | hr | hrs | h"),
    day: words("day | days | diem"),
    week: words("week | weeks | wk | wks"),
    month: words("month | months | mo | mth | mos"),
    year: words("year | years | yr | yrs | annum"),
    hourly: words("hourly | p.h. | ph"),
    daily: words("daily | day rate | p.d."),
    weekly: words("weekly | p.w. | pw"),
    monthly: words("monthly | p.m. | pcm"),
    yearly: words("annual | annually | annualized | annualised | yearly | p.a. | pa | p.a | lpa"),
    from: words(`
      from | starting at | starting from | starts at | start at | starts from | minimum | minimum of | min | min. | at least
      | as low as | not less than | no less than | more than | over | beginning at | starting salary
    `),
    fromAfter: words("and up | and above | or more | upwards | minimum | or higher | and over"),
    upTo: words(`
      up to | upto | maximum | maximum of | max | max. | as much as | no more than | not exceeding | capped at | less than
      | a potential
    `),
    upToAfter: words("maximum | or less | max"),
    between: words("between | ranges between | from"),
    to: words("to | through | thru | up to"),
    and: words("and | & | plus | with | as well as | or"),
    gross: words(`
      gross | net | base | approximately | approx | approx. | about | around | circa | ca | ca. | before tax | pro rata | salary
      | depending on experience | doe | base salary | dollars | only | max | fte
    `),
    bonus: words(`
      bonus | bonuses | sign-on | sign on | signing | commission | commissions | incentive | incentives | referral | referrals
      | retention | variable pay | profit share | profit sharing | spiff
    `),
    onTarget: words("ote | on-target | on target | on-target earnings | on target earnings | target earnings | target total"),
    equity: words("equity | stock | stocks | options | rsu | rsus | shares | stock grant | esop"),
    perDiem: words("per diem | per-diem | per diems | meal allowance | subsistence"),
    allowance: words(`
      stipend | stipends | allowance | allowances | reimbursement | reimbursements | reimburse | relocation | wellness | wellbeing
      | well-being | home office | home-office | education | educational | learning | tuition | training | budget | 401(k) | 401k
      | pension | match | voucher | vouchers | perk | perks | gift | credit | credits | insurance | life insurance | phone
      | internet | gym | commuter | childcare | flexifund | development | equipment | fund | fertility | adoption | hsa
      | shift differential | differential | premium | travel | bonus day | extra | sick pay | on-call
    `),
    notPay: words(`
      revenue | revenues | funding | funded | fundraising | raised | raise | series a | series b | series c | series d | series e
      | seed | seed round | valuation | valued | market | turnover | arr | annual recurring revenue | in sales | of sales | assets
      | aum | investment | investments | investors | venture | capital | fee | fees | price | prices | priced | pricing | cost
      | costs | discount | donation | donations | donated | tax | taxes | grant | grants | loan | loans | debt | customers
      | contract | contracts | portfolio | worth | savings | saved | fine | fines | penalty | purchase | purchases | orders
      | deductible | payments | in payments | transactions | spend | spending | billion | pay system | pay cap | prize | refund
      | economy | industry | opportunity | business | company | profit | profits | gift card | ticket | deposit | rent | paid to
      | we paid | has paid | subscription | plan | plans | maximum advertised salary | collection | sold | buy
    `),
    thousand: words("k | thousand"),
    million: words("m | mm | mn | mil | million | b | bn | billion"),
  },
  work: {},
};
