import { expect, it } from "vitest";
import type { CountedAgreement, CountedSupply } from "./agreement-facts.js";
import { exampleFacts, exampleParty } from "./example-facts.js";
import { competence } from "./i33-competence.js";
import { counted } from "../testing/counted.js";

const AUTUMN = { from: "2025-10-01", to: "2026-01-01" };
const nurses = (asOf: string, needed: string, filled: string): CountedSupply => ({
  profession: "NURSE",
  asOf,
  needed,
  filled,
});
const wording = (date: string, responsible: "MUNICIPALITY" | "BOTH_PRINCIPALS" | "HOSPITAL") => ({
  clauseId: "c",
  date,
  profession: "NURSE" as const,
  responsible,
});
const agreement = (change: Partial<CountedAgreement>): Partial<CountedAgreement> => ({
  signingRule: "ALL_PARTIES",
  parties: [exampleParty("REGION", "YES", "2025-02-01")],
  ...change,
});
const read = (
  supply: CountedSupply[],
  agreements: Partial<CountedAgreement>[] = [],
  select: { slice?: string; from?: string; to?: string } = {},
) => counted(competence, exampleFacts(agreements, { supply }), { ...AUTUMN, ...select });

it.each([
  ["figures of the quarter", [nurses("2025-12-31", "10", "9")], "90.0 (900/1000)"],
  ["the latest figures hold on", [nurses("2024-12-31", "10", "9")], "90.0 (900/1000)"],
  [
    "newer figures take their place",
    [nurses("2024-12-31", "10", "9"), nurses("2025-11-30", "12.5", "10.25")],
    "82.0 (1025/1250)",
  ],
  ["figures of a later day do not count", [nurses("2026-01-01", "10", "9")], "none (0/0)"],
  ["nothing is needed", [nurses("2025-12-31", "0", "0")], "none (0/0)"],
])("%s", (_case, supply, expected) => {
  expect(read(supply)).toEqual([`MAIN: ${expected}`]);
});

it("each profession by itself, those without figures as none", () => {
  const supply = [nurses("2025-12-31", "10", "9")];
  expect(read(supply, [], { slice: "PROFESSION" })).toEqual([
    "MAIN: 90.0 (900/1000)",
    "MAIN PHYSICIAN: none (0/0)",
    "MAIN NURSE: 90.0 (900/1000)",
    "MAIN OCCUPATIONAL_THERAPIST: none (0/0)",
    "MAIN PHYSIOTHERAPIST: none (0/0)",
    "MAIN OTHER: none (0/0)",
  ]);
});

it.each([
  [
    "by the wording that holds",
    agreement({ competences: [wording("2025-01-01", "MUNICIPALITY")] }),
    "MUNICIPALITY",
  ],
  [
    "by the newest wording of the day",
    agreement({
      competences: [wording("2025-01-01", "MUNICIPALITY"), wording("2025-12-15", "BOTH_PRINCIPALS")],
    }),
    "BOTH_PRINCIPALS",
  ],
  [
    "by no wording of a later day",
    agreement({
      competences: [wording("2025-01-01", "MUNICIPALITY"), wording("2026-01-15", "BOTH_PRINCIPALS")],
    }),
    "MUNICIPALITY",
  ],
  ["by somebody else", agreement({ competences: [wording("2025-01-01", "HOSPITAL")] }), "OTHERS"],
  [
    "by nobody while the agreement is only proposed",
    agreement({
      parties: [exampleParty("REGION", "PENDING", null)],
      stages: [{ status: "PROPOSED", validFrom: "2025-01-01" }],
      competences: [wording("2025-01-01", "MUNICIPALITY")],
    }),
    "NOT_STATED",
  ],
  [
    "by nobody when the agreement has ended",
    agreement({ validTo: "2025-12-30", competences: [wording("2025-01-01", "MUNICIPALITY")] }),
    "NOT_STATED",
  ],
  [
    "by no agreement that the region is no party of",
    agreement({ parties: [], competences: [wording("2025-01-01", "MUNICIPALITY")] }),
    "NOT_STATED",
  ],
])("who answers is told %s", (_case, one, responsible) => {
  const supply = [nurses("2025-06-30", "10", "9")];
  const told = read(supply, [one], { slice: "RESPONSIBLE" }).filter((line) => line.includes("900/1000"));
  expect(told).toEqual(["MAIN: 90.0 (900/1000)", `MAIN ${responsible}: 90.0 (900/1000)`]);
});

it("an agreement in whose place another is in force answers for nobody", () => {
  const competences = [wording("2025-01-01", "MUNICIPALITY")];
  const older = agreement({ id: "agr-a", competences });
  const newer = agreement({ id: "agr-b", replacesId: "agr-a" });
  const told = read([nurses("2025-06-30", "10", "9")], [older, newer], { slice: "RESPONSIBLE" });
  expect(told).toContain("MAIN NOT_STATED: 90.0 (900/1000)");
});
