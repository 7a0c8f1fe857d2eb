import { describe, expect, it } from "vitest";
import type { AgreementStatus } from "../terms.js";
import {
  answerProblems,
  countGrades,
  openingProblems,
  type ReferralPeriod,
  summariseClauses,
} from "./referral.js";

const period: ReferralPeriod = { opensOn: "2025-01-31", closesOn: "2025-06-19" };

describe("a referral is opened", () => {
  it.each<[string, AgreementStatus, ReferralPeriod, ReferralPeriod[], string[]]>([
    ["for a draft", "DRAFT", period, [], []],
    ["for one day", "DRAFT", { ...period, closesOn: period.opensOn }, [], []],
    ["again, later", "DRAFT", period, [{ opensOn: "2024-01-01", closesOn: "2025-01-30" }], []],
    [
      "not while another is open",
      "DRAFT",
      period,
      [{ opensOn: "2025-06-19", closesOn: "2025-09-01" }],
      ["PERIOD_OVERLAPS"],
    ],
    [
      "not before what has come since",
      "DRAFT",
      { opensOn: "2024-12-31", closesOn: "2025-01-02" },
      [],
      ["DAY_ORDER"],
    ],
    ["not backwards", "DRAFT", { opensOn: "2025-06-19", closesOn: "2025-01-31" }, [], ["PERIOD_REVERSED"]],
    ["not for a proposal", "PROPOSED", period, [], ["AGREEMENT_STATUS"]],
    ["not for what is in force", "IN_FORCE", period, [], ["AGREEMENT_STATUS"]],
  ])("%s", (_case, status, opened, others, codes) => {
    expect(openingProblems(status, opened, others, "2025-01-01").map(({ code }) => code)).toEqual(codes);
  });
});

it.each([
  ["2025-01-30", ["REFERRAL_CLOSED"]],
  ["2025-01-31", []],
  ["2025-06-19", []],
  ["2025-06-20", ["REFERRAL_CLOSED"]],
])("an answer on %s: %j (E5)", (day, codes) => {
  expect(answerProblems(period, day).map(({ code }) => code)).toEqual(codes);
});

describe("answers together (E22, E23)", () => {
  const answers = [
    { grade: "SUPPORTS" as const, comments: [{ clauseId: "a/2", grade: "DOES_NOT_SUPPORT" as const }] },
    {
      grade: "SUPPORTS_WITH_CHANGES" as const,
      comments: [
        { clauseId: "a/1", grade: "SUPPORTS" as const },
        { clauseId: "a/2", grade: "SUPPORTS" as const },
      ],
    },
  ];

  it("name every grade", () => {
    expect(countGrades(answers)).toEqual([
      { grade: "SUPPORTS", count: 1 },
      { grade: "SUPPORTS_WITH_CHANGES", count: 1 },
      { grade: "DOES_NOT_SUPPORT", count: 0 },
    ]);
  });

  it("begin with the clause that most have views on", () => {
    expect(summariseClauses(answers).map(({ clauseId, comments }) => [clauseId, comments])).toEqual([
      ["a/2", 2],
      ["a/1", 1],
    ]);
  });
});
