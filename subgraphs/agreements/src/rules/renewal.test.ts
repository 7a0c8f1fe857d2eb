import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Period, renew, type RenewableAgreement } from "./renewal.js";

interface Terms {
  readonly clauses: readonly string[];
}

const agreement: RenewableAgreement = { renewal: "AUTOMATIC", inForceFrom: "2026-03-03", validTo: null };
const terms: Terms = { clauses: ["1.6", "2.1"] };
const published = { year: 2027, places: 47, publishedOn: "2026-12-01" };
const earlier: Period<Terms> = {
  year: 2026,
  validFrom: "2026-03-03",
  validTo: "2026-12-31",
  places: 40,
  publishedOn: "2026-02-20",
  terms: { clauses: ["1.6"] },
};
const TODAY = "2027-01-15";

describe("a new period (B54, B55)", () => {
  it("takes the year's places and their day of publication, and copies the terms of the year before", () => {
    expect(renew(agreement, [earlier], published, terms, TODAY).period).toEqual({
      year: 2027,
      validFrom: "2027-01-01",
      validTo: "2027-12-31",
      places: 47,
      publishedOn: "2026-12-01",
      terms: earlier.terms,
    });
  });

  it("of the first year has the agreement's own terms and starts with it", () => {
    const first = { ...published, year: 2026, publishedOn: "2026-02-20" };
    expect(renew(agreement, [], first, terms, TODAY).period).toMatchObject({
      validFrom: "2026-03-03",
      terms,
    });
  });

  it("ends with the agreement", () => {
    const ending = { ...agreement, validTo: "2027-06-30" };
    expect(renew(ending, [], published, terms, TODAY).period).toMatchObject({ validTo: "2027-06-30" });
  });

  it.each([
    ["no number of places", {}, { places: null }, [], ["PLACES_NOT_STATED"]],
    ["an agreement that is written anew", { renewal: "REWRITTEN" }, {}, [], ["AGREEMENT_DOES_NOT_RENEW"]],
    ["an agreement whose renewal is not stated", { renewal: null }, {}, [], ["AGREEMENT_DOES_NOT_RENEW"]],
    ["an agreement that nobody has decided", { inForceFrom: null }, {}, [], ["AGREEMENT_NOT_IN_FORCE"]],
    ["an agreement that starts later", { inForceFrom: "2028-01-01" }, {}, [], ["AGREEMENT_NOT_IN_FORCE"]],
    ["an agreement that has ended", { validTo: "2026-12-31" }, {}, [], ["AGREEMENT_NOT_IN_FORCE"]],
    [
      "a year that has its period",
      {},
      { year: 2026, publishedOn: "2026-02-01" },
      [earlier],
      ["ALREADY_RENEWED"],
    ],
    [
      "a day of publication that has not come",
      {},
      { publishedOn: "2027-01-16" },
      [],
      ["PUBLICATION_OUT_OF_RANGE"],
    ],
    ["one of two years before", {}, { publishedOn: "2025-12-31" }, [], ["PUBLICATION_OUT_OF_RANGE"]],
  ] as const)("there is none with %s", (_case, change, figure, periods, problems) => {
    const result = renew({ ...agreement, ...change }, periods, { ...published, ...figure }, terms, TODAY);
    expect(result).toEqual({ period: null, problems });
  });
});

describe("year after year", () => {
  const figures = fc.array(fc.nat(200), { minLength: 1, maxLength: 10 });
  const renewAll = (places: readonly number[]): Period<Terms>[] => {
    const periods: Period<Terms>[] = [];
    for (const [index, count] of places.entries()) {
      const year = 2026 + index;
      const figure = { year, places: count, publishedOn: `${year - 1}-12-01` };
      const changed = { clauses: [...terms.clauses, `new in ${year}`] };
      const { period } = renew(agreement, periods, figure, index === 0 ? terms : changed, "2040-01-01");
      if (period) periods.push(period);
    }
    return periods;
  };

  it("the terms stay as they were, whatever the agreement's have become", () => {
    fc.assert(
      fc.property(figures, (places) => {
        for (const period of renewAll(places)) expect(period.terms).toEqual(terms);
      }),
    );
  });

  it("there is one period a year, each the day after the one before, with its own year's places", () => {
    fc.assert(
      fc.property(figures, (places) => {
        const periods = renewAll(places);
        expect(periods.map(({ places }) => places)).toEqual(places);
        for (const [index, period] of periods.entries()) {
          expect(period.validFrom <= period.validTo).toBe(true);
          const before = periods[index - 1];
          if (before)
            expect([before.validTo, period.validFrom]).toEqual([
              `${period.year - 1}-12-31`,
              `${period.year}-01-01`,
            ]);
        }
      }),
    );
  });

  it("doing it again changes nothing", () => {
    fc.assert(
      fc.property(figures, fc.nat(), (places, at) => {
        const periods = renewAll(places);
        const year = 2026 + (at % places.length);
        const figure = { year, places: 7, publishedOn: `${year - 1}-12-01` };
        expect(renew(agreement, periods, figure, terms, "2040-01-01").problems).toEqual(["ALREADY_RENEWED"]);
      }),
    );
  });
});
