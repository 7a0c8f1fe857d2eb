import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOn } from "./person-facts.js";
import { placeAt } from "./place-at.js";
import { careHomeSpells, isAliveOn, placeSpells, registrationSpells } from "./spells.js";
import {
  CARE_HOME,
  HEALTH_CENTRE,
  listing,
  OTHER_HEALTH_CENTRE,
  person,
  registration,
  residence,
  VARBERG,
} from "./testing/facts.js";
import { anyone, everyDay } from "./testing/histories.js";

/** Moves to Varberg, changes health centre, moves into a care home in Halmstad and dies. */
const life = person({
  registrations: [registration("1380", "2020-01-01", "2022-05-31"), registration(VARBERG, "2022-06-01")],
  listings: [listing(HEALTH_CENTRE, "2020-01-01", "2023-03-31"), listing(OTHER_HEALTH_CENTRE, "2023-04-01")],
  residences: [residence("2024-02-01")],
  deceasedOn: "2025-01-15",
});

describe("a life in stretches", () => {
  it("belongs where the person is registered, then to the care home", () =>
    expect(placeSpells(life)).toEqual([
      {
        from: "2020-01-01",
        to: "2022-06-01",
        value: { municipality: "1380", careUnit: HEALTH_CENTRE, careHome: null },
      },
      {
        from: "2022-06-01",
        to: "2023-04-01",
        value: { municipality: VARBERG, careUnit: HEALTH_CENTRE, careHome: null },
      },
      {
        from: "2023-04-01",
        to: "2024-02-01",
        value: { municipality: VARBERG, careUnit: OTHER_HEALTH_CENTRE, careHome: null },
      },
      {
        from: "2024-02-01",
        to: "2025-01-15",
        value: { municipality: "1380", careUnit: OTHER_HEALTH_CENTRE, careHome: CARE_HOME },
      },
    ]));

  it("is registered in Varberg to the end", () =>
    expect(registrationSpells(life).map(({ from, to, value }) => [from, to, value.municipality])).toEqual([
      ["2020-01-01", "2022-06-01", "1380"],
      ["2022-06-01", "2023-04-01", VARBERG],
      ["2023-04-01", "2025-01-15", VARBERG],
    ]));

  it("has a home until death", () =>
    expect(careHomeSpells(life).map(({ from, to, value }) => [from, to, value.careHomeId])).toEqual([
      ["2024-02-01", "2025-01-15", CARE_HOME],
    ]));

  it("is nowhere without registration", () => expect(placeSpells(person({ registrations: [] }))).toEqual([]));
});

describe("asked day by day", () => {
  it("the place of a stretch is that of each of its days", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const spells = placeSpells(facts);
        const wrong = everyDay.find((day) => {
          const held = spells.filter(({ from, to }) => from <= day && (to === null || day < to));
          const expected = isAliveOn(facts, day) ? placeOn(facts, day) : null;
          return (
            JSON.stringify(held.map(({ value }) => value)) !== JSON.stringify(expected ? [expected] : [])
          );
        });
        expect(wrong).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it("a person belongs where the facts of the day say, also after death", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const wrong = everyDay.find(
          (day) => JSON.stringify(placeAt(facts, day)) !== JSON.stringify(placeOn(facts, day)),
        );
        expect(wrong).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});
