import { describe, expect, it } from "vitest";
import type { AgreementStatus } from "../terms.js";
import { type PublishedClause, publishingProblems } from "./publishing.js";

const today = "2026-03-31";
const clause: PublishedClause = { number: "2.1", newest: "2025-08-14" };

describe("a wording can be published", () => {
  it.each<[string, AgreementStatus, string, PublishedClause[], string[]]>([
    ["for a proposal", "PROPOSED", "2025-08-20", [clause], []],
    ["for a draft", "DRAFT", "2025-08-20", [{ ...clause, newest: null }], []],
    ["not during a referral", "OUT_FOR_REFERRAL", "2025-08-20", [clause], ["AGREEMENT_STATUS"]],
    ["not when one has decided", "DECIDED_PARTLY", "2025-08-20", [clause], ["AGREEMENT_STATUS"]],
    ["not when it is in force", "IN_FORCE", "2025-08-20", [clause], ["AGREEMENT_STATUS"]],
    ["not with the day of the one before", "PROPOSED", "2025-08-14", [clause], ["DAY_ORDER"]],
    ["not with an earlier day", "PROPOSED", "2025-08-13", [clause], ["DAY_ORDER"]],
    ["not before the present stage", "PROPOSED", "2025-07-31", [{ ...clause, newest: null }], ["DAY_ORDER"]],
    ["not with a day to come", "PROPOSED", "2026-04-01", [clause], ["DAY_IN_FUTURE"]],
    ["not twice for one clause", "PROPOSED", "2025-08-20", [clause, clause], ["ALREADY_EXISTS"]],
    ["not without a clause", "PROPOSED", "2025-08-20", [], ["VALUE_REQUIRED"]],
  ])("%s", (_case, status, date, clauses, codes) => {
    expect(publishingProblems(status, date, today, "2025-08-01", clauses).map(({ code }) => code)).toEqual(
      codes,
    );
  });
});
