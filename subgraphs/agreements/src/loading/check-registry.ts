/** The rules that facts about signing, referrals, questions and competence follow. */
import { findDuplicateIds } from "../rules/duplicate-ids.js";
import { questionFields } from "../rules/escalated-question.js";
import { type Finding, findingAt, type Placed } from "../rules/finding.js";
import { findOverlaps } from "../rules/overlapping-validity.js";
import type { ExampleSupply } from "./registry-shapes.js";
import type { AgreementFacts } from "./shapes.js";
import { within } from "./within.js";

/** What is wrong with what the files say about the work of the parties. */
export function checkRegistry(
  agreements: readonly Placed<AgreementFacts>[],
  supply: readonly Placed<ExampleSupply>[],
): Finding[] {
  const referrals = within(agreements, "referrals", ({ referrals }) => referrals);
  const questions = within(agreements, "escalatedQuestions", ({ escalatedQuestions }) => escalatedQuestions);
  const versions = within(
    within(agreements, "clauses", ({ clauses }) => clauses),
    "versions",
    ({ versions }) => versions ?? [],
  );
  return [
    ...findDuplicateIds(referrals, "referral", ({ id }) => id),
    ...agreements.flatMap((agreement) =>
      findOverlaps(
        within([agreement], "referrals", ({ referrals }) => referrals),
        "referral",
        () => agreement.fact.id,
        ({ from, to }) => ({ validFrom: from, validTo: to }),
      ),
    ),
    ...referrals.flatMap((referral) =>
      referral.fact.to < referral.fact.from
        ? [findingAt(referral, "period", "a referral ends before it begins", ["to"])]
        : [],
    ),
    ...findDuplicateIds(questions, "question", ({ id }) => id),
    ...questions.flatMap(checkParts),
    ...agreements.flatMap((agreement) =>
      findDuplicateIds(
        within([agreement], "signingOptions", ({ signingOptions }) => signingOptions),
        "signing option",
        ({ rule }) => rule,
      ),
    ),
    ...agreements.flatMap(checkThreshold),
    ...versions.flatMap((version) =>
      findDuplicateIds(
        within([version], "competence", ({ competence }) => competence),
        "profession",
        ({ profession }) => profession,
      ),
    ),
    ...findDuplicateIds(
      supply,
      "figure of",
      ({ region, profession, asOf }) => `${profession} in ${region} for ${asOf}`,
    ),
  ];
}

/** Rule `question-parts`: a question is stated with all four parts, or by its heading only (E26). */
function checkParts(
  placed: Placed<{ readonly [Field in (typeof questionFields)[number]]?: string | undefined }>,
): Finding[] {
  const missing = questionFields.filter((field) => placed.fact[field] === undefined);
  if (missing.length === 0 || missing.length === questionFields.length) return [];
  return [findingAt(placed, "question-parts", `a question with some parts lacks ${missing.join(", ")}`)];
}

/** Rule `majority-threshold`: no more municipalities must say yes than there are. */
function checkThreshold(placed: Placed<AgreementFacts>): Finding[] {
  const { majorityThreshold, parties } = placed.fact;
  const municipalities = parties.filter(({ kind }) => kind === "MUNICIPALITY").length;
  if (majorityThreshold === undefined || (majorityThreshold > 0 && majorityThreshold <= municipalities))
    return [];
  const message = `${majorityThreshold} of ${municipalities} municipalities can never say yes`;
  return [findingAt(placed, "majority-threshold", message, ["majorityThreshold"])];
}
