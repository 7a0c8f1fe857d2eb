import { describe, expect, it } from "vitest";
import { careHomePeriod } from "./care-home-period.js";

const agreement = { inForceFrom: "2026-03-03", validTo: null, placesPublishedOn: "12-01" };
const places = [
  { places: 45, validFrom: "2025-01-01" },
  { places: 47, validFrom: "2026-01-01" },
  { places: 50, validFrom: "2026-12-02" },
];

describe("an agreement that renews each calendar year (B54, B55)", () => {
  it("has the places of the day of publication, not those of the year itself", () => {
    expect(careHomePeriod(agreement, places, "2027-05-01")).toEqual({
      validFrom: "2027-01-01",
      validTo: "2027-12-31",
      places: 47,
      publishedOn: "2026-12-01",
      nextRenewal: "2028-01-01",
    });
  });

  it.each([
    ["2026-03-02", null],
    ["2026-03-03", { validFrom: "2026-03-03", validTo: "2026-12-31", places: 45 }],
    ["2026-12-31", { validFrom: "2026-03-03", validTo: "2026-12-31", places: 45 }],
    ["2027-01-01", { validFrom: "2027-01-01", places: 47 }],
    ["2028-01-01", { validFrom: "2028-01-01", places: 50 }],
  ])("on %s", (day, expected) => {
    const period = careHomePeriod(agreement, places, day);
    if (expected === null) expect(period).toBeNull();
    else expect(period).toMatchObject(expected);
  });

  it("does not renew without places on the day of publication", () => {
    expect(careHomePeriod(agreement, [{ places: 30, validFrom: "2026-05-01" }], "2026-06-01")).toBeNull();
    expect(careHomePeriod(agreement, [], "2026-06-01")).toBeNull();
  });

  it("counts a number that is published on the very day, in any order of the history", () => {
    const history = [{ places: 50, validFrom: "2026-12-01" }, ...places.slice(0, 2)];
    expect(careHomePeriod(agreement, history, "2027-01-01")?.places).toBe(50);
  });

  it("ends with the agreement", () => {
    const ending = { ...agreement, validTo: "2027-06-30" };
    expect(careHomePeriod(ending, places, "2027-06-30")).toMatchObject({
      validTo: "2027-06-30",
      nextRenewal: null,
    });
    expect(careHomePeriod(ending, places, "2027-07-01")).toBeNull();
  });

  it("starts with the year where the first day of force is not known", () => {
    expect(careHomePeriod({ ...agreement, inForceFrom: null }, places, "2026-02-01")?.validFrom).toBe(
      "2026-01-01",
    );
  });
});
