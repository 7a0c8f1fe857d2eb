/** A row that another row refers to. The files are checked before they are loaded, so it is there. */
export async function required<Row>(loading: Promise<Row | null>, what: string): Promise<Row> {
  const row = await loading;
  if (row === null) throw new Error(`The store lacks a ${what} that another row refers to.`);
  return row;
}
