/** What is wrong with a block that somebody wants to set (ehr:blocking; PDL 4:4, SVOD 2:3). */
import { type UserError, userError } from "@vardgraf/core";
import type { BlockLevel } from "../../tables.js";

/** The block as it is sent. */
export interface NewBlock {
  readonly level: BlockLevel;
  /** HSA-id of the provider whose data are closed. */
  readonly provider: string;
  /** HSA-id of the unit whose data are closed; null for an outer block. */
  readonly unit: string | null;
  /** First day of the closed data; null from the beginning. */
  readonly infoFrom: string | null;
  /** Last day of the closed data; null for all to come. */
  readonly infoTo: string | null;
}

const HSA_ID = /^SE(\d{10})-[A-Za-z0-9]{1,18}$/;

/** Problems of setting `block` beside those that hold, by `setFor`: staff set blocks of their own provider only. */
export function blockProblems(
  block: NewBlock,
  holding: readonly NewBlock[],
  setFor: { readonly ownProvider: string } | "ANY_PROVIDER",
): UserError[] {
  const problems: UserError[] = [];
  const provider = HSA_ID.exec(block.provider)?.[1];
  const unit = block.unit === null ? undefined : HSA_ID.exec(block.unit)?.[1];
  if (provider === undefined)
    problems.push(userError("BAD_USER_INPUT", "provider", "Send the HSA-id of a care provider."));
  if (setFor !== "ANY_PROVIDER" && block.provider !== setFor.ownProvider) {
    problems.push(userError("BLOCK_OF_OTHER_PROVIDER", "provider"));
  }
  if (block.level === "OUTER" && block.unit !== null) {
    problems.push(
      userError("BAD_USER_INPUT", "unit", "An outer block closes the whole provider: leave the unit out."),
    );
  }
  if (block.level === "INNER" && (unit === undefined || unit !== provider)) {
    problems.push(
      userError("BAD_USER_INPUT", "unit", "An inner block needs the HSA-id of a unit of the provider."),
    );
  }
  if (block.infoFrom !== null && block.infoTo !== null && block.infoTo < block.infoFrom) {
    problems.push(userError("PERIOD_NOT_ALLOWED", "infoTo", "The closed days end before they begin."));
  }
  if (problems.length === 0 && holding.some((other) => covers(other, block))) {
    problems.push(userError("BLOCK_ALREADY_ACTIVE"));
  }
  return problems;
}

/** True when all that `inner` would close is closed by `outer` already. */
function covers(outer: NewBlock, inner: NewBlock): boolean {
  return (
    outer.level === inner.level &&
    outer.provider === inner.provider &&
    outer.unit === inner.unit &&
    (outer.infoFrom === null || (inner.infoFrom !== null && outer.infoFrom <= inner.infoFrom)) &&
    (outer.infoTo === null || (inner.infoTo !== null && inner.infoTo <= outer.infoTo))
  );
}
