/** The day that an `asOf` argument asks about. */
import { today } from "@vardgraf/core";
import type { Context } from "./context.js";

/** `asOf` itself, or today in Stockholm where it is absent. */
export function dayOf(asOf: string | null | undefined, { clock }: Pick<Context, "clock">): string {
  return asOf ?? today(clock);
}
