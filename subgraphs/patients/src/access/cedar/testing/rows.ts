/** Where each row of the decision table (access rule 4.4) is kept when it is not a policy; for tests only. */

const upTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));

/** Every row of the table. */
export const allRows: readonly string[] = [...upTo(30), "5b", "6b", "8b"];

/** Rows that hold, but elsewhere than in the policies. */
export const rowsElsewhere: Readonly<Record<string, string>> = {
  "29": "a commission of another care provider is refused when the caller is read from the token, before any question",
};

/** Rows of which the policies state what this subgraph decides, and what is decided where. */
export const rowsAlsoElsewhere: Readonly<Record<string, string>> = {
  "13": "the registrar mutations of a municipality are decided in the subgraphs that own the registers",
  "20": "counts of cases (FG8) are figures (FG7) to the policies",
  "24": "agreements (FG0) are open to all; step actions of an escalation are decided with the agreements",
  "25": "the sandbox's own mutations write no person",
};
