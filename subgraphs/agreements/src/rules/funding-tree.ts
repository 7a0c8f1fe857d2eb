/** Rule: amounts that name the amount that contains them are a tree. */

/** What the rule needs to know about an amount. */
export interface Amount {
  readonly id: string;
  readonly parentId: string | null;
}

/** An amount with the amounts that it contains. */
export type AmountNode<Row extends Amount> = Row & { readonly ofWhich: readonly AmountNode<Row>[] };

/** An amount and all that it contains, near or far. */
export function withParts<Row extends Amount>(node: AmountNode<Row>): AmountNode<Row>[] {
  return [node, ...node.ofWhich.flatMap((part) => withParts(part))];
}

/** The amounts that no other contains, each with what it contains, in the order of the rows. */
export function fundingTree<Row extends Amount>(rows: readonly Row[]): AmountNode<Row>[] {
  const below = new Map<string | null, Row[]>();
  for (const row of rows) below.set(row.parentId, [...(below.get(row.parentId) ?? []), row]);
  const nodes = (parentId: string | null): AmountNode<Row>[] =>
    (below.get(parentId) ?? []).map((row) => ({ ...row, ofWhich: nodes(row.id) }));
  return nodes(null);
}
