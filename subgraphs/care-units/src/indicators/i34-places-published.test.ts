import { describe, expect, it } from "vitest";
import { placesPublished } from "./i34-places-published.js";
import { counted } from "./testing/counted.js";
import type { CareHomeFacts } from "./unit-facts.js";

const place = { municipality: "1380", careUnit: "SE2321000115-HC001", careHome: "ch-1" };
const home = (change: Partial<CareHomeFacts> = {}): CareHomeFacts => ({
  is: "CARE_HOME",
  id: "ch-1",
  kind: "SABO",
  place,
  days: { from: "2025-01-01", to: "2025-12-31" },
  published: [{ validFrom: "2025-01-01", places: 40 }],
  meetings: [],
  agreementRenews: true,
  ...change,
});

describe("places published for the year (B55)", () => {
  it.each([
    ["a home with a number for the year", {}, ["1/1"]],
    [
      "a home with a number of the year before",
      { published: [{ validFrom: "2024-01-01", places: 40 }] },
      ["0/1"],
    ],
    ["a home in a region without such an agreement", { agreementRenews: false }, []],
    ["a home for persons with disabilities, which the agreement is not about", { kind: "LSS" }, []],
    ["a home without a health centre", { place: { ...place, careUnit: null } }, []],
    ["a home that opens next year", { published: [{ validFrom: "2026-01-01", places: 40 }] }, []],
    ["the year is not over", { days: { from: "2025-01-01", to: "2025-11-30" } }, []],
  ] as const)("%s", (_case, change, amounts) => {
    expect(counted(placesPublished, home(change))).toEqual(amounts.map((amount) => `2025-12-31 ${amount}`));
  });

  it("counts each year of a longer time by its own numbers", () => {
    const facts = home({
      days: { from: "2023-01-01", to: "2025-12-31" },
      published: [
        { validFrom: "2023-01-01", places: 40 },
        { validFrom: "2025-01-01", places: 41 },
      ],
    });
    expect(counted(placesPublished, facts)).toEqual(["2023-12-31 1/1", "2024-12-31 0/1", "2025-12-31 1/1"]);
  });
});
