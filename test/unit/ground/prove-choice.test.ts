import { describe, expect, it } from "vitest";
import { ground } from "../../../src/ground/ground.ts";
import { groundParts } from "../../support/ground-page.ts";

const kept = (said: string, wire: { readonly [key: string]: string | readonly string[] }) =>
  ground(wire, groundParts(`# Porter\n\n${said}\n`)).wire;

describe("A choice about the place and form of work", () => {
  it.each([
    ["Remote work is not available for this position.", "no"],
    ["Remote working: No", "no"],
    ["Homeoffice ist leider nicht möglich.", "no"],
    ["Le télétravail n'est pas possible.", "no"],
    ["在宅勤務はできません。", "no"],
    ["재택근무는 불가합니다.", "no"],
    ["Remote work is possible.", "yes"],
  ])("is proved by what says so: %s", (said, remote) => {
    expect(kept(said, { remote })).toEqual({ remote });
  });

  it.each([
    ["Remote work is not available for this position.", "yes"],
    ["Homeoffice ist leider nicht möglich.", "yes"],
    ["We have an on-site gym.", "no"],
    ["You run our hybrid cloud.", "hybrid"],
    ["Remote controls are never out of reach.", "no"],
  ])("is not proved by what denies it or means another thing: %s", (said, remote) => {
    expect(kept(said, { remote })).toEqual({ remote: null });
  });

  it("is not proved by a form of employment that is denied", () => {
    expect(kept("Part-time is not possible.", { employmentTypes: ["PART_TIME"] })).toEqual({ employmentTypes: [] });
  });
});
