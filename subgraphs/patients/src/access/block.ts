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
  /** Social services are outside every care provider: own is to them only what their own unit wrote. */
  readonly social: boolean;
};

/**
 * The block on `row` for `reader`. A block without a period closes everything; one with a period closes
 * every row that the period touches. What a unit's inner block closes to its own provider is closed to other
 * providers too. A unit is never shut out from what it wrote itself.
 *
 * `LIFTED` when every block that would close the row is lifted for the reader, by whoever may lift it.
 */
export function blockOn(
  row: BlockableRow,
  blocks: readonly BlockFacts[],
  reader: Reader,
  now: Temporal.Instant,
): BlockState {
  const ownUnit = row.authorUnit === reader.unitHsaId;
  const own = reader.social ? ownUnit : row.custodianProvider === reader.providerHsaId;
  const closing = blocks.filter(
    (block) =>
      touches(block, row) &&
      (block.level === "OUTER"
        ? !own && block.blockedProvider === row.custodianProvider
        : !ownUnit && block.blockedUnit === row.authorUnit),
  );
  const holding = closing.filter((block) => !isLifted(block, reader, now));
  if (holding.length === 0) return closing.length === 0 ? "NONE" : "LIFTED";
  return holding.some(({ level }) => level === "OUTER") ? "OUTER" : "INNER";
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
