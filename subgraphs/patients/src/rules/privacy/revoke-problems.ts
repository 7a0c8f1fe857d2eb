/** Who may lift a block for good at the patient's wish: never those whom it shuts out (PDL 4:4, 4:5). */
import { type UserError, userError } from "@vardgraf/core";
import type { BlockLevel } from "../../tables.js";

/** Who lifts: the patient, a block officer, or staff of a unit. */
export type Lifting = "PATIENT" | "BLOCK_OFFICER" | { readonly unit: string };

/** Problems of lifting a block for good: staff lift an inner block of their own unit only. */
export function revokeProblems(
  block: { readonly level: BlockLevel; readonly blockedUnit: string | null },
  by: Lifting,
): UserError[] {
  const shutOut = typeof by === "object" && block.level === "INNER" && block.blockedUnit !== by.unit;
  return shutOut ? [userError("BLOCK_CLOSED_TO_YOU", "block")] : [];
}
