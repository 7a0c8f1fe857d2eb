/** Every rule that the facts of the data files follow together. */
import { findCircularReferences } from "../rules/circular-references.js";
import { decisionDayProblem } from "../rules/decision-day.js";
import { findDuplicateIds } from "../rules/duplicate-ids.js";
import { type FactPath, type Finding, findingAt, type Placed } from "../rules/finding.js";
import { findWrongSums } from "../rules/funding-sum.js";
import { findOverlaps } from "../rules/overlapping-validity.js";
import { findUnknownReferences } from "../rules/unknown-references.js";
import { checkAgreement } from "./check-agreement.js";
import { checkDocuments } from "./check-document.js";
import { checkRegistry } from "./check-registry.js";
import { clauseId, flattenFunding, partyId, partyKey } from "./ids.js";
import type { Facts } from "./facts.js";
import { within } from "./within.js";

/** What is wrong with the facts; nothing when they may be served. */
export function checkFacts({
  agreements,
  exampleDecisions,
  exampleSupply,
  indicators,
  organisations,
  targets,
}: Facts): Finding[] {
  const agreementIds = new Set(agreements.map(({ fact }) => fact.id));
  const clauses = within(agreements, "clauses", ({ clauses }) => clauses);
  const clauseIds = new Set(
    agreements.flatMap(({ fact }) => fact.clauses.map(({ number }) => clauseId(fact.id, number))),
  );
  const partyIds = new Set(
    agreements.flatMap(({ fact }) => fact.parties.map((party) => partyId(fact.id, partyKey(party)))),
  );
  const indicatorCodes = new Set(indicators.map(({ fact }) => fact.code));
  const parts = within(agreements, "parts", ({ parts }) => parts);
  const activities = within(parts, "activities", ({ activities }) => activities);

  return [
    ...findDuplicateIds(agreements, "agreement", ({ id }) => id),
    ...findUnknownReferences(agreements, "agreement", agreementIds, ({ parent, replaces }) => [
      parent,
      replaces,
    ]),
    ...findCircularReferences(agreements, "parent", ({ parent }) => parent),
    ...findCircularReferences(agreements, "predecessor", ({ replaces }) => replaces),
    ...findOverlaps(
      agreements,
      "agreement",
      ({ titleSv, region, kind }) => `${titleSv} (${[kind, region].join(" ").trim()})`,
      ({ stages, notBefore, validTo }) => ({ validFrom: notBefore ?? stages[0]?.from, validTo }),
    ),
    ...agreements.flatMap(checkAgreement),

    ...findDuplicateIds(
      within(agreements, "compensation", ({ compensation }) => compensation),
      "compensation",
      ({ id }) => id,
    ),
    ...findDuplicateIds(activities, "activity", ({ id }) => id),
    ...findUnknownReferences(activities, "agreement", agreementIds, ({ mappedTo }) => mappedTo),
    ...checkFunding(agreements),
    ...moreThanOneCapacity(clauses),
    ...checkDocuments(agreements, agreementIds),
    ...checkRegistry(agreements, exampleSupply),

    ...findUnknownReferences(exampleDecisions, "party", partyIds, ({ agreement, party }) => [
      partyId(agreement, party),
    ]),
    ...exampleDecisions.flatMap((placed) => {
      const problem = decisionDayProblem(placed.fact);
      return problem === null ? [] : [findingAt(placed, "decision-day", problem)];
    }),
    ...findDuplicateIds(decidedParties(agreements, exampleDecisions), "decision of", (id) => id),

    ...findDuplicateIds(organisations, "code", ({ code }) => code),
    ...findDuplicateIds(indicators, "indicator", ({ code }) => code),
    ...findDuplicateIds(indicators, "short name", ({ shortName }) => shortName),
    ...findDuplicateIds(targets, "target", ({ id }) => id),
    ...findUnknownReferences(targets, "indicator", indicatorCodes, ({ indicator }) => [indicator]),
    ...findUnknownReferences(targets, "clause", clauseIds, ({ clause }) => [clause]),
  ];
}

function decidedParties(
  agreements: Facts["agreements"],
  exampleDecisions: Facts["exampleDecisions"],
): Placed<string>[] {
  const stated = agreements.flatMap((placed) =>
    within([placed], "parties", ({ parties }) => parties)
      .filter(({ fact }) => fact.decision !== undefined)
      .map((party) => ({ ...party, fact: partyId(placed.fact.id, partyKey(party.fact)) })),
  );
  const made = exampleDecisions.map((placed) => ({
    ...placed,
    fact: partyId(placed.fact.agreement, placed.fact.party),
  }));
  return [...stated, ...made];
}

function checkFunding(agreements: Facts["agreements"]): Finding[] {
  const roots = within(agreements, "funding", ({ funding }) => funding);
  const all = roots.flatMap((root) => flattenFunding(root.fact).map(({ fact }) => ({ ...root, fact })));
  const amounts = new Map(all.map(({ fact }) => [fact.id, fact.amountMSEK]));
  const totals = within(agreements, "fundingTotals", ({ fundingTotals }) => fundingTotals);
  return [
    ...findDuplicateIds(all, "amount", ({ id }) => id),
    ...roots.flatMap((root) =>
      findWrongSums(root.fact).map(({ path, message }) =>
        findingAt(
          root,
          "funding-sum",
          message,
          path.flatMap((index): FactPath => ["ofWhich", index]),
        ),
      ),
    ),
    ...findUnknownReferences(totals, "amount", new Set(amounts.keys()), ({ of }) => of),
    ...totals.flatMap((total) => {
      const ofWhich = total.fact.of.map((id) => ({ amountMSEK: amounts.get(id) ?? "0" }));
      return findWrongSums({ amountMSEK: total.fact.amountMSEK, ofWhich }).map(({ message }) =>
        findingAt(total, "funding-sum", message),
      );
    }),
  ];
}

/** A team is measured by one ratio, so only one clause may state it. */
function moreThanOneCapacity(
  clauses: readonly Placed<{ readonly patientsPerFullTime?: number | undefined }>[],
): Finding[] {
  return clauses
    .filter(({ fact }) => fact.patientsPerFullTime !== undefined)
    .slice(1)
    .map((placed) => findingAt(placed, "one-capacity", "another clause already states patientsPerFullTime"));
}
