/** The rules that one agreement follows by itself. */
import { findWrongOrder } from "../rules/day-order.js";
import { decisionDayProblem } from "../rules/decision-day.js";
import { findDuplicateIds } from "../rules/duplicate-ids.js";
import { type Finding, findingAt, type Placed } from "../rules/finding.js";
import { isRegionCode, municipalityCodeProblem } from "../rules/municipality-code.js";
import { partyKey } from "./ids.js";
import type { AgreementFacts, ClauseFacts, PartyFacts } from "./shapes.js";
import { within } from "./within.js";

/** What is wrong inside an agreement. */
export function checkAgreement(placed: Placed<AgreementFacts>): Finding[] {
  const { fact } = placed;
  const clauses = within([placed], "clauses", ({ clauses }) => clauses);
  const parties = within([placed], "parties", ({ parties }) => parties);
  return [
    ...findDuplicateIds(clauses, "clause number", ({ number }) => number),
    ...clauses.flatMap(checkWording),
    ...clauses.flatMap((clause) =>
      findWrongOrder(
        within([clause], "versions", ({ versions }) => versions ?? []),
        "wording",
        ({ date }) => date,
      ),
    ),
    ...findDuplicateIds(parties, "party", partyKey),
    ...parties.flatMap((party) => checkParty(party, fact.region)),
    ...findDuplicateIds(
      within([placed], "parts", ({ parts }) => parts),
      "part",
      ({ letter }) => letter,
    ),
    ...findWrongOrder(
      within([placed], "stages", ({ stages }) => stages),
      "stage",
      ({ from }) => from,
    ),
    ...findWrongEventOrder(within([placed], "events", ({ events }) => events)),
    ...checkPeriod(placed),
  ];
}

/** Rule `wording`: a clause has either one wording or a list of versions. */
function checkWording(clause: Placed<ClauseFacts>): Finding[] {
  const { textSv, textEn, versions } = clause.fact;
  const hasText = textSv !== undefined && textEn !== undefined;
  const hasNoText = textSv === undefined && textEn === undefined;
  if (versions ? hasNoText : hasText) return [];
  return [findingAt(clause, "wording", "a clause has textSv and textEn, or versions instead of both")];
}

/** Rules `municipality-code`, `party` and `decision-day`: a code fits the kind of party, a decision has its day. */
function checkParty(party: Placed<PartyFacts>, region: string | undefined): Finding[] {
  const { kind, code, key, decision } = party.fact;
  const findings: Finding[] = [];
  const tell = (rule: string, message: string): void => void findings.push(findingAt(party, rule, message));
  if (kind === "MUNICIPALITY") {
    const problem = code === undefined ? "a municipality has a code" : municipalityCodeProblem(code, region);
    if (problem !== null) tell("municipality-code", problem);
  } else if (kind === "REGION") {
    if (code === undefined || !isRegionCode(code))
      tell("party", "a region has the two-digit code of a region");
  } else if (key === undefined || code !== undefined) {
    tell("party", "a party that is neither region nor municipality has a key and no code");
  }
  const dayProblem = decision ? decisionDayProblem(decision) : null;
  if (dayProblem !== null) tell("decision-day", dayProblem);
  return findings;
}

/** Rule `day-order` for events, of which several may be on one day. */
function findWrongEventOrder(events: readonly Placed<{ readonly date: string }>[]): Finding[] {
  return events.slice(1).flatMap((event, index) => {
    const before = events[index];
    return before && before.fact.date > event.fact.date
      ? [findingAt(event, "day-order", "event comes before the one above it")]
      : [];
  });
}

/** Rules `period` and `renewal`: it does not end before it begins, and renewal says when places are published. */
function checkPeriod(placed: Placed<AgreementFacts>): Finding[] {
  const { notBefore, validTo, renewal, placesPublishedOn } = placed.fact;
  const findings: Finding[] = [];
  if (notBefore !== undefined && validTo !== undefined && validTo < notBefore) {
    findings.push(findingAt(placed, "period", "validTo is before notBefore", ["validTo"]));
  }
  if (placesPublishedOn !== undefined && renewal !== "AUTOMATIC") {
    const message = "places are only published for an agreement with renewal AUTOMATIC";
    findings.push(findingAt(placed, "renewal", message, ["placesPublishedOn"]));
  }
  return findings;
}
