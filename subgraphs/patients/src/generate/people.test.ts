import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenInvariants, invariantFacts } from "./invariants/index.js";
import { generatePeople, type PeopleOptions } from "./people.js";
import type { PersonRecords } from "./records.js";
import { testCareMap } from "./testing/care-map.js";

const careMap = testCareMap();

function people(options: Partial<PeopleOptions> = {}): PersonRecords[] {
  return [
    ...generatePeople({
      careMap,
      regions: [{ code: "13", people: 300 }],
      seed: 1,
      asOf: "2026-03-03",
      ...options,
    }),
  ];
}

describe("generatePeople", () => {
  it("keeps every invariant, whatever seed and day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.constantFrom("2026-03-03", "2026-03-30", "2025-10-27", "2024-02-29"),
        (seed, asOf) => {
          const facts = invariantFacts(careMap, asOf);
          for (const person of people({ seed, asOf, oversampling: 5 })) {
            expect(brokenInvariants(person, facts)).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("gives the same people for the same options, and others for another seed", () => {
    expect(people()).toEqual(people());
    expect(people({ seed: 2 })).not.toEqual(people());
  });

  it("gives a region the same people however many another has", () => {
    const halland = (others: number): PersonRecords[] =>
      people({
        regions: [
          { code: "12", people: others },
          { code: "13", people: 100 },
        ],
      }).slice(others);
    expect(halland(50)).toEqual(halland(500));
  });

  it("never gives a number twice, nor one that is taken", () => {
    const regions = [
      { code: "12", people: 4000 },
      { code: "13", people: 4000 },
    ];
    const values = people({ regions }).flatMap((person) =>
      person.identifiers.map((i) => `${i.system} ${i.value}`),
    );
    expect(new Set(values).size).toBe(8000);
    const taken = values.find((value) => value.startsWith("PERSONNUMMER"))?.split(" ")[1] ?? "";
    const without = people({ regions, takenNumbers: new Set([taken]) }).flatMap(
      (person) => person.identifiers,
    );
    expect(without.some((identifier) => identifier.value === taken)).toBe(false);
  });

  it("refuses a region that the care map lacks", () => {
    expect(() => people({ regions: [{ code: "14", people: 1 }] })).toThrow(RangeError);
  });

  it("does without what a municipality lacks", () => {
    const bare = careMap.regions.slice(0, 1).map((region) => ({
      ...region,
      hospitalClinics: [],
      mobileServices: [],
      municipalities: region.municipalities.slice(0, 1).map((municipality) => ({
        ...municipality,
        careAreas: [],
        homeHealthCareUnits: [],
        socialServiceUnits: [],
        careHomes: [],
        healthCentres: [],
      })),
    }));
    const bareMap = { regions: bare };
    const facts = invariantFacts(bareMap, "2026-03-03");
    for (const person of people({ careMap: bareMap })) expect(brokenInvariants(person, facts)).toEqual([]);
  });
});
