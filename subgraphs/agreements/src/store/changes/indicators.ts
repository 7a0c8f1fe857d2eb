/** Changes of indicators and targets: a region's own, and no other's. */
import { randomUUID } from "node:crypto";
import { ChangeRefused, type KnownCaller, refuse, refuseIf, type UserError, userError } from "@vardgraf/core";
import { and, eq } from "drizzle-orm";
import type {
  DecideIndicatorInput,
  DefineIndicatorInput,
  SetTargetInput,
} from "../../generated/resolvers.js";
import type { IndicatorRow } from "../../model.js";
import { decidingRegions } from "../../rules/deciding-regions.js";
import { definitionProblems, ownIndicatorCode } from "../../rules/indicator-definition.js";
import { textProblems } from "../../rules/free-text.js";
import { targetProblems, unitOfTarget } from "../../rules/target-setting.js";
import * as tables from "../../tables.js";
import { readAgreement } from "../lifecycle-facts.js";
import type { Transaction } from "./acting.js";
import { ownRegion } from "./own-region.js";
import { putRow } from "./put-row.js";

type Caller = Pick<KnownCaller, "organisationNumber">;

const { indicatorDecisions, indicators, targets } = tables;

/** Defines an indicator of the caller's region, or words it anew; answers its code. */
export function defineIndicator(
  transaction: Transaction,
  caller: Caller,
  input: DefineIndicatorInput,
): { indicator: string } {
  const { db } = transaction;
  const region = ownRegion(transaction, caller);
  const { shortName, nameSv, nameEn, numerator, unit, period, groupings } = input;
  const { denominator = null, exclusions = null, note = null } = input;
  const decimals = input.decimals ?? 1;
  const words = { shortName, nameSv, nameEn, numerator, denominator, exclusions, note };
  const catalogue = db
    .select({ shortName: indicators.shortName })
    .from(indicators)
    .where(eq(indicators.recorded, false))
    .all();
  refuseIf(
    definitionProblems(
      { ...words, unit, decimals, groupings },
      new Set(catalogue.map((row) => row.shortName)),
    ),
  );
  const id = ownIndicatorCode(region, shortName);
  if (isDecided(transaction, readIndicator(transaction, id)))
    throw new ChangeRefused([
      userError("STATUS_NOT_ALLOWED", "shortName", "It is decided: define another one in its place."),
    ]);
  putRow(transaction, indicators, id, input.expectedVersion ?? null, {
    ...words,
    owner: null,
    regionCode: region,
    period,
    groupings,
    measures: [{ code: "MAIN", nameSv, nameEn, unit, decimals }],
    slices: [],
    windowDays: 0,
    status: "HYPOTHESIS",
    example: null,
    sources: [],
    recorded: true,
  });
  return { indicator: id };
}

/** Records that a hypothesis has become an indicator; answers its code. */
export function decideIndicator(
  transaction: Transaction,
  caller: Caller,
  input: DecideIndicatorInput,
  today: string,
): { indicator: string } {
  const region = ownRegion(transaction, caller);
  const indicator = readIndicator(transaction, input.indicator);
  if (indicator === null) throw new ChangeRefused([userError("NOT_FOUND", "indicator")]);
  if (!decidingRegions(indicator).has(region))
    throw refuse("FORBIDDEN", "It is decided by the region that has defined it or whose document states it.");
  transaction.update(indicators, indicator.id, input.expectedVersion, {});
  const { decidedOn, decisionRef } = input;
  const problems: UserError[] = textProblems("decisionRef", decisionRef);
  if (isDecided(transaction, indicator)) problems.push(userError("ALREADY_DONE", "indicator"));
  if (decidedOn > today) problems.push(userError("DAY_IN_FUTURE", "decidedOn"));
  refuseIf(problems);
  transaction.insert(indicatorDecisions, {
    id: indicator.id,
    regionCode: region,
    decidedOn,
    decisionRef,
    recordedAt: transaction.author.at,
  });
  return { indicator: indicator.id };
}

/** Sets what the caller's region aims at, or changes it; answers the id of the target. */
export function setTarget(
  transaction: Transaction,
  caller: Caller,
  input: SetTargetInput,
  today: string,
): { target: string } {
  const { db } = transaction;
  const region = ownRegion(transaction, caller);
  const indicator = readIndicator(transaction, input.indicator);
  if (indicator === null || (indicator.regionCode ?? region) !== region)
    throw new ChangeRefused([userError("NOT_FOUND", "indicator")]);
  const before =
    input.target == null ? null : db.select().from(targets).where(eq(targets.id, input.target)).get();
  if (before === undefined || (before && before.indicatorCode !== indicator.id))
    throw new ChangeRefused([userError("NOT_FOUND", "target")]);
  if (before && (!before.recorded || before.regionCode !== region))
    throw refuse("FORBIDDEN", "A region changes the targets only that it has set itself.");

  const [{ unit }] = indicator.measures;
  const { comparator, proposed, source } = input;
  const { value = null, byDate = null, baselineYear = null, clause = null } = input;
  refuseIf([
    ...targetProblems({ comparator, value, baselineYear, source, unit, today }),
    ...clauseProblems(transaction, clause, region),
  ]);
  const others = db
    .select({ position: targets.position })
    .from(targets)
    .where(and(eq(targets.indicatorCode, indicator.id), eq(targets.recorded, true)))
    .all();
  const id = before?.id ?? `tgt-${randomUUID()}`;
  putRow(transaction, targets, id, input.expectedVersion ?? null, {
    indicatorCode: indicator.id,
    position: before?.position ?? others.length,
    comparator,
    value,
    unit: unitOfTarget(comparator, unit),
    byDate,
    baselineYear,
    regionCode: region,
    clauseId: clause,
    proposed,
    source,
    recorded: true,
  });
  return { target: id };
}

/** A target follows from a clause of a national agreement or of one of the region. */
function clauseProblems({ db }: Transaction, clause: string | null, region: string): UserError[] {
  if (clause === null) return [];
  const { clauses } = tables;
  const found = db
    .select({ agreementId: clauses.agreementId })
    .from(clauses)
    .where(eq(clauses.id, clause))
    .get();
  const agreement = found && readAgreement(db, found.agreementId);
  if (agreement && (agreement.regionCode ?? region) === region) return [];
  return [userError("UNKNOWN_REFERENCE", "clause", "It is no clause that binds the region.")];
}

function readIndicator({ db }: Transaction, code: string): IndicatorRow | null {
  return db.select().from(indicators).where(eq(indicators.id, code)).get() ?? null;
}

function isDecided({ db }: Transaction, indicator: IndicatorRow | null): boolean {
  if (indicator === null) return false;
  if (indicator.status === "DECIDED") return true;
  return (
    db.select().from(indicatorDecisions).where(eq(indicatorDecisions.id, indicator.id)).get() !== undefined
  );
}
