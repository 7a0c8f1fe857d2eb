import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./days.js";
import { physicianHundredths } from "./team-capacity.js";
import { sharesOn } from "./team-shares.js";
import { capacityTimeline } from "./team-timeline.js";

const share = (
  practitionerHsaId: string,
  validFrom: string,
  fullTimeHundredths: number,
  profession: "PHYSICIAN" | "NURSE" = "PHYSICIAN",
) => ({ practitionerHsaId, validFrom, fullTimeHundredths, profession });

describe("the capacity of a team through time (A48, A54)", () => {
  it.each([
    ["a team without members", [], []],
    [
      "a team that stays as it is",
      [share("a", "2023-01-01", 100), share("b", "2023-01-01", 50)],
      ["2023-01-01..: 150"],
    ],
    [
      "a physician who works less from May",
      [share("a", "2023-01-01", 100), share("a", "2025-05-01", 60)],
      ["2023-01-01..2025-05-01: 100", "2025-05-01..: 60"],
    ],
    [
      "one leaves and another takes over the same day",
      [share("a", "2023-01-01", 80), share("a", "2025-05-01", 0), share("b", "2025-05-01", 80)],
      ["2023-01-01..: 80"],
    ],
    [
      "the last one leaves",
      [share("a", "2023-01-01", 80), share("a", "2025-05-01", 0)],
      ["2023-01-01..2025-05-01: 80", "2025-05-01..: 0"],
    ],
    [
      "a nurse, who carries no patients in this sense",
      [share("n", "2023-01-01", 100, "NURSE"), share("a", "2023-06-01", 75)],
      ["2023-01-01..2023-06-01: 0", "2023-06-01..: 75"],
    ],
  ])("%s", (_case, shares, periods) => {
    const told = capacityTimeline(shares).map(
      ({ from, to, fullTimeHundredths }) => `${from}..${to ?? ""}: ${fullTimeHundredths}`,
    );
    expect(told).toEqual(periods);
  });

  it("says of every day what the shares of that day add up to", () => {
    const day = fc.integer({ min: 0, max: 30 }).map((count) => addDays("2025-01-01", count));
    const anyShare = fc
      .tuple(fc.constantFrom("a", "b", "c"), day, fc.constantFrom(0, 50, 100))
      .map(([who, validFrom, hundredths]) => share(who, validFrom, hundredths));
    fc.assert(
      fc.property(
        fc.uniqueArray(anyShare, {
          maxLength: 8,
          selector: ({ practitionerHsaId, validFrom }) => practitionerHsaId + validFrom,
        }),
        day,
        (shares, on) => {
          const period = capacityTimeline(shares).find(
            ({ from, to }) => from <= on && (to === null || on < to),
          );
          expect(period?.fullTimeHundredths ?? 0).toBe(physicianHundredths(sharesOn(shares, on)));
        },
      ),
    );
  });
});
