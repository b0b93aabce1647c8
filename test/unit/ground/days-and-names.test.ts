import { describe, expect, it } from "vitest";
import { ground } from "../../../src/ground/ground.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";
import { growthOf } from "../../support/cpu-growth.ts";
import { groundParts } from "../../support/ground-page.ts";

const prove = (text: string, wire: WireValue, parts: Parameters<typeof groundParts>[1] = {}) =>
  ground(wire, groundParts(`# Nurse\n\nWords about the job.\n\n${text}\n`, parts));

describe("A day", () => {
  it.each(["応募締切：令和9年5月12日", "締切：２０２７年５月１２日", "Closing date: 20270512", "Apply by 12 May 2027"])(
    "is proved in any written form: %s",
    (text) => {
      expect(prove(text, { validThrough: "2027-05-12" }).wire).toEqual({ validThrough: "2027-05-12" });
    },
  );

  it("is not proved by the digits of a number", () => {
    expect(prove("Reference: REF-20270512", { validThrough: "2027-05-12" }).wire).toEqual({ validThrough: null });
    expect(prove("Reference: 20270512.5", { validThrough: "2027-05-12" }).wire).toEqual({ validThrough: null });
  });

  it.each(["0001-01-01", "9999-12-31", "1970-01-01", "2027-13-45"])("that programs write for none is none: %s", (day) => {
    expect(prove(`Closing date: ${day}`, { validThrough: day }).wire).toEqual({ validThrough: null });
  });

  it.each([
    ["Start date: 1 May 2027", "2027-05-01"],
    ["Closing date: 1 May 2027", "2027-05-01"],
    ["Founded: 12 March 2001", "2001-03-12"],
    ["Founded on 12 March 2001 in Leeds.", "2001-03-12"],
    ["Born on 12 March 1991", "1991-03-12"],
    ["Start date\n\n1 May 2027", "2027-05-01"],
    ["| Start date | 1 May 2027 |", "2027-05-01"],
    ["Eintrittsdatum: 01.05.2027", "2027-05-01"],
    ["Bewerbungsfrist: 01.05.2027", "2027-05-01"],
    ["Prise de poste : 1er mai 2027", "2027-05-01"],
    ["Fecha de inicio: 1 de mayo de 2027", "2027-05-01"],
    ["Startdatum: 1 mei 2027", "2027-05-01"],
    ["Tillträde: 1 maj 2027", "2027-05-01"],
    ["Oppstart: 1. mai 2027", "2027-05-01"],
    ["Termín nástupu: 1. 5. 2027", "2027-05-01"],
    ["Data rozpoczęcia: 1 maja 2027", "2027-05-01"],
    ["入职日期：2027年5月1日", "2027-05-01"],
    ["入社日：2027年5月1日", "2027-05-01"],
    ["입사일: 2027년 5월 1일", "2027-05-01"],
  ])("that its line announces as another is no day of publication: %s", (text, day) => {
    const { wire, warnings } = prove(text, { datePosted: day });
    expect(wire).toEqual({ datePosted: null });
    expect(warnings.map(({ code }) => code)).toEqual(["value-ungrounded"]);
    expect(warnings[0]?.message).toContain("as a day of something else");
  });

  it("of publication or of the start of work is no deadline", () => {
    expect(prove("Date posted: 1 May 2027", { validThrough: "2027-05-01" }).wire).toEqual({ validThrough: null });
    expect(prove("Start date: 1 May 2027", { validThrough: "2027-05-01" }).wire).toEqual({ validThrough: null });
  });

  it("is proved where it stands a second time as what it is", () => {
    const text = "Start date: 1 May 2027\n\nClosing date: 1 May 2027";
    expect(prove(text, { validThrough: "2027-05-01" }).evidence.validThrough?.quote).toBe("1 May 2027");
    expect(prove("Posted 1 May 2027, closes 5 June 2027", { datePosted: "2027-05-01", validThrough: "2027-06-05" }).refused).toEqual([]);
    expect(prove("Application period: 1 May 2027 – 5 June 2027", { datePosted: "2027-05-01", validThrough: "2027-06-05" }).refused).toEqual(
      [],
    );
  });

  it("takes no more than its share of time on a page of labels and days", () => {
    const unit = "Start date: 1 May 2027\n";
    expect(prove(unit.repeat(4_500), { datePosted: "2027-05-01" }).wire).toEqual({ datePosted: null });
    expect(growthOf((text) => prove(text, { datePosted: "2027-05-01" }), { unit, from: 25_000, times: 4 })).toBeLessThan(12);
  });
});

describe("A name", () => {
  it.each([
    ["Müller Anlagenbau GmbH sucht dich.", "Mueller Anlagenbau GmbH"],
    ["Mueller Anlagenbau GmbH sucht dich.", "Müller Anlagenbau GmbH"],
    ["Bjørn Ødegård AS søker deg.", "Bjoern Oedegaard AS"],
  ])("is proved in its other spelling: %s", (text, company) => {
    expect(prove(text, { company }).wire).toEqual({ company });
  });
});

describe("A name of other letters", () => {
  it("is another name", () => {
    expect(prove("Baur Logistik sucht dich.", { company: "Bauer Logistik" }).wire).toEqual({ company: null });
    expect(prove("Harlem Shakes hires.", { company: "Haarlem Shakes" }).wire).toEqual({ company: null });
  });
});

describe("A place", () => {
  const locations = (parts: object): WireValue => ({ locations: [{ raw: null, city: null, region: null, country: null, ...parts }] });

  it.each([
    ["Contact: Frau Paris", { city: "Paris" }],
    ["Call Mr. Washington", { city: "Washington" }],
    ["Your contact: Chad Miller, Jordan Smith, Georgia Lee.", { country: "JO" }],
  ])("is no person: %s", (text, parts) => {
    expect(prove(text, locations(parts)).wire).toEqual({ locations: [] });
  });

  it("is proved beside a person of its name", () => {
    expect(prove("Frau Paris works in Paris.", locations({ city: "Paris" })).wire).toEqual(locations({ city: "Paris" }));
    expect(prove("Location: Amman, Jordan", locations({ country: "JO" })).wire).toEqual(locations({ country: "JO" }));
  });
});
