import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullTimeTotal, requiredFullTime, type TeamShare, utilisationPercent } from "./team-capacity.js";

const physicians = (...hundredths: number[]): TeamShare[] =>
  hundredths.map((fullTimeHundredths) => ({ profession: "PHYSICIAN", fullTimeHundredths }));
const nurse: TeamShare = { profession: "NURSE", fullTimeHundredths: 100 };

describe("full-time total", () => {
  it.each([
    ["nobody", [], "0.00"],
    ["ten times a tenth is exactly one", physicians(...Array.from({ length: 10 }, () => 10)), "1.00"],
    ["three part-time physicians", physicians(100, 75, 50), "2.25"],
    ["a nurse is not counted", [...physicians(100, 50), nurse], "1.50"],
  ])("%s", (_case, members, total) => {
    expect(fullTimeTotal(members)).toBe(total);
  });
});

describe("required full time and utilisation (A48, A54)", () => {
  it.each([
    // enrolled, per full time, physicians in hundredths, required, percent used
    [460, 230, [100, 50], "2.00", "133.3"],
    [230, 230, [100], "1.00", "100.0"],
    [0, 230, [100], "0.00", "0.0"],
    [100, 230, [100], "0.43", "43.5"],
    [231, 230, [100], "1.00", "100.4"],
    [460, 230, [], "2.00", null],
    [null, 230, [100], null, null],
    [460, null, [100], null, null],
    [460, 0, [100], null, null],
  ])("%s patients, %s per full time, %j", (enrolled, patientsPerFullTime, shares, required, percent) => {
    const demand = { enrolled, patientsPerFullTime };
    expect(requiredFullTime(demand)).toBe(required);
    expect(utilisationPercent(demand, physicians(...shares))).toBe(percent);
  });

  it("a nurse does not lower the utilisation", () => {
    const demand = { enrolled: 460, patientsPerFullTime: 230 };
    expect(utilisationPercent(demand, [...physicians(150), nurse])).toBe("133.3");
  });

  it("more patients never need fewer physicians", () => {
    const needed = (enrolled: number): bigint =>
      BigInt((requiredFullTime({ enrolled, patientsPerFullTime: 230 }) ?? "").replace(".", ""));
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (patients, more) => {
        expect(needed(patients + more) >= needed(patients)).toBe(true);
      }),
    );
  });
});
