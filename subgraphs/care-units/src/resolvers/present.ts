/** Rows that must exist because another row refers to them. */

/** The row, or a failure that only a broken database can cause: foreign keys keep such rows from going missing. */
export async function present<T>(row: Promise<T | null>): Promise<T> {
  const found = await row;
  if (found === null) throw new Error("A row refers to another row that does not exist.");
  return found;
}
