import { describe, expect, test } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";
import { leadPosting } from "../../../src/structured/lead-posting.ts";
import { readStructuredPostings } from "../../../src/structured/read-structured-postings.ts";

const body = `<h1>Night Porter</h1><p>Company: Aster Hotels</p><p>Location: Bath</p><ul><li>Welcome guests who arrive late at night.</li></ul>`;
const scripted = (value: unknown): string => `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(value)}</script>`;
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const stated = (title: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ "@type": "JobPosting", title, hiringOrganization: { name: "Other Ltd" }, jobLocation: "Leeds" },
  ...more,
});
const chef = { title: "Chef", companyName: "Other Ltd", employmentType: "PART_TIME", datePosted: "2026-01-02", location: "Leeds" };

const read = (content: string) => {
  const document = prepare(content, { maxContentBytes: 1_000_000 });
  const { postings, warnings } = readStructuredPostings(document);
  return {
    titles: postings.map(({ value }) => value.title),
    lead: leadPosting(document, { postings })?.value.title ?? null,
    codes: warnings.map(({ code }) => code),
  };
};

describe("data of other jobs", () => {
  test.each(["similarJobs", "related_jobs", "recommendedJobs", "jobsLikeThis", "ähnlicheJobs", "offresSimilaires", "podobneOferty"])(
    "under %s is none of the page's",
    (key) => {
      const waiter = { ...chef, title: "Waiter" };
      expect(read(body + scripted({ props: { [key]: [chef] } })).titles).toEqual([]);
      expect(read(body + scripted({ props: { [key]: [chef, waiter] } })).titles).toEqual([]);
      expect(read(body + scripted({ props: { job: { ...chef, title: "Night Porter" }, [key]: [chef, waiter] } })).titles).toEqual([
        "Night Porter",
      ]);
    },
  );

  test("is left out with a warning where the heading names another occupation", () => {
    expect(read(body + jsonLd(stated("Chef")))).toEqual({ titles: [], lead: null, codes: ["sources-differ"] });
    expect(read(body + scripted({ props: { jobs: [chef] } }))).toEqual({ titles: [], lead: null, codes: ["sources-differ"] });
  });

  test("beside the page's matter as microdata is left out", () => {
    const item = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Chef</b><i itemprop="hiringOrganization">Other Ltd</i></div>`;
    expect(read(`${body}<aside>${item}</aside>`).titles).toEqual([]);
    expect(read(`${body}<h2>Similar jobs</h2>${item}`).titles).toEqual([]);
    expect(read(`<h1>Chef</h1>${item}`).titles).toEqual(["Chef"]);
  });

  test("in JSON-LD under a posting's own related jobs is left out", () => {
    expect(read(body + jsonLd(stated("Night Porter", { relatedJobs: [stated("Chef")] }))).titles).toEqual(["Night Porter"]);
  });
});

describe("the page's own data", () => {
  test.each([
    ["its title has one word of the heading", "<h1>Senior Nurses wanted</h1>", stated("Nurse (ICU)")],
    [
      "its title is in another language, and its text is shown",
      `${body}`,
      stated("Nachtportier", { description: "<p>You will: welcome guests who arrive late at night. And more of that kind.</p>" }),
    ],
    ["the heading is the employer's name", "<title>Other Ltd</title><h1>Other Ltd</h1><p>Join us.</p>", stated("Chef")],
    ["the heading is the page's furniture", "<title>Job details | Acme</title><h1>Job details</h1><p>Loading.</p>", stated("Chef")],
    ["there is no heading", "<p>We are looking for somebody who cooks.</p>", stated("Chef")],
    ["the title is Japanese and a part of the heading's", "<h1>看護師（夜勤）募集</h1>", stated("夜勤看護師")],
  ])("leads when %s", (_case, shown, data) => {
    expect(read(shown + jsonLd(data)).lead).toBe(data.title);
  });

  test("leads before another posting's when its title is the heading", () => {
    expect(read(body + jsonLd(stated("Night Porter")) + jsonLd(stated("Chef"))).lead).toBe("Night Porter");
    expect(read(body + jsonLd(stated("Chef")) + jsonLd(stated("Night Porter"))).lead).toBe("Night Porter");
  });

  test("on a list of jobs stays, and none leads", () => {
    const list = "<h1>Nurse jobs in Bath</h1><ul><li>Chef</li><li>Pilot</li></ul>";
    expect(read(list + jsonLd([stated("Chef"), stated("Pilot")]))).toMatchObject({ titles: ["Chef", "Pilot"], lead: null });
  });
});
