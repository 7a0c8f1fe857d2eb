import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./days.js";
import { type DatedShare, readShare, sharesOn, shareProblems } from "./team-shares.js";

const share = (practitionerHsaId: string, validFrom: string, fullTimeHundredths: number): DatedShare => ({
  practitionerHsaId,
  validFrom,
  fullTimeHundredths,
});

describe("shares on a day (A54)", () => {
  const shares = [
    share("a", "2024-01-01", 50),
    share("a", "2026-01-01", 100),
    share("b", "2025-01-01", 75),
    share("b", "2026-03-01", 0),
  ];
  it.each([
    ["2023-12-31", []],
    ["2024-01-01", ["a 50"]],
    ["2025-12-31", ["b 75", "a 50"]],
    ["2026-01-01", ["a 100", "b 75"]],
    ["2026-03-01", ["a 100"]],
  ])("%s: %j", (day, expected) => {
    expect(sharesOn(shares, day).map((one) => `${one.practitionerHsaId} ${one.fullTimeHundredths}`)).toEqual(
      expected,
    );
  });

  it("do not depend on the order in which they were written", () => {
    const one = fc
      .record({
        who: fc.constantFrom("a", "b", "c"),
        from: fc.nat(20),
        share: fc.integer({ min: 0, max: 100 }),
      })
      .map(({ who, from, share: hundredths }) => share(who, addDays("2026-01-01", from), hundredths));
    const shares = fc.uniqueArray(one, {
      selector: (each) => `${each.practitionerHsaId} ${each.validFrom}`,
      maxLength: 10,
    });
    fc.assert(
      fc.property(shares, fc.nat(25), (list, day) => {
        const on = addDays("2026-01-01", day);
        expect(sharesOn(list.toReversed(), on)).toEqual(sharesOn(list, on));
      }),
    );
  });
});

it.each([
  ["0", 0],
  ["0.5", 50],
  ["1.00", 100],
  ["1.01", null],
  ["0.333", null],
  ["-0.5", null],
  ["half", null],
])("a share of %s is %s hundredths", (fte, hundredths) => {
  expect(readShare(fte)).toBe(hundredths);
});

it.each([
  ["a physician", "0.80", ["PHYSICIAN"] as const, []],
  ["nobody", "0.80", null, ["UNKNOWN_REFERENCE members.0.practitioner"]],
  ["somebody without a licence", "0.80", [], ["TEAM_MEMBER_PROFESSION members.0.practitioner"]],
  ["too much", "1.20", ["PHYSICIAN"] as const, ["VALUE_OUT_OF_RANGE members.0.fte"]],
])("%s", (_who, fte, professions, expected) => {
  const problems = shareProblems(fte, professions, ["members", "0"]);
  expect(problems.map(({ code, field }) => `${code} ${field?.join(".")}`)).toEqual(expected);
});
