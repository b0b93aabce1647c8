/** The answer that the instant server gives to everything: what a model writes for a posting of average length. */
export const jobAnswer = {
  title: "Senior Site Reliability Engineer",
  company: "Technology Transformation Services",
  locations: [
    { raw: "Washington, DC", city: "Washington", region: "DC", country: "United States" },
    { raw: "Remote", city: null, region: null, country: null },
  ],
  remote: "hybrid",
  employmentTypes: ["FULL_TIME"],
  baseSalary: { minValue: 99628, maxValue: 166500, currency: "USD", unitText: "YEAR" },
  responsibilities: [
    "Operate and improve the cloud platform",
    "Automate deployments and recovery",
    "Answer incidents and write them up",
    "Advise product teams on reliability",
  ],
  requirements: ["Experience with public clouds", "Infrastructure as code", "United States citizenship"],
  benefits: ["Health insurance", "Thrift savings plan", "Paid leave"],
  skills: ["Terraform", "Kubernetes", "Python", "Linux", "PostgreSQL"],
  experience: "One year of specialized experience at the next lower grade",
  education: null,
  datePosted: "2026-10-05",
  validThrough: "2026-11-30",
  applyUrl: "https://example.org/apply",
  status: "open",
} as const;

/** The answer as JSON, with the field that jobsieve copies by code and its peers ask for. */
export const answerText = JSON.stringify({ ...jobAnswer, description: null });

/** Number of tokens that the streamed answer has. */
export const answerTokens = 200;

/** The answer in pieces of about equal length, one for each token. */
export function answerPieces(): readonly string[] {
  const cut = (index: number): number => Math.round((index * answerText.length) / answerTokens);
  return Array.from({ length: answerTokens }, (_, index) => answerText.slice(cut(index), cut(index + 1)));
}
