/** What a change did to a row, field by field, as texts. */

/** One field. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The fields in which two states of a row differ, in the order of the columns. Only columns of `shown` are told, by
 * the name of the field that shows them; fields of `hidden` are left out.
 */
export function fieldChanges(
  before: Row | null,
  after: Row,
  shown: Readonly<Record<string, string>>,
  hidden: ReadonlySet<string> = new Set(),
): FieldChange[] {
  return Object.keys(after).flatMap((column) => {
    const field = Object.hasOwn(shown, column) ? shown[column] : undefined;
    if (field === undefined || hidden.has(field)) return [];
    const change = { field, before: textOf(before?.[column]), after: textOf(after[column]) };
    return change.before === change.after ? [] : [change];
  });
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
