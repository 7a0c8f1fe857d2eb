/** For look-ups that the database's foreign keys promise to answer. */

/** The row, or an error (never shown to a client) when the promise is broken. */
export async function required<Row>(lookUp: Promise<Row | null>): Promise<Row> {
  const row = await lookUp;
  if (row === null) throw new Error("A row that another row points at is missing.");
  return row;
}
