/** Check of the two ends of a period. */
import type { Row } from "./csv.js";
import type { Problems } from "./problems.js";

/** Notes a period that ends before it starts. */
export function checkPeriod(
  row: Row<{ readonly valid_from: string; readonly valid_to: string | null }>,
  problems: Problems,
): void {
  const { valid_from, valid_to } = row.value;
  if (valid_to !== null && valid_to < valid_from) {
    problems.add(row.file, row.line, "PERIOD_ORDER", `${valid_to} is before ${valid_from}`);
  }
}
