// A schema with names of your own: `fields` says where code finds them, so that the page's data costs no token.
import { createExtractor } from "jobsieve";
import * as z from "zod";
import { localURL } from "./posting.ts";

const page = `<!doctype html><html lang="de"><head><title>Bäcker (m/w/d) | Beispielbrot GmbH</title>
<script type="application/ld+json">{
  "@context": "https://schema.org", "@type": "JobPosting", "title": "Bäcker (m/w/d)", "datePosted": "2026-10-01",
  "industry": "Handwerk", "employmentType": "FULL_TIME",
  "hiringOrganization": { "@type": "Organization", "name": "Beispielbrot GmbH" },
  "jobLocation": { "@type": "Place", "address": { "addressLocality": "Lyck", "addressCountry": "DE" } },
  "baseSalary": { "@type": "MonetaryAmount", "currency": "EUR", "value": { "minValue": 2300, "maxValue": 2600, "unitText": "MONTH" } },
  "description": "<p>Wir backen 4.000 Brote in der Nacht und suchen Verstärkung.</p>"
}</script></head><body><h1>Bäcker (m/w/d)</h1><p>Beispielbrot GmbH, Lyck</p><p>Wir backen 4.000 Brote in der Nacht und suchen Verstärkung.</p>
<p>Gehalt: 2.300 bis 2.600 € im Monat</p></body></html>`;

const schema = z.object({
  role: z.string(),
  employer: z.string(),
  towns: z.array(z.string()),
  sector: z.string().nullable(),
  pay: z.object({ from: z.number().nullable(), to: z.number().nullable(), currency: z.string().nullable() }).nullable(),
  isFullTime: z.enum(["full-time", "part-time"]).nullable(),
});

await using extractor = createExtractor({
  schema,
  local: { baseURL: localURL },
  fields: {
    role: { from: "title" },
    employer: { from: "hiringOrganization.name" }, // a path of schema.org's JobPosting
    towns: { from: "locations[].city" }, // or of the default schema
    sector: { from: "industry" }, // or one that only the page itself knows
    "pay.from": { from: "baseSalary.minValue" },
    "pay.to": { from: "baseSalary.maxValue" },
    "pay.currency": { from: "baseSalary.currency" },
    isFullTime: { from: "employmentType" },
  },
});

const outcome = await extractor.safeExtract({ content: page, url: "https://jobs.example/1", referenceDate: "2026-11-01" });
if (outcome.status === "extracted") {
  const { data, route, usage, evidence } = outcome.result;
  console.log(data);
  console.log(`route: ${route.kind}; input tokens: ${usage.inputTokens}`);
  console.log("employer stands at", evidence.employer?.start, "as", evidence.employer?.quote);
} else console.log(`no result (${outcome.error.code}): ${outcome.error.message}`);
