import { expect, it } from "vitest";
import type { CompetenceProfession } from "../terms.js";
import { type Competence, competencesOn } from "./competence-on.js";

const row = (date: string, profession: CompetenceProfession, responsible: string, clauseId = "a/2.1") => ({
  clauseId,
  date,
  profession,
  responsible,
});
const rows: (Competence & { responsible: string })[] = [
  row("2017-04-01", "PHYSICIAN", "REGION"),
  row("2017-04-01", "OTHER", "REGION"),
  row("2025-08-14", "PHYSICIAN", "REGION"),
  row("2025-08-14", "OTHER", "BOTH_PRINCIPALS"),
];

it.each<[string, CompetenceProfession | null, string[]]>([
  ["2017-03-31", null, []],
  ["2017-04-01", "OTHER", ["REGION"]],
  ["2025-08-13", "OTHER", ["REGION"]],
  ["2025-08-14", "OTHER", ["BOTH_PRINCIPALS"]],
  ["2026-01-01", null, ["REGION", "BOTH_PRINCIPALS"]],
  ["2026-01-01", "NURSE", []],
])("on %s for %s: %j", (day, profession, expected) => {
  expect(competencesOn(rows, day, profession).map(({ responsible }) => responsible)).toEqual(expected);
});
