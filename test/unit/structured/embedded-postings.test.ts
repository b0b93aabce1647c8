import { describe, expect, test } from "vitest";
import { readStructuredPostings } from "../../../src/structured/read-structured-postings.ts";
import { page, sourceAt } from "./page.ts";

const text = "You will care for our guests every day, cook with the team, and keep the kitchen in good order.";
const html = `<p>${text}</p>`;

const read = (...state: readonly string[]) => readStructuredPostings(page({ state })).postings;
const first = (state: unknown) => read(typeof state === "string" ? state : JSON.stringify(state))[0];

describe("shapes of applicant tracking systems", () => {
  test.each<[string, unknown, object]>([
    [
      "Next.js with plain names",
      {
        props: {
          pageProps: {
            job: {
              jobTitle: "Cook",
              companyName: "Eatery",
              jobDescription: html,
              location: "Oslo",
              employmentType: "FULL_TIME",
              postedOn: "2026-03-01",
            },
          },
        },
      },
      {
        title: "Cook",
        hiringOrganization: { name: "Eatery" },
        jobLocation: [{ address: "Oslo" }],
        employmentType: "FULL_TIME",
        datePosted: "2026-03-01",
      },
    ],
    [
      "Greenhouse",
      {
        jobPost: {
          title: "Cook",
          content: html,
          job_post_location: "Oslo, Norway",
          company_name: "Eatery",
          published_at: "2026-03-01",
          pay_ranges: [{ min_cents: 5000000, max_cents: 6000000, currency_type: "USD" }],
        },
      },
      {
        title: "Cook",
        hiringOrganization: { name: "Eatery" },
        jobLocation: [{ address: "Oslo, Norway" }],
        baseSalary: { currency: "USD", value: { minValue: 50000, maxValue: 60000 } },
      },
    ],
    [
      "Lever",
      {
        posting: {
          text: "Cook",
          description: html,
          categories: { location: "Oslo", commitment: "Full-time", team: "Kitchen" },
          applyUrl: "https://jobs.example/apply",
          hostedUrl: "https://jobs.example/1",
          workplaceType: "hybrid",
          salaryRange: { min: 1, max: 2, currency: "EUR", interval: "per-year-salary" },
        },
      },
      {
        title: "Cook",
        jobLocation: [{ address: "Oslo" }],
        employmentType: "Full-time",
        jobLocationType: "hybrid",
        potentialAction: { target: "https://jobs.example/apply" },
        baseSalary: { value: { minValue: 1, unitText: "per-year-salary" } },
      },
    ],
    [
      "Ashby",
      {
        organization: { name: "Eatery" },
        posting: {
          title: "Cook",
          descriptionHtml: html,
          locationName: "Oslo",
          employmentType: "FullTime",
          isRemote: true,
          publishedDate: "2026-03-01",
          secondaryLocationNames: ["Bergen"],
        },
      },
      { title: "Cook", jobLocation: [{ address: "Oslo" }, { address: "Bergen" }], jobLocationType: "TELECOMMUTE" },
    ],
    [
      "SmartRecruiters",
      {
        job: {
          name: "Cook",
          company: { name: "Eatery" },
          location: { city: "Oslo", country: "no" },
          typeOfEmployment: { id: "permanent", label: "Full-time" },
          jobAd: { sections: { jobDescription: { text: html }, qualifications: { text: "<li>Knife</li>" } } },
          releasedDate: "2026-03-01T10:00:00Z",
          applyUrl: "https://jobs.example/apply",
        },
      },
      {
        title: "Cook",
        description: html,
        qualifications: "<li>Knife</li>",
        employmentType: "Full-time",
        jobLocation: [{ address: { addressLocality: "Oslo", addressCountry: "no" } }],
      },
    ],
    [
      "Workday",
      {
        jobPostingInfo: {
          title: "Cook",
          jobDescription: html,
          location: "Oslo",
          postedOn: "Posted 3 Days Ago",
          timeType: "Full time",
          jobReqId: "R-1",
          country: { descriptor: "Norway" },
        },
      },
      { title: "Cook", datePosted: "Posted 3 Days Ago", employmentType: "Full time", identifier: "R-1" },
    ],
    [
      "Recruitee",
      {
        offer: {
          title: "Cook",
          description: html,
          requirements: "<li>Knife</li>",
          city: "Oslo",
          country_code: "NO",
          employment_type_code: "fulltime",
          careers_apply_url: "https://jobs.example/apply",
          salary: { min: "3000", max: "4000", period: "month", currency: "EUR" },
        },
      },
      {
        title: "Cook",
        jobLocation: [{ address: { addressLocality: "Oslo", addressCountry: "NO" } }],
        baseSalary: { currency: "EUR", value: { minValue: "3000", unitText: "month" } },
      },
    ],
    [
      "Personio",
      {
        position: {
          name: "Cook",
          office: "Oslo",
          employmentType: "permanent",
          schedule: "full-time",
          seniority: "experienced",
          jobDescriptions: [{ name: "Your tasks", value: html }],
          createdAt: "2026-03-01",
        },
      },
      { title: "Cook", jobLocation: [{ address: "Oslo" }], description: `Your tasks\n${html}` },
    ],
  ])("%s is mapped to schema.org's names", (_name, state, expected) => {
    expect(first(state)?.value).toMatchObject(expected);
    expect(first(state)?.origin).toBe("embedded-state");
  });
});

const job = { jobTitle: "Cook", jobDescription: text, location: "Oslo", jobId: 7 };

describe("scripts", () => {
  test.each([
    ["an assignment", `window.__INITIAL_STATE__ = ${JSON.stringify({ job })};`],
    ["an assignment among others", `var a = [1]; window.x = {"y": 1}; window.__STATE__=${JSON.stringify({ job })}; run();`],
    ["an argument", `App.start(${JSON.stringify({ job })});`],
    ["an object literal", `window.__STATE__ = {job: {jobTitle: 'Cook', jobDescription: '${text}', location: 'Oslo', jobId: 7,}};`],
    ["JSON in a string", `window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ job }))});`],
    ["a comment around it", `<!-- ${JSON.stringify({ job })} -->`],
    [
      "a flat list of references",
      JSON.stringify([
        ["ShallowReactive", 1],
        { job: 2 },
        { jobTitle: 3, jobDescription: 4, location: 5, jobId: 6 },
        "Cook",
        text,
        "Oslo",
        7,
      ]),
    ],
  ])("with %s are read", (_name, script) => {
    expect(first(script)?.value).toMatchObject({ title: "Cook", jobLocation: [{ address: "Oslo" }] });
  });

  test("that stream rows in pieces are joined", () => {
    const row = `5:${JSON.stringify(["$", "div", null, { job }])}\n`;
    const pieces = [row.slice(0, 90), row.slice(90)].map((piece) => `self.__next_f.push(${JSON.stringify([1, piece])})`);
    expect(read(...pieces)[0]?.value.title).toBe("Cook");
  });

  test("give the place of each value", () => {
    const document = page({ state: [`window.a = {"b": 1}; window.__STATE__ = ${JSON.stringify({ job })};`] });
    const [found] = readStructuredPostings(document).postings;
    expect(sourceAt(document, found?.spans.get("title"))).toBe("Cook");
    expect(sourceAt(document, found?.spans.get("jobLocation.0.address"))).toBe("Oslo");
    expect(sourceAt(document, found?.span)).toBe(JSON.stringify(job));
  });
});

describe("what is no job", () => {
  test.each([
    ["a product", { product: { name: "Pan", description: text, price: 12, brand: { name: "Iron" }, sku: "1" } }],
    ["an article", { article: { title: "How we cook", description: text, author: "A", publishedAt: "2026-03-01", content: html } }],
    ["an event", { event: { name: "Cook-off", description: text, location: "Oslo", startDate: "2026-03-01" } }],
    ["a company", { company: { name: "Eatery", description: text, location: "Oslo", industry: "Food" } }],
    ["a person", { user: { name: "Ann", location: "Oslo", title: "Cook", email: "a@b.example" } }],
    ["a menu", { menu: [{ title: "Jobs", url: "/jobs", text: "x" }] }],
    ["page data", { page: { title: "Careers", description: text, locale: "en" } }],
  ])("%s is left alone", (_name, state) => {
    expect(first(state)).toBeUndefined();
  });
});

describe("several jobs", () => {
  const jobs = ["Cook", "Waiter", "Host"].map((jobTitle, jobId) => ({ ...job, jobTitle, jobId }));

  test("begin with the one that the page is about", () => {
    const document = page({ state: [JSON.stringify({ jobs })], title: "Waiter - Eatery", text: "Waiter\nmore" });
    expect(readStructuredPostings(document).postings[0]?.value.title).toBe("Waiter");
  });

  test("stay in page order when the page is about none", () => {
    const document = page({ state: [JSON.stringify({ jobs })], title: "Our jobs" });
    expect(readStructuredPostings(document).postings.map(({ value }) => value.title)).toEqual(["Cook", "Waiter", "Host"]);
  });

  test("that are teasers beside a whole one are left out, as is the same one twice", () => {
    const teaser = { jobTitle: "Host", location: "Oslo", jobId: 9, postedOn: "2026-03-01" };
    expect(read(JSON.stringify({ job, related: [teaser], cache: { job } })).map(({ value }) => value.title)).toEqual(["Cook"]);
  });
});
