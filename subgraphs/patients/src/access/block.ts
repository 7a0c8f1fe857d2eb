/** Which block closes a row to a caller (ehr:blocking; PDL 4:4, SVOD 2:3). */
import type { KnownCaller } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import type { BlockRow } from "../tables.js";
import type { BlockState } from "./facts.js";

/** What the rule looks at of a row. */
export interface BlockableRow {
  readonly custodianProvider: string;
  readonly authorUnit: string;
  /** First and last day that the row tells about; a null end is open. */
  readonly from: string;
  readonly to: string | null;
}

/** A block with the times for which it is lifted for somebody. */
export type BlockFacts = Pick<
  BlockRow,
  "level" | "blockedUnit" | "blockedProvider" | "infoFrom" | "infoTo"
> & {
  readonly revocations: readonly {
    readonly forUnit: string;
    readonly forPerson: string | null;
    readonly until: string;
  }[];
};

/** Who reads. */
export type Reader = Pick<KnownCaller, "unitHsaId" | "providerHsaId" | "employeeHsaId"> & {
  /** Social services are outside every care provider, also that of their own municipality. */
  readonly social: boolean;
};

/**
 * The block on `row` for `reader`. A block without a period closes everything; one with a period closes
 * every row that the period touches. What a unit's inner block closes to its own provider is closed to other
 * providers too. A unit is never shut out from what it wrote itself.
 */
export function blockOn(
  row: BlockableRow,
  blocks: readonly BlockFacts[],
  reader: Reader,
  now: Temporal.Instant,
): BlockState {
  const holding = blocks.filter((block) => touches(block, row) && !isLifted(block, reader, now));
  const own = !reader.social && row.custodianProvider === reader.providerHsaId;
  if (
    !own &&
    holding.some(
      ({ level, blockedProvider }) => level === "OUTER" && blockedProvider === row.custodianProvider,
    )
  ) {
    return "OUTER";
  }
  const ownUnit = !reader.social && row.authorUnit === reader.unitHsaId;
  return !ownUnit &&
    holding.some(({ level, blockedUnit }) => level === "INNER" && blockedUnit === row.authorUnit)
    ? "INNER"
    : "NONE";
}

function touches({ infoFrom, infoTo }: BlockFacts, row: BlockableRow): boolean {
  return (
    (infoTo === null || row.from <= infoTo) && (infoFrom === null || row.to === null || infoFrom <= row.to)
  );
}

function isLifted({ revocations }: BlockFacts, reader: Reader, now: Temporal.Instant): boolean {
  return revocations.some(
    ({ forUnit, forPerson, until }) =>
      forUnit === reader.unitHsaId &&
      (forPerson === null || forPerson === reader.employeeHsaId) &&
      Temporal.Instant.compare(now, Temporal.Instant.from(until)) < 0,
  );
}
