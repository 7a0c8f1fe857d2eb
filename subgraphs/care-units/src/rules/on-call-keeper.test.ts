import { expect, it } from "vitest";
import type { Officer } from "./office.js";
import { keepsOnCall, onCallClinicProblems } from "./on-call-keeper.js";

const hospital = { organizationNumber: "2321000115", hospital: "Sjukhuset i Halmstad" };
const head: Officer = {
  appointments: ["UNIT_MANAGER"],
  organisationNumber: "2321000115",
  unitHsaId: "SE2321000115-CL01",
};

it.each<[string, Officer, string | null, boolean]>([
  ["the head of a clinic of the hospital", head, "Sjukhuset i Halmstad", true],
  ["the head of a clinic of another hospital", head, "Sjukhuset i Varberg", false],
  ["the head of a health centre", head, null, false],
  ["a registrar of the region", { ...head, appointments: ["REGISTRAR"] }, null, true],
  [
    "a registrar of a municipality",
    { ...head, appointments: ["REGISTRAR"], organisationNumber: "2120001215" },
    null,
    false,
  ],
  ["a physician of the hospital", { ...head, appointments: [] }, "Sjukhuset i Halmstad", false],
])("%s", (_who, officer, own, expected) => {
  expect(keepsOnCall(officer, own, hospital)).toBe(expected);
});

it.each([
  ["a clinic", "HOSPITAL_CLINIC", null, []],
  ["a clinic that closes on the day", "HOSPITAL_CLINIC", "2026-03-01", []],
  ["a clinic that has closed", "HOSPITAL_CLINIC", "2026-02-28", ["clinic"]],
  ["a health centre", "HEALTH_CENTRE", null, ["clinic"]],
] as const)("%s", (_unit, type, validTo, fields) => {
  const unit = { type, validFrom: "2015-01-01", validTo };
  expect(onCallClinicProblems(unit, "2026-03-01").map(({ field }) => field?.[0])).toEqual(fields);
});
