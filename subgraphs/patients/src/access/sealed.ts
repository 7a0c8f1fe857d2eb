/**
 * Rows about a person as the store hands them out: sealed. Only the guard opens them, after it has decided;
 * a resolver that forgets the guard has nothing to show.
 */
import type { FieldGroup } from "./facts.js";

/** What access must know of a kind of row. */
export interface RowKind<Row> {
  readonly group: (row: Row) => FieldGroup;
  /** Whose the row is; null for what belongs to no care provider. */
  readonly owner: (row: Row) => { readonly custodianProvider: string; readonly authorUnit: string } | null;
  /** First and last day that the row tells about; a null end is open. */
  readonly period: (row: Row) => { readonly from: string; readonly to: string | null };
  /** Of a plan: whether the patient may read it. */
  readonly approvedForPatient: (row: Row) => boolean;
  /** True when the row also tells where the person is. */
  readonly tellsPlace: boolean;
}

/** A row that nobody has decided on yet. */
export class Sealed<Row> {
  readonly #row: Row;
  readonly #kind: RowKind<Row>;

  constructor(row: Row, kind: RowKind<Row>) {
    this.#row = row;
    this.#kind = kind;
  }

  /** For the guard only. */
  static open<Row>(sealed: Sealed<Row>): { readonly row: Row; readonly kind: RowKind<Row> } {
    return { row: sealed.#row, kind: sealed.#kind };
  }
}
