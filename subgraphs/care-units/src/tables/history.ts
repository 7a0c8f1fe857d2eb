/** The history of every change, and what clients have sent under their own keys. */
import { changeReceiptTable, changeTable } from "@vardgraf/core/tables";

/** Every change of a row: who, when, before and after. */
export const change = changeTable();
/** What has been done under the keys that clients send along. */
export const changeReceipt = changeReceiptTable();

/** A row of `change`. */
export type ChangeRow = typeof change.$inferSelect;
