import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { ground } from "../../../src/ground/ground.ts";
import { bindingsOf, groundParts } from "../../support/ground-page.ts";

const page = "# Nurse\n\n- Care for patients on the night shift\n- Keep the records of the ward in order\n\nYou need Excel.\n";

describe("Lists of phrases from the posting", () => {
  const answer = {
    responsibilities: [
      "Care for patients on the night shift",
      "Lead a team of rocket scientists",
      "Sell cars",
      "Keep records of the ward in order",
    ],
    skills: ["Cobol", "Excel"],
  };

  it("lose what the page does not state, with one warning a list", () => {
    const { wire, warnings, evidence, refused } = ground(answer, groundParts(page));
    expect(wire).toEqual({
      responsibilities: ["Care for patients on the night shift", "Keep records of the ward in order"],
      skills: ["Excel"],
    });
    expect(evidence["responsibilities.1"]?.status).toBe("fuzzy");
    expect(refused).toEqual(["responsibilities.1", "responsibilities.2", "skills.0"]);
    expect(warnings).toMatchObject([
      { code: "value-ungrounded", path: "responsibilities", message: expect.stringContaining("2 of its 4 values") },
      { code: "value-ungrounded", path: "skills", message: expect.stringContaining("1 of its 2 values") },
    ]);
  });

  it("keep everything under the policy flag", () => {
    expect(ground(answer, groundParts(page, { policy: "flag" })).wire).toEqual(answer);
  });

  it("stay whole where code knows nothing of the list", () => {
    const bindings = bindingsOf(z.object({ slogans: z.array(z.string()) }));
    const { wire, warnings } = ground({ slogans: ["Join the best", "Excel"] }, groundParts(page, { bindings }));
    expect(wire).toEqual({ slogans: ["Join the best", "Excel"] });
    expect(warnings).toMatchObject([{ code: "value-flagged", path: "slogans", message: expect.stringContaining("1 of its 2 values") }]);
  });
});

describe("Texts, choices and booleans without a proof", () => {
  it("stay, with one warning for each field of the answer", () => {
    const schema = z.object({
      experience: z.string().nullable(),
      details: z.object({ visa: z.boolean(), team: z.enum(["sales", "care"]), note: z.string() }),
    });
    const wire = { experience: "Ten years at sea", details: { visa: true, team: "sales", note: "Excel" } };
    const { warnings, ...rest } = ground(wire, groundParts(page, { bindings: bindingsOf(schema) }));
    expect(rest.wire).toEqual(wire);
    expect(warnings).toMatchObject([
      { code: "value-flagged", path: "experience", message: expect.stringContaining("Ten years at sea") },
      { code: "value-flagged", path: "details", message: expect.stringContaining("2 of its 3 values") },
    ]);
  });
});
