/** The history of every change (see `Changes` of core). */
import { changeReceiptTable, changeTable } from "@vardgraf/core/tables";

/** Every change of a row. */
export const change = changeTable();
/** What has been done under the keys of clients. */
export const changeReceipt = changeReceiptTable();
