import type { FactTarget } from "../spec/field-binding.ts";

const whole = (field: FactTarget["field"]): FactTarget => ({ field, part: null });
const salary = (part: string): FactTarget => ({ field: "baseSalary", part });
const location = (part: string): FactTarget => ({ field: "locations", part });

/**
 * Which fact answers a path of schema.org's JobPosting, so that a field named so is read and normalised by code.
 * Source: schema.org/JobPosting, /MonetaryAmount, /Place and /PostalAddress, version 29.
 */
export const schemaOrgTargets: Readonly<Record<string, FactTarget>> = {
  title: whole("title"),
  jobTitle: whole("title"),
  hiringOrganization: whole("company"),
  "hiringOrganization.name": whole("company"),
  "hiringOrganization.legalName": whole("company"),
  jobLocation: whole("locations"),
  "jobLocation.name": location("raw"),
  "jobLocation.address": location("raw"),
  "jobLocation.address.addressLocality": location("city"),
  "jobLocation.address.addressRegion": location("region"),
  "jobLocation.address.addressCountry": location("country"),
  "jobLocation.address.addressCountry.name": location("country"),
  jobLocationType: whole("remote"),
  employmentType: whole("employmentTypes"),
  baseSalary: whole("baseSalary"),
  "baseSalary.currency": salary("currency"),
  "baseSalary.minValue": salary("minValue"),
  "baseSalary.maxValue": salary("maxValue"),
  "baseSalary.unitText": salary("unitText"),
  "baseSalary.value": salary("minValue"),
  "baseSalary.value.value": salary("minValue"),
  "baseSalary.value.minValue": salary("minValue"),
  "baseSalary.value.maxValue": salary("maxValue"),
  "baseSalary.value.unitText": salary("unitText"),
  salaryCurrency: salary("currency"),
  description: whole("description"),
  responsibilities: whole("responsibilities"),
  qualifications: whole("requirements"),
  jobBenefits: whole("benefits"),
  skills: whole("skills"),
  experienceRequirements: whole("experience"),
  educationRequirements: whole("education"),
  "educationRequirements.credentialCategory": whole("education"),
  datePosted: whole("datePosted"),
  validThrough: whole("validThrough"),
  "potentialAction.target": whole("applyUrl"),
  "applicationContact.url": whole("applyUrl"),
  "applicationContact.email": whole("contactEmail"),
  identifier: whole("identifier"),
  "identifier.value": whole("identifier"),
  inLanguage: whole("language"),
};

/** The other properties of schema.org's JobPosting: a field named so takes what the page's own data states there. */
export const schemaOrgProperties: ReadonlySet<string> = new Set(
  (
    "applicantLocationRequirements applicationContact directApply eligibilityToWorkRequirement employerOverview employmentUnit " +
    "estimatedSalary experienceInPlaceOfEducation incentiveCompensation industry jobImmediateStart jobStartDate occupationalCategory " +
    "physicalRequirement relevantOccupation securityClearanceRequirement sensoryRequirement specialCommitments totalJobOpenings workHours"
  ).split(" "),
);
