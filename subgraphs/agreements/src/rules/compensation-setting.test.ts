import { expect, it } from "vitest";
import { type SettingFacts, settingProblems } from "./compensation-setting.js";

const places: SettingFacts = {
  kind: "PER_PLACES",
  raiseStated: true,
  year: 2026,
  amount: "1000000",
  basis: "BEFORE_RAISE",
  rounding: "CEIL",
};

it.each<[string, Partial<SettingFacts>, readonly [string, string][]]>([
  ["a rate and a rounding for places", {}, []],
  ["a rounding alone", { amount: null, basis: null }, []],
  ["a rate for visits, as it is paid", { kind: "PER_VISIT", basis: "AS_PAID", rounding: null }, []],
  ["nothing at all", { amount: null, basis: null, rounding: null }, [["VALUE_REQUIRED", "amount"]]],
  ["a rate that does not say whether it is raised", { basis: null }, [["VALUE_REQUIRED", "basis"]]],
  ["a basis without a rate", { amount: null }, [["VALUE_REQUIRED", "amount"]]],
  ["a rate below nothing", { amount: "-1" }, [["VALUE_OUT_OF_RANGE", "amount"]]],
  ["a raise that is not stated", { raiseStated: false }, [["RAISE_NOT_STATED", "basis"]]],
  ["visits before a raise", { kind: "PER_VISIT", rounding: null }, [["RAISE_NOT_STATED", "basis"]]],
  ["rounded visits", { kind: "PER_VISIT", basis: "AS_PAID" }, [["VALUE_OUT_OF_RANGE", "rounding"]]],
  ["a year of another century", { year: 1999 }, [["VALUE_OUT_OF_RANGE", "year"]]],
  ["funds that were moved (B21)", { kind: "REALLOCATED_TOTAL" }, [["AMOUNT_STATED_BY_AGREEMENT", "rule"]]],
  ["the raise itself (B49)", { kind: "RAISE_PERCENT" }, [["AMOUNT_STATED_BY_AGREEMENT", "rule"]]],
  ["a stated yearly amount (C33)", { kind: "FIXED_ANNUAL" }, [["AMOUNT_STATED_BY_AGREEMENT", "rule"]]],
])("%s", (_case, change, expected) => {
  const problems = settingProblems({ ...places, ...change });
  expect(problems.map(({ code, field }) => [code, field?.join(".")])).toEqual(expected);
});
