/** Access to what the history tells of a row: the row as it is now decides, not as it was. */
import { united } from "../access/kinds.js";
import type { RowKind } from "../access/sealed.js";

/**
 * What access must know of earlier states of a row, `told`: group, owner and approval for the patient are those of
 * the row `now`. A block of a period closes what it closes of the row now, and what was told of its days before.
 */
export function accessNow<Row>(kind: RowKind<Row>, now: Row, told: readonly Row[] = []): RowKind<unknown> {
  return {
    group: () => kind.group(now),
    owner: () => kind.owner(now),
    period: () => told.map((each) => kind.period(each)).reduce(united, kind.period(now)),
    approvedForPatient: () => kind.approvedForPatient(now),
    tellsPlace: kind.tellsPlace,
  };
}
