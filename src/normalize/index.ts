export type { LanguageCode } from "../languages/language-words.ts";
export type { DateReading } from "./dates/date-reading.ts";
export { findDatePosted } from "./dates/find-date-posted.ts";
export { type FindDatesOptions, findDates } from "./dates/find-dates.ts";
export { type FindDeadlineOptions, findDeadline } from "./dates/find-deadline.ts";
export { parseDate } from "./dates/parse-date.ts";
export { type EducationLevel, type EducationReading, findEducation } from "./education/find-education.ts";
export {
  type EmploymentType,
  type EmploymentTypeReading,
  findEmploymentTypes,
  parseEmploymentTypes,
} from "./employment-type/find-employment-types.ts";
export { type ExperienceReading, findExperience } from "./experience/find-experience.ts";
export { detectLanguage } from "./language/detect-language.ts";
export type { LanguageReading } from "./language/language-reading.ts";
export { countryCode } from "./location/find-countries.ts";
export type { LocationReading, PartSpan } from "./location/location-reading.ts";
export { parseLocation } from "./location/parse-location.ts";
export { parseLocations } from "./location/parse-locations.ts";
export type { NormalizeOptions } from "./normalize-options.ts";
export { isPlaceholder } from "./placeholder.ts";
export { findRemote, type RemoteReading } from "./remote/find-remote.ts";
export {
  type AnnualizeOptions,
  annualize,
  DAYS_PER_WEEK,
  HOURS_PER_WEEK,
  MONTHS_PER_YEAR,
  WEEKS_PER_YEAR,
} from "./salary/annualize.ts";
export { type ChosenSalary, chooseSalary } from "./salary/choose-salary.ts";
export { findSalaries } from "./salary/find-salaries.ts";
export type { SalaryTextOptions } from "./salary/judge-amounts.ts";
export { parseBaseSalary } from "./salary/parse-base-salary.ts";
export type { PayPeriod, SalaryAmounts, SalaryDoubt, SalaryHints, SalaryKind, SalaryReading } from "./salary/salary-reading.ts";
export { findSeniority, type Seniority, type SeniorityReading } from "./seniority/find-seniority.ts";
export { type FindStatusOptions, findStatus, type StatusReading } from "./status/find-status.ts";
