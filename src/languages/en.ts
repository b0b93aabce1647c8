import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const en: LanguageWords = {
  code: "en",
  gate: {
    duties: words(`
      responsibilities | key responsibilities | your responsibilities | job responsibilities | main responsibilities | primary responsibilities | core responsibilities | roles and responsibilities | role and responsibilities | what you'll do | what you will do | what you'll be doing | what you will be doing | duties | key duties | main duties | essential duties | duties and responsibilities | essential functions | your role | the role | about the role | about this role | about the job | about the position | about the opportunity | role overview | role summary | role purpose | role description | the opportunity | job description | job summary | job purpose | job overview | job duties | position summary | position overview | position description | position purpose | your mission | your impact | your tasks | tasks | key objectives | key accountabilities | accountabilities | day to day |
      a day in the life | what will you do | how you'll make an impact | what you'll own | what you'll work on | in this role, you will | in this role you will | as a successful candidate, you will | what the job involves | what you'll be responsible for`),
    requirements: words(`
      requirements | job requirements | key requirements | minimum requirements | basic requirements | requirements/minimum qualifications | requirement/minimum qualification* | essential requirements | qualifications | key qualifications | minimum qualifications | basic qualifications | required qualifications | preferred qualifications | desired qualifications | preferred experience | required experience | required skills | preferred skills | desired skills | skills and experience | skills & experience | experience and skills | experience required | skills required | key skills | essential skills | essential criteria | desirable criteria | selection criteria | who you are | about you | your profile | your background | your experience | your skills | your qualifications | what you bring | what you'll bring | what you will bring | what you'll need | what you need | what you have |
      what we're looking for | what we are looking for | what we look for | we're looking for | who we're looking for | who we are looking for | you have | you are | must have | must-haves | nice to have | nice-to-have | nice-to-haves | bonus points | bonus points if | ideal candidate | the ideal candidate | person specification | education and experience | education & experience | eligibility | knowledge, skills and abilities | what makes you a good fit | you might be a fit if | you may be a good fit if | you should apply if | preferred requirements | experience | what we'd love to see | what success looks like | what we'd like to see | what will help you succeed | skills you'll need | your toolkit | the person | is this you | you might be | we'd love to hear from you if`),
    offers: words(`
      benefits | our benefits | employee benefits | benefits and perks | perks and benefits | perks & benefits | benefits & perks | perks | what we offer | what we can offer | what we can offer you | we offer | what you'll get | what you get | what's in it for you | what's on offer | why join us | why work with us | why you'll love working here | why you'll love it here | compensation | compensation and benefits | compensation & benefits | salary and benefits | pay and benefits | pay range | salary range | annual salary | annual base salary | total rewards | our offer | how we hire | hiring process | interview process | our interview process | recruitment process | selection process`),
    labels: words(`
      employment type | job type | type of employment | contract type | type of contract | position type | job id | job number | job code | job reference | job ref | requisition id | requisition number | req id | vacancy id | vacancy number | reference number | class code | job category | job function | job title | position title | job level | seniority level | experience level | career level | salary | salary range | salary band | pay | pay rate | pay range | pay grade | hourly rate | rate of pay | base salary | annual salary | compensation | closing date | application deadline | apply by | applications close | apply before | date posted | posted date | start date | starting date | work location | job location | location of work | reports to | reporting to | direct reports | line manager | hours per week | working hours | hours of work | work schedule | work hours | schedule | work type |
      workplace type | work arrangement | work setting | remote status | travel required | travel requirement | security clearance | clearance | number of vacancies | number of openings | vacancies | appointment type | who may apply | grade | hiring manager | duration of contract | visa sponsorship | comp | hours | role | location | company | department | team`),
    hiring:
      words(`we need someone to | we need someone who | we need someone with | we need a | we need an | needed to join | need you to join | we are hiring | we're hiring | now hiring | is hiring | is looking for a | is looking for an | is seeking a | is seeking an | is recruiting a | is recruiting for | are looking for a | are looking for an | are looking for someone | we're looking for a | we're looking for an | we're looking for someone | we're seeking a | we're seeking an | we are seeking | are seeking a | are seeking an | seeking a | seeking an | seeks a | seeks an | looking to hire | looking to recruit | looking for someone to | join our team | join our growing team | join the team | to join our | to join the | you will report to | reports directly to | reporting to the | we have an opening | has an opening | an opening for | a vacancy for | has a vacancy | we have a vacancy | help wanted | staff wanted | wanted: | invites applications | applications are invited | is inviting applications | hires a | about the job |
      about the role | equal opportunity employer | equal opportunities employer | equal employment opportunity | this role is | this position is | this is a full-time | this is a part-time | the position is | in this role | in this position | role will | position will | position requires | what you'll do | you'll be responsible | you will be responsible | you would join | as our new | shifts available | you're the one we are looking for | we are looking for | we're looking for | our team is looking | come work with us | we need one | we are in need of | wishes to appoint | post holder | to start immediately | starting immediately | looking to appoint | we are recruiting | are recruiting | is recruiting`),
    candidate: words(`
      you will | you'll | you have | you are | you bring | you've | you must | you should have | you would | your responsibilities | your role | years of experience | years' experience | years experience | year of experience | years of relevant | years of professional | years of full-time | months of full-time | proven experience | proven track record | prior experience | previous experience | experience with | experience in | experience working | hands-on experience | strong understanding of | strong knowledge of | strong communication | excellent communication | communication skills | attention to detail | ability to work | ability to | able to work | bachelor's degree | bachelor's or master's | bachelor degree | master's degree | degree in | high school diploma | ged | driver's license | driving licence | fluent in | proficiency in | proficient in | proficient with | knowledge of |
      familiarity with | self-starter | team player | must be able to | must have | is a plus | is an advantage | would be a plus | preferred but not required | no experience necessary | no experience needed | training provided | will train | applicants must | applicants should | candidates must | the candidate | successful candidate | successful applicant | ideal candidate | responsible for`),
    apply: words(`
      apply now | apply today | apply here | apply online | apply for this job | apply for this position | apply for this role | apply for job | apply for the job | apply to this job | easy apply | quick apply | click here to apply | click apply | to apply | how to apply | where to apply | please apply | submit your application | submit an application | submit application | complete application | application process | application form | send your cv | send your resume | send your résumé | send us your cv | send us your resume | send a cv | send cv | send resume | email your cv | email your resume | cv to | resume to | résumé to | cv and cover letter | resume and cover letter | cover letter | apply by | apply via | apply with | apply in person | apply directly | application deadline | closing date for applications | deadline for applications | applications must be | save this job | save job |
      refer a friend | share this job | report this job | early applicant | over 200 applicants | applicants | recruiter | background check`),
    terms: words(`
      full-time | full time | part-time | part time | fixed-term | fixed term | permanent position | permanent role | permanent contract | permanent full-time | temporary position | contract position | contract role | contract to hire | internship | apprenticeship | freelance | casual position | seasonal position | per hour | an hour | per year | per annum | a year | p.a. | annually | /hr | /hour | /year | pay rate | salary | salaried | base salary | competitive salary | commission | ote | bonus | equity | stock options | 401(k) | 401k | paid time off | pto | health insurance | dental | pension | parental leave | holidays plus bank holidays | hybrid | remote | on-site | onsite | in-office | work from home | shift | shifts | overtime | night shift | hours per week | hours a week | senior level | mid level | entry level | junior | immediate start | vacancy | vacancies | position | m/f | m/f/d |
      m/f/x | m/w/d | w4sy`),
    occupations: words(`
      engineer | developer | manager | director | analyst | assistant | specialist | consultant | designer | architect | administrator | coordinator | nurse | teacher | driver | technician | officer | scientist | researcher | accountant | representative | associate | lead | head of | chef | cook | cleaner | electrician | plumber | mechanic | operator | supervisor | strategist | recruiter | writer | editor | advisor | adviser | lawyer | attorney | paralegal | secretary | receptionist | cashier | barista | waiter | waitress | server | bartender | worker | laborer | labourer | carpenter | welder | clerk | therapist | physician | pharmacist | dentist | caregiver | carer | nanny | tutor | lecturer | professor | intern | trainee | apprentice | programmer | tester | planner | buyer | auditor | controller | agent | executive | president | partner | picker | packer | guard | inspector | hygienist |
      surveyor | librarian | counselor | counsellor | trainer | coach | instructor | fellow | chief | superintendent | custodian | gardener | painter | baker | butcher | hairdresser | stylist | housekeeper | porter | handler | installer | fitter | machinist | assembler | producer | marketer | copywriter | scrum master | product owner | phd student | postdoc | midwife | paramedic | firefighter | veterinarian | helper | sous chef | chemist | biologist | economist | statistician | translator | interpreter | phd | doctoral student | postdoctoral | operative | salesperson | hostess | teller | head | framer | roofer | mason | plasterer | landscaper | dishwasher | bricklayer | logger | farmhand | pilot | sailor | photographer | animator | musician | childminder | babysitter | tiler`),
    closed: words(`
      job posting has closed | posting has closed | posting is closed | posting is now closed | posting has expired | posting is no longer | posting has ended | job is closed | job is now closed | job has closed | job has been closed | job has expired | job has been filled | job is no longer available | job is no longer active | job is no longer open | job is no longer accepting | job is no longer advertised | job is no longer posted | job no longer available | job no longer exists | job not found | job expired | job ad has expired | job ad is no longer | job advert has expired | job advertisement has expired | job listing has expired | job listing has been removed | job listing is no longer | job opening is closed | job opening is no longer | job has been removed | job was removed | job you are looking for is no longer | job you're looking for is no longer | job you are trying to view |
      job you are trying to apply for has been filled | position has been filled | position has now been filled | position is filled | position is now filled | position has closed | position has been closed | position is closed | position is now closed | position is no longer available | position is no longer open | position is no longer accepting | position is no longer active | position you are looking for is no longer | role has been filled | role has now been filled | role is filled | role is closed | role is now closed | role has closed | role is no longer available | role is no longer open | vacancy has been filled | vacancy has closed | vacancy is closed | vacancy is now closed | vacancy has expired | vacancy is no longer available | vacancy is no longer open | vacancy closed | vacancy expired | opportunity has closed | opportunity is closed | opportunity is no longer available |
      competition is closed | competition is now closed | competition has closed | process is now closed | process is unfortunately now closed | process is closed | process has closed | no longer accepting applications | not accepting applications | no longer taking applications | we are no longer hiring for | applications are closed | applications are now closed | applications have closed | applications have now closed | application period has ended | application period is over | application period has closed | application deadline has passed | closing date has passed | deadline has passed | advert has expired | ad has expired | advertisement has expired | listing has expired | this vacancy was closed | this job was closed | thanks for your interest, but this`),
    conditions: words(`
      until | once | when | if | unless | after | before | whether | should`),
    results: words(`
      jobs found | job results | search results | results for | matching jobs | jobs matching | jobs in | open positions | open roles | current openings | current vacancies | all jobs | all vacancies | all openings | view all jobs | browse jobs | search jobs | jobs near | jobs by | sort by | filter by | filter results | refine your search | refine results | results per page | per page | next page | previous page | page 1 of | showing 1 | results 1 | job alerts | create alert | create job alert | email me jobs | save this search | view job | view details | view jobs | see all jobs | view vacancy | load more | show more jobs | more jobs | job openings | latest jobs | vacancies found | positions available | no results | see job | job listings | keyword | date posted | departments | all locations | all departments`),
    login: words(`
      sign in to continue | log in to continue | login to continue | sign in to view | log in to view | login to view | please log in | please sign in | please login | you must be logged in | you need to log in | you need to be logged in | you must log in | log in to your account | sign in to your account | login required | sign-in required | sign in to see | log in to see | sign up to view | join to view | join now to see | create an account to | create a free account to | members only | subscribers only | to continue reading, | forgot password | forgot your password | remember me | don't have an account | new to | already have an account | session has expired | sign in with | continue with google | keep me signed in | agree & join | stay signed in | sign up with | continue with apple`),
    robot: words(`
      verify you are human | verify that you are human | verify you are a human | verifying you are human | confirm you are human | are you a robot | i'm not a robot | not a robot | checking your browser | just a moment | unusual traffic | unusual activity | access denied | access to this page has been denied | you have been blocked | request blocked | security check | complete the captcha | captcha | ddos protection | attention required | ray id | too many requests | enable cookies and reload | pardon our interruption | bot detection | automated access | press & hold | needs to review the security of your connection | reference id`),
    consent: words(`
      before you continue | we value your privacy | your privacy choices | manage cookies | accept all cookies | accept cookies | accept all | reject all | we use cookies | cookie settings | cookie preferences | consent to the use | privacy preferences`),
    script: words(`
      enable javascript | javascript is disabled | javascript is required | requires javascript | javascript must be enabled | javascript to run this app | turn on javascript | without javascript | browser does not support javascript | needs javascript | enable js | loading... | loading… | please wait | your browser is not supported | unsupported browser`),
    missing: words(`
      page not found | page cannot be found | page can't be found | page could not be found | page couldn't be found | page doesn't exist | page does not exist | page you requested | page you are looking for | page you're looking for | page you were looking for | nothing was found | nothing here | 404 error | error 404 | 404 not found | 404 | not found | internal server error | 500 error | bad gateway | service unavailable | something went wrong | gone away | back to the homepage | go back home | return to the homepage | under maintenance | page isn't available | link you followed may be broken`),
    article: words(`
      min read | minute read | minutes read | read time | reading time | posted by | posted on | written by | published on | published: | last updated | updated on | filed under | tagged | comments | leave a comment | leave a reply | add a comment | post a comment | replies | reply | share this article | share this post | share this story | related articles | related posts | related stories | read more | read next | read the full | continue reading | subscribe to our newsletter | subscribe | newsletter | archives | advertisement | about the author | by the numbers | he said | she said | said in a statement | told reporters | a spokesperson | spokesman | spokeswoman | in this article | in this post | this post | blog post | table of contents | footnotes | citation | press release | media contact | for immediate release | conclusion | key takeaways | final thoughts | tips for | photo by |
      image credit | editor's note | podcast | episode | transcript | breaking news | layoffs | unemployment rate | labor market | labour market | shares fell | job seekers | jobseekers | your resume should | hiring managers want | interview question* | what is the difference | sample contract | handbook | on average | how much does | average salary`),
    shop: words(`
      add to cart | add to basket | add to bag | buy now | in stock | out of stock | free shipping | free delivery | shopping cart | your cart | checkout | customer reviews | product description | product details | sku | returns policy | 30-day money | warranty | was £ | list price | wishlist | add to wishlist | start free trial | free trial | request a demo | book a demo | get started free | per user | contact sales | trusted by | star rating | verified purchase`),
    otherTitles: words(
      `description template | description templates | job template | template job description | job ad template | salary guide | salary guides | salary survey | average salary | interview questions | how to become | how to write | flat to rent | house to rent | room to rent | apartment for rent | to rent in | for rent in | to let | resume template | cv template | resume example | resume examples | cv example | cv examples | resume sample | cover letter example | summer course | evening course | short course | career guide | curriculum vitae`,
    ),
    otherwise:
      words(`fee: | what you will learn | salary expectation: | salary expectations: | work history | references available on request | copy and paste | free template | this template | customise the | customize the | average salary for | ingredients | preheat | servings | prep time | bedrooms | bedroom | bathrooms | monthly rent | per month rent | security deposit | tenancy | sq ft | square feet | landlord | pets allowed | tuition | tuition fees | ects | course content | module* | learning outcomes | syllabus | enrol now | enroll now | entry requirements | degree programme | undergraduate | register for the event | event details | speakers | tickets | get tickets | admission | doors open | request for proposals | request for proposal | invitation to tender | tender | tenderers | bidders | bid submission | contract notice | lot 1 | scope of works | proposals must | curriculum vitae | resume of | my experience | i worked | i have worked | my skills | my name is | references available | endorsements | hire me | my portfolio | donate | beneficiaries | npm install | pip install | api reference | deprecated | changelog |
      terms of service | data controller | posts: | thread | upvote | reply to this | quote reply | loan | interest rate | credit score | scholarship | grant application | eligible applicants | visa application | symptoms | check-in | amenities | this page contains a summary | this is a summary of | several teams hiring | there are several teams | course | courses | graduates | scholarships | references from | passport | visa | embassy | bank statements | fees: | academy | award | prize | our fee | the jury | next intake | course fees`),
  },
  labels: {
    title: words(`job title | position title | title | position | role | job | vacancy | job name | role title | post title |
      working title | official title | posting title | vacancy title | job posting title`),
    company: words(`company | employer | company name | employer name | organization | organisation | organization name |
      hiring organization | hiring organisation | hiring company | client | agency | institution | recruiter company`),
    location: words(`location | locations | job location | job locations | work location | place of work | workplace location |
      office location | office | city | place | duty station | duty location | duty stations | based in | where | location(s) | primary location | position location | work site | worksite | site | country | region | area`),
    workplace: words(`workplace type | workplace | work mode | work model | working model | remote | work arrangement |
      remote type | remote status | location type | working arrangement | telework eligible | work setting | work environment type | remote policy`),
    employmentType: words(`employment type | job type | contract type | type of employment | type of contract | work schedule |
      schedule | time type | employment | contract | position type | employment status | hours | working hours | work type | type | job status | engagement type | appointment type | vacancy type | commitment | basis | term | tenure | job schedule | contract length | employee type | worker type`),
    salary: words(`salary | salary range | base salary | annual salary | compensation | pay | pay range | pay rate |
      rate of pay | hourly rate | hourly wage | hourly pay | wage | wages | rate | remuneration | base pay | base pay range | base salary range | compensation range | annual base salary | expected salary | starting salary | estimated salary | salary & benefits | stipend | monthly salary | pay scale | total compensation | target salary | starting pay | starting at | salary estimate | package | target compensation`),
    experience: words(`experience | experience level | years of experience | experience required | required experience |
      work experience | minimum experience | years experience`),
    education: words(`education | education level | required education | degree | minimum education | qualification |
      education required | educational requirements`),
    seniority: words("seniority | seniority level | level | career level | job level"),
    datePosted: words(`date posted | posted | posted on | posting date | posted date | published | published on | publication date |
      open date | opening date | date opened | date listed | listed | added | date added | job posted | posted at | post date | first posted | advertised`),
    validThrough: words(`closing date | application deadline | deadline | apply by | applications close | closes | valid through |
      expires | expiry date | expiration date | end date for applications | close date | last date to apply | deadline to apply | application closing date | closing on | closing | closes on | filing deadline | last day to apply | due date | applications due | apply before | posting end date | posting closes | closing time | valid until | application due | bid closing date | job closes | date closing | application period`),
    apply: words(`apply | apply at | apply here | apply online | apply now | how to apply | application | application link |
      apply online at | apply via | apply url | link to apply | application url | to apply | apply to | send applications to | send your cv to | applications to | apply through`),
    identifier: words(`job id | req id | requisition id | reference | reference number | ref | ref. | job reference |
      requisition number | job number | job requisition id | vacancy id | posting id | job code | announcement number | reference code | vacancy number | req # | job # | class code | job ref | requisition | job posting id | position number | ref no | ref number | competition number`),
    skills: words(`skills | technical skills | key skills | required skills | tech stack | our stack | technologies |
      technology stack | tools | =stack | tools and technologies | our tech stack | top skills`),
    responsibilities: words(`responsibilities | duties | what you'll do | what you will do | what you'll be doing |
      what you will be doing | your role | your responsibilities | key responsibilities | job duties | your tasks | your mission | in this role, you will | in this role you will | in this role you'll | day to day | day-to-day | key objectives | key objective | what you'll own | =you will | =you'll | =the role | role responsibilities | essential functions | accountabilities | your impact | the impact you'll have |
      how you'll make an impact | what you'll work on | what you'll accomplish | what the job involves | =tasks | job responsibilities | scope of work | what you'll be responsible for | as a member of this team | you will be able to | your day | how you will contribute | what you get to do | in this position, you will | =your job | your challenge | the work you'll do | a day in the life | your contribution |
      what does the job entail | =what you do | you'll need to accomplish | key duties | main duties | the role will | what will you do | in this role | as part of this role | your work | your work will include`),
    requirements: words(`requirements | qualifications | what you'll need | =what you need | what you bring | what you'll bring |
      what we're looking for | what we are looking for | who you are | about you | your profile | your skills | must have | must-haves | nice to have | nice-to-have | nice to haves | preferred | bonus points | your qualifications | skills and experience | experience and skills | skills & experience | required skills | =skills | desired skills | who we're looking for | who we are looking for | you have | you bring |
      ideal candidate | education and experience | =experience | =education | your background | your experience | what makes you a great fit | what we need from you | minimum requirements | what you have | you may be a fit | you might be a fit | you might thrive | candidate profile | person specification | essential criteria | desirable criteria | =essential | =desirable | key skills | eligibility | competencies | you are |
      we look for | we're looking for | we are looking for | what we look for | what it takes | nice if you | =pluses | good to have | knowledge, skills | we'd love to hear from you if | you should have | what will help you succeed | what you should have | we expect | is this you | basis of qualification | you'll fit | you will fit | technical skills | what you offer | additional skills | skills required | skills needed |
      your strengths | you'll have | selection criteria | licenses | certifications | evaluate you based on | who should apply | what we want | =you need | specialized experience`),
    benefits: words(`benefits | perks | what we offer | we offer | what's in it for you | our offer | why join us |
      why you'll love working | compensation and benefits | what you get | what you'll get | why work with us | what we provide | we provide | our perks | you'll receive | you get | you will receive | =rewards | =we can offer you | total rewards | what you can expect | employee benefits | our benefits | why you'll love | why us | our promise | we offer you | advantages`),
    otherLabels: words(`department | team | category | industry | reports to | reporting to | contact | phone | telephone | website |
      start date | starting date | number of vacancies | vacancies | number of positions | travel | travel requirement | language | languages | supervisory status | job category | job function | function | division | business unit | sector | shift | job family | grade | visa sponsorship | security clearance | clearance | fax | address | sponsorship | flsa status | equity | bonus | ote | company size | founded |
      headquarters | relocation | project | job group | faculty | duration | probation | interview process | gs level | gender | age | number of openings | openings | email | e-mail | employer number | who may apply | note | notes | posted by`),
    otherHeadings: words(`about us | about the company | about the role | about the job | about the team | about the position |
      about this role | about this job | about this position | who we are | our mission | our values | our culture | our story | our team | company overview | company description | overview | job description | position description | description | summary | job summary | position summary | role summary | role overview | position overview | job details | details | the company | the team | the opportunity | opportunity |
      the position | the job | job overview | job information | basic information | key information | at a glance | introduction | careers | career | jobs | job | join us | join our team | vacancies | open positions | current openings | job openings | apply | apply now | apply for this job | apply for this position | how to apply | application process | hiring process | interview process | our hiring process |
      recruitment process | the process | next steps | equal opportunity | equal employment opportunity | diversity | diversity and inclusion | eeo statement | eeo | disclaimer | privacy | privacy notice | privacy policy | contact | contact us | contact information | additional information | more information | further information | other information | important information | note | notes | related jobs | similar jobs |
      share this job | share | save job | location | salary | compensation | working conditions | work environment | physical demands | selection process | application deadline | notice | where to apply | legal | top of page | menu | search | sign in | log in | welcome | home | skip to main content | cookies | background | context | job search | accessibility | accommodations | accommodation | reasonable accommodation |
      what to expect | questions | faq | follow us | job posting | job ad | job advert | job opening | vacancy | job opportunity | employment opportunity | we are hiring | we're hiring | now hiring | thank you | in accordance with civil service rules | term role | travel | compensation range | pay range | salary range | application questions | stay connected | get in touch`),
    about: words(`about | life at | working at | why | why join | join | welcome to | who is | meet | more about |
      a little about | discover | inside`),
    notCompany: words(`us | you | the | this | our | your | we | me | a | an | i | my | it | it's | working | work | who | what |
      how | where | life | and | company | role | job | position | team | to | people | there | that | if | these | those | if you | here | they | he | she | them | their | opportunity | benefits | client | careers | all | one | no | yes | candidates | applicants | someone | anyone | everyone | employer | recruiter | department | more | or | apply | location | today | as | skip`),
    hiring: words(`is hiring | is looking for | is seeking | is currently hiring | is currently looking for |
      is currently seeking | is searching for | is recruiting | seeks | are hiring | are looking for | are seeking | is on the lookout for | has an opening | is now hiring | is an equal opportunity employer | is an equal opportunity | is proud to be | is committed to | is an equal employment`),
    describing: words(`is a | is an | is the | is one of | is on a mission | was founded | is building | provides | offers |
      has been | works to | is changing | is tasked with | helps`),
    at: words("at | @ | with"),
    applyLink: words(`apply | submit application | submit your application | send application | i'm interested | start application |
      submit resume | submit your resume | send your cv | send your resume | application form`),
    experienceStems: words("experien | years | yrs | background in | track record | seasoned | veteran | fresher | new grad"),
    educationStems: words(`degree | bachelor | master | diplom | phd | doctor | graduat | educat | college | universit | school | ged |
      b.s | b.a | mba | certificat | qualification | student | licens | credential | major in | trained | training`),
    remoteStems: words(`remote | telework | telecommut | home | hybrid | wfh | anywhere | distributed | virtual | on-site | onsite |
      on site | in-office | in office | in person | in-person | wherever | office`),
    employmentStems: words(`full | part | contract | temporary | temp | permanent | intern | freelanc | casual | volunteer | hours |
      term | fixed | seasonal | apprentice | schedule | fte | per diem | 40h | shift | employment`),
    salaryStems: words(`salar | pay | wage | compensat | remunerat | stipend | rate | earn | income | package | per hour | an hour |
      hourly | annual | per year | k/yr | budget | £ | € | ¥`),
  },
  dates: {
    months: words(`january jan | february feb | march mar | april apr | may | june jun | july jul |
      august aug | september sept sep | october oct | november nov | december dec`),
    weekdays: words("monday mon | tuesday tue tues | wednesday wed | thursday thu thur thurs | friday fri | saturday sat | sunday sun"),
    numbers: words("a an one | two | three | four | five | six | seven | eight | nine | ten"),
    units: words(`minute minutes min mins | hour hours hr hrs h | day days d |
      week weeks wk wks w | month months mo mos | year years yr yrs`),
    agoBefore: [],
    agoAfter: words("ago"),
    today: words("today | just posted | just now"),
    yesterday: words("yesterday"),
    deadline:
      words(`closing date | closing on | closes on | closes | closing | close date | applications close | application deadline | deadline | apply by | apply before | apply no later than | apply until |
      apply on or before | last date to apply | last day to apply | final date to apply | expires | expires on | expiry date | expiration date | valid through | valid until | open until | open through |
      applications due | due date | applications must be received by | applications accepted until | posting end date | end posting date | job posting end date | deadline to apply`),
    deadlineAfter: words("is the deadline | is the closing date | is the last day to apply"),
    period: words("open and closing dates | open & closing dates | opening and closing dates | application period | application window"),
    until: words("by | before | until | till | no later than | on or before | through"),
    apply: words("apply* | application* | applicant* | resume* | resumé* | cv | submit*"),
    posted:
      words(`date posted | posted on | posted | published on | published | publication date | posting date | open date | opening date | listed on |
      added on | post date | date published | publish date | posted date | job posted | advertised | date listed | first posted`),
    otherDay: words(
      `start date | starting date | start of work | starts on | commencing on | date of birth | born on | born | founded on | founded in | founded | established in | established on | interview date | interviews | last updated | last modified | contract end date | end of contract | date of hire | event date`,
    ),
    posting: words("job* | vacanc* | position | role | post | posting* | opening* | advert* | ad | competition | recruitment | listing"),
    linking: words(
      "the | our | this | a | an | it | is | was | are | were | be | been | has | will | on | at | by | for | of | to | and | in | from | first | final | latest | until | before | no | later | than | midnight | noon | date | eastern | pacific | central | local | time",
    ),
    openFor: words("open for | accepted for | advertised for | active for | online for"),
    closed: words(
      `no longer accepting applications | no longer accepting candidates | no longer taking applications | not accepting applications | applications are closed | applications are now closed | applications have closed | applications closed | position filled | job expired | position closed | job closed | posting closed | vacancy closed | vacancy filled | status closed | closed for applications | hiring for this role has ended | this position was filled`,
    ),
    over: words(
      `have closed | have now closed | are closed | are now closed | is closed | is now closed | has closed | has now closed | has been closed | was closed | no longer available | no longer open | no longer active | no longer exists | no longer advertised | no longer posted | no longer accepting | has been filled | has now been filled | has already been filled |  is now filled | was filled | has expired | is expired |  has been removed |  has been withdrawn | has been taken down`,
    ),
    subjects: words(
      `job | job ad | job advert | job posting | job listing | position | role | vacancy | posting | listing | opening | opportunity | advert | advertisement | requisition | competition | applications | application period | application window | application deadline | recruitment | hiring process | selection process | internship | apprenticeship`,
    ),
    notSubjects: words(
      "every | each | any | a | an | all | some | job portal | job centre | job center | job fair | job board | job shop | job site | job market",
    ),
    open: words(`status open | actively hiring | accepting applications |
      applications are open | applications open | still open | now accepting applications`),
    conditional: words("if | once | until | when | unless | after | whether | before | may be | might be | should"),
  },
  salary: {
    pay: words(`
      salary | salaries | pay | pays | paying | paid | wage | wages | compensation | remuneration | earn | earnings | hourly rate
      | daily rate | day rate | rate of pay | hiring range | base range | base | salary band | pay band | comp range | salaried
      | target range
    `),
    each: words("per | a | an | each | every | the"),
    hour: words("hour | hours | hr | hrs | h"),
    day: words("day | days"),
    week: words("week | weeks | wk | wks"),
    month: words("month | months | mo | mth | mos"),
    year: words("year | years | yr | yrs | annum"),
    hourly: words("hourly | p.h. | ph"),
    daily: words("daily | day rate | p.d."),
    weekly: words("weekly | p.w. | pw"),
    monthly: words("monthly | p.m. | pcm"),
    yearly: words("annual | annually | annualized | annualised | yearly | p.a. | pa | p.a | lpa"),
    from: words(`
      from | starting at | starting from | starts at | start at | starts from | minimum | minimum of | min | min. | at least | as low as
      | not less than | no less than | more than | over | beginning at | starting salary
    `),
    fromAfter: words("and up | and above | or more | upwards | or higher | and over"),
    upTo: words(`
      up to | upto | maximum | maximum of | max | max. | as much as | no more than | not exceeding | capped at | less than | a potential
    `),
    upToAfter: words("maximum | or less | max"),
    between: words("between | ranges between | from"),
    to: words("to | through | thru | up to | rising to | increasing to"),
    and: words("and | & | plus | with | as well as | or"),
    gross: words(`
      gross | net | base | approximately | approx | approx. | about | around | circa | ca | ca. | before tax | pro rata | salary
      | tax free | tax-free | after tax | depending on experience | doe | base salary | dollars | only | max | fte
    `),
    bonus: words(`
      bonus | bonuses | sign-on | sign on | signing | commission | commissions | incentive | incentives | referral | referrals |
      retention | variable pay | profit share | profit sharing | spiff | christmas pay | overtime pay | overtime is paid |
      overtime is paid at | overtime paid | overtime paid at | overtime rate | overtime rate of | bonus pay | severance | weekend rate |
      night rate | overtime at | overtime of | overtime is | overtime rates |
      13th month | thirteenth month | 13th month pay
    `),
    onTarget: words("ote | on-target | on target | on-target earnings | on target earnings | target earnings | target total"),
    equity: words("equity | stock | stocks | options | rsu | rsus | shares | stock grant | esop"),
    perDiem: words("per diem | per-diem | per diems | meal allowance | subsistence"),
    allowance: words(`
      stipend | stipends | allowance | allowances | reimbursement | reimbursements | reimburse | relocation | wellness | wellbeing |
      well-being | home office | home-office | education | educational | learning | tuition | training | budget | 401(k) | 401k |
      pension | match | voucher | vouchers | perk | perks | gift | credit | credits | insurance | life insurance | phone | internet |
      gym | commuter | childcare | flexifund | development | equipment | fund | fertility | adoption | hsa | shift differential |
      differential | premium | travel | bonus day | extra | sick pay | on-call | pension contribution | pension contributions |
      employer contribution | subsidy | subsidies |
      supplement | supplements
    `),
    notPay: words(`
      average salary | average pay | average base | median salary | median pay | typical salary | estimated average | average annual |
      market salary | revenue | revenues | funding | funded | fundraising | raised | raise | series a | series b | series c | series d |
      series e | seed | seed round | valuation | valued | market | turnover | arr | annual recurring revenue | in sales | of sales |
      assets | aum | investment | investments | investors | venture | capital | fee | fees | price | prices | priced | pricing | cost |
      costs | discount | donation | donations | donated | tax | taxes | grant | grants | loan | loans | debt | customers | contract |
      contracts | portfolio | savings | saved | fine | fines | penalty | purchase | purchases | orders | deductible | payments |
      in payments | transactions | spend | spending | billion | pay system | pay cap | prize | refund | economy | industry |
      opportunity | business | company | profit | profits | gift card | ticket | deposit | rent | paid to | we paid | has paid |
      subscription | plan | plans | maximum advertised salary | collection | sold | buy | sales target | sales targets |
      revenue target | quota | quotas | deal size | deal value | deal sizes | contract value | order value | we charge | charge our |
      charges our | save our | saves our | saving our | saves | you save | statutory minimum wage is | national minimum wage is |
      minimum wage is | minimum wage of | above the minimum wage | similar jobs | similar roles | related jobs | in damages | lawsuit |
      jackpot | award of | awards of |
      car worth | machines worth | discounts worth | vouchers worth | goods worth | worth of | fined | we invest | invested | turned over | previously | company flat
    `),
    payers: words(`
      customers | clients | tenants | students | patients | guests | users | residents | members | visitors | families | parents |
      subscribers | buyers | landlords | advertisers | merchants | households | businesses | companies
    `),
    paying: words(`
      pay | pays | usually pay | typically pay | currently pay | are paying | save | saved | saves | are charged | spend | pay us
    `),
    thousand: words("k | thousand"),
    million: words("m | mm | mn | million | b | bn | billion"),
  },
  denial: {
    before: words(
      `no | no fully | no full | not | not a | not an | not the | not any | not fully | not 100% | not for | not as a | not as an | not on a | non | without | without a | without any | neither | nor | zero`,
    ),
    around:
      words(`do not currently | does not currently | don't currently | currently do not | currently does not | not possible | not available | not currently possible | not currently available | not currently offered | not an option | not an available option | no option | no options | not offered | not permitted | not allowed | not supported |
      not considered | not provided | not accepted | not feasible | not suitable | not eligible | not applicable | not open to | not offering | not part of | isn't possible | isn't available | isn't an option | isn't offered | isn't allowed | isn't permitted |
      aren't available | aren't possible | unable to offer | unable to provide | unable to accommodate | unable to support | unable to consider | unable to accept | unable to allow | not able to offer | not able to provide | not able to accommodate |
      not able to support | not able to consider | cannot offer | cannot provide | cannot accommodate | cannot support | cannot accept | cannot consider | cannot allow | cannot work | cannot be | can not be | can't offer | can't provide | can't accommodate |
      can't support | can't accept | can't work | can't be | do not offer | does not offer | don't offer | doesn't offer | do not currently offer | don't currently offer | do not allow | does not allow | don't allow | doesn't allow | do not permit | does not permit |
      do not support | does not support | don't support | doesn't support | do not provide | does not provide | don't provide | do not accept | does not accept | don't accept | does not include | does not qualify | no possibility | no opportunity |
      no provision | impossible | ruled out | unavailable | will not be considered | won't be considered | will not be possible | won't be possible | not something we | not be available`),
    behind: [],
    answers: words("no | none | not at this time | not at the moment | unfortunately not | sorry no | never | n/a"),
    breaks: words(
      `and | but | while | whereas | although | though | however | because | as | if | unless | when | where | which | who | so | therefore | except | yet | otherwise | only`,
    ),
  },
  work: {
    fullTime: words("full time | fulltime"),
    partTime: words("part time | parttime"),
    contractor: words("contract | contractor | contractors | freelance | freelancer | 1099 | corp to corp | c2c"),
    temporary: words(
      "temporary | temp | fixed term | seasonal | interim | limited term | term appointment | maternity cover | locum | term position",
    ),
    intern: words(
      "internship | internships | intern | interns | co op | coop student | working student | placement student | apprenticeship",
    ),
    volunteer: words("volunteer | voluntary position | unpaid volunteer"),
    perDiem: words("per diem | casual | on call | prn | zero hours | bank staff"),
    workers: words("interns | contractors | freelancers | volunteers | apprentices | co ops"),
    notEmployment:
      words(`study full time | studying full time | studies full time | full time study | full time studies | full time education | full time degree | full time course* | part time course* | part time study | part time studies | studying part time | study part time | part time staff | part time employees | part time workers | part time colleagues | part time team* | part time students | part time assistants | part time teachers | manage full time | supervise full time | contract staff | contract workers | intern program* | internship program* | temporary staff | temporary workers | temporary works | temporary files | temporary access | full time student | full time students | contract type | contract types | contract end | contract end date | contract start | contract start date | contract hours | contract management | contract negotiation* | contract law | contract manager | contract administration | contract specialist | contract manufacturing | smart contract* |
      social contract | under contract | temp files | international* | per diem allowance | per diem rate | per diem expenses | intermittent | casual dress | casual environment | casual atmosphere | business casual |
      on call rotation | on call duty | on call shifts | on call support | dress casual | full time equivalent | full time equivalents | volunteer hours | volunteer time | volunteer days | volunteer opportunities |
      paid volunteer* | volunteering days | volunteer experience | volunteer activities | volunteer work | contract award* | government contract* | manage interns | mentor interns | temporary residents | temporary visa`),
    remote:
      words(`remote | remotely | fully remote | 100% remote | remote first | remote only | work from home | working from home | wfh | work from anywhere | home based | homebased | telecommute | telecommuting | telework |
      virtual position | virtual role | distributed team | anywhere in the | location flexible | remote friendly | remote position | remote role | remote job | remote work | telecommute eligible | remote eligible`),
    remoteNo:
      words(`no remote | not remote | not a remote | non remote | no remote work | remote not possible | remote work is not possible | remote work not available | remote is not an option | remote work is not an option |
      not eligible for remote | not eligible for telework | no telework | no work from home | no wfh | not available for remote | cannot be remote | cannot be performed remotely |  
       not open to remote | not offer remote | do not offer remote | fully on site | 100% on site | 100% onsite | 100% in office | on site only | onsite only | in office only | must work on site |
      required to be on site | in person only | fully in office | in office five days | in office 5 days | 5 days a week in the office | 5 days in office | five days a week in the office`),
    onSite: words("on site | onsite | in office | in person | on location | in the office"),
    hybrid:
      words(`hybrid | partly remote | partially remote | partial remote | part remote | hybrid working | hybrid remote | remote hybrid |
      flexible hybrid | some remote | occasional remote | remote flexible | home office days | office and remote |
      in office or remote | office or remote | on site or remote | remote or office | remote or in office | remote or on site`),
    notRemote:
      words(`remotely operated | remotely controlled | remotely managed | remotely monitor* | remotely accessed | remote controls | remote operated | remote gate* | remote door* | remote key* | remote pump* | remote start* | remote sensor* | remote camera* | remote alarm* | remote reading | remote telemetry | remote hospital* | remote school* | remote island* | remote mine* | remote farm* | remote camp* | remote station* | remote viewing* | remote working equipment | tenants working from home | customers working from home | clients working from home | patients working from home | residents working from home | people working from home | users working from home | students working from home | guests working from home | members working from home | families working from home | employees working from home | colleagues working from home | staff working from home | tenants who work from home | customers who work from home | clients who work from home | patients who work from home | residents who work from home | people who work from home | users who work from home | students who work from home | guests who work from home | members who work from home | families who work from home | employees who work from home | colleagues who work from home | staff who work from home | in the office of | in the offices of | at the office of | at the offices of | hybrid team* | hybrid parts | hybrid boiler* | hybrid heating | hybrid heat* | hybrid bus* | hybrid drive* | hybrid battery | hybrid batteries | hybrid rice | hybrid tea | hybrid solar | hybrid inverter* | hybrid warfare | hybrid kitchen* | on site kitchen | on site team* | on site canteen | on site nursery | on site shop | on site staff | on site accommodation | on site teams | on site contractor* | on site maintenance | on site laundry | on site pool | on site spa | on site sauna | on site bar | on site crèche | on site physio* | on site massage* | on site barista | on site health* | on site facilities | on site amenities | onsite parking | onsite canteen | onsite restaurant | onsite nursery | onsite facilities | onsite amenities | onsite fitness | onsite support | onsite visit* | remote sensing | remote control | remote controlled | remote area | remote areas | remote location | remote locations | remote site | remote sites | remote teams | remote team | remote monitoring | remote desktop |
      remote support | remote access | remote server* | remote users | remote user | remote patient* | remote communities | remote community | remote regions | remote diagnostics | remote offices | remote office | remote colleagues |
      remote work equipment | remote customers | remote clients | remote employees | remote it | remote environments | remote system* | remote device* | remote online notary | remote learning | remote deposit | remote meetings |
      remote interview* | remote hands | hybrid cloud | hybrid app | hybrid apps | hybrid mobile | hybrid vehicle* | hybrid electric | hybrid car* | hybrid infrastructure | hybrid environment* | hybrid model | hybrid models of |
      hybrid search | hybrid seed* | hybrid identity | hybrid it | hybrid multi* | hybrid corn | hybrid engine* | hybrid system* | hybrid events | hybrid meetings | hybrid architecture* | hybrid power* | on site gym |
      on site parking | on site cafeteria | on site interview* | on site customer* | on site support | on site visit* | on site training | onsite interview* | onsite gym | on site childcare | on site fitness | on site medical |
      on site restaurant | on site clinic | onsite clinic | onsite cafe* | in person meeting* | in person interview* | remote onboarding | remote and rural | rural and remote | rural or remote | remote village*`),
    inOffice: words(`in office | in the office | on site | onsite | at the office | in person | from the office |
      office days | days in office | at our office | in our office | at our | in our`),
    atHome: words("remote | remotely | from home | at home | home office | wfh | home days | telework | work from home"),
    atLeast: words(`at least | minimum | minimum of | min | more than | over |
      a minimum of | no less than | or more | plus | not less than`),
    atMost: words("up to | at most | maximum | no more than | less than"),
    experience: words("experience* | professional experience | work experience | expertise | background in | worked as | working in"),
    boasts: words(
      `we have | we've | we bring | we offer | team has | team have | company has | agency has | firm has | business has | group has | practice has | school has | clinic has | brings | boasts | boasting | built on | backed by | drawing on | combined | our | its | their`,
    ),
    noExperience: words(`no experience required | no experience necessary |
      no experience needed | no prior experience | no previous experience`),
    highSchool: words("high school | ged | secondary education | secondary school | a levels | gcse*"),
    associate: words(
      "associate degree | associate s degree | associates degree | two year degree | 2 year degree | higher national diploma | aa degree",
    ),
    bachelor:
      words(`bachelor s degree | bachelors degree | bachelor degree | bachelor of science | bachelor of arts | bachelor s | bachelors | bachelor | undergraduate degree | four year degree |
      4 year degree | university degree | college degree | b.s. | b.a. | bs degree | ba degree | bsc | bs/ms | bs/ba | ba/bs | baccalaureate | university education | degree in`),
    postgraduate:
      words(`master s degree | masters degree | master degree | master of science | master of arts | master of business administration | master s | mba | m.s. | msc | ms degree |
      postgraduate degree | graduate degree | advanced degree | ph.d | ph.d. | phd | doctorate | doctoral degree | post secondary degree | juris doctor | j.d. | postgraduate`),
    certificate:
      words(`professional certificate | professional certification | certificate iii | trade certificate | vocational qualification |
      vocational training | trade school | journeyman certificate | vocational diploma | apprenticeship certificate`),
    noEducation: words(`no degree required | no degree necessary | degree not required |
      no formal education | no education required | no educational requirements`),
    notEducation:
      words(`scrum master | master data | master the | master class | master new | master plan* | master service* | master electrician | web master |
      high school students | high school teacher* | to high school | high school math | internship | master s thesis | degree in which | at high school`),
    junior: words("junior | jr | entry level | graduate | early career | associate level | new grad | new graduate | trainee"),
    mid: words("mid level | midlevel | mid senior | intermediate | mid | medior"),
    senior: words("senior | sr | experienced"),
    lead: words("lead | team leader | supervisor | foreman | shift leader"),
    principal: words(`principal | staff engineer | staff software | staff data |
      staff product | staff designer | distinguished | fellow | senior staff`),
    manager: words("manager | head of | mgr"),
    director: words("director | vice president | vp | svp | evp | avp"),
    executive: words(
      "ceo | cto | cfo | coo | cio | cmo | cpo | ciso | chro | chief | president | c level | executive director | executive officer",
    ),
    notSeniority:
      words(`account executive | account executives | executive assistant | lead generation | chief of staff | executive search | sales executive | senior care | senior living | senior citizens |
      school principal | assistant principal | art director | lead time | lead free | marketing executive | senior high | principal investigator | graduate school | lead nurturing | account manager |
      product manager | project manager | program manager | office manager | case manager | community manager | customer success manager | social media manager | content manager | property manager`),
  },
};
