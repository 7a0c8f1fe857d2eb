import { expect, it } from "vitest";
import { caseProblem, countProblem, isInvolved, type Reader } from "./case-readers.js";

const by = (
  client: "PORTAL" | "DASHBOARD" | "SANDBOX" | "PATIENT" | "SYSTEM",
  purpose: "CARE" | "QUALITY" | "STATISTICS" | "ADMINISTRATION" | "SOCIAL_SERVICE" | "OWN" | "TEST",
): Reader => ({ client, purpose });
const wrongPurpose = "PURPOSE_NOT_ALLOWED_FOR_CLIENT";

it.each<[string, Reader, string | null, string | null]>([
  // who, caller, may read cases, may have counts
  ["a nurse", by("PORTAL", "CARE"), null, null],
  ["a social care manager", by("PORTAL", "SOCIAL_SERVICE"), null, null],
  ["a MAS", by("PORTAL", "QUALITY"), null, null],
  ["a registrar", by("PORTAL", "ADMINISTRATION"), null, null],
  ["staff who make statistics", by("PORTAL", "STATISTICS"), wrongPurpose, wrongPurpose],
  ["a planner", by("DASHBOARD", "STATISTICS"), "FORBIDDEN", null],
  ["an auditor", by("DASHBOARD", "QUALITY"), "FORBIDDEN", null],
  ["a negotiator", by("DASHBOARD", "ADMINISTRATION"), "FORBIDDEN", null],
  ["a dashboard for care", by("DASHBOARD", "CARE"), "FORBIDDEN", wrongPurpose],
  ["a sandbox", by("SANDBOX", "TEST"), "FORBIDDEN", null],
  ["the system", by("SYSTEM", "STATISTICS"), "FORBIDDEN", null],
  ["a patient", by("PATIENT", "OWN"), "FORBIDDEN", "FORBIDDEN"],
  ["nobody", { client: "ANONYMOUS" }, "UNAUTHENTICATED", "UNAUTHENTICATED"],
])("%s", (_who, caller, cases, counts) => {
  expect(caseProblem(caller)).toBe(cases);
  expect(countProblem(caller)).toBe(counts);
});

it("a case is for the organisations that it is between", () => {
  const parties = ["2321000115", "2120001215"];
  expect(isInvolved("2120001215", parties)).toBe(true);
  expect(isInvolved("2120001249", parties)).toBe(false);
  expect(isInvolved(null, parties)).toBe(false);
});
