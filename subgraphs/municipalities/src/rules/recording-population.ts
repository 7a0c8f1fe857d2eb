/** Rule: which population figure can be recorded: of a day that has come, from a source, counted in whole persons. */
import { type UserError, userError } from "@vardgraf/core";

/** The figure. */
export interface RecordedFigure {
  readonly asOf: string;
  readonly count: number;
  readonly source: string;
  readonly statedAsOf: string | null;
  readonly note: string | null;
}

/** What speaks against recording it on `today`. */
export function figureProblems(
  { asOf, count, source, statedAsOf, note }: RecordedFigure,
  today: string,
): UserError[] {
  const problems: UserError[] = [];
  if (asOf > today) problems.push(userError("DAY_IN_FUTURE", "asOf"));
  if (count < 0)
    problems.push(userError("BAD_USER_INPUT", "count", "A number of inhabitants is not negative."));
  if (source.trim() === "") problems.push(userError("VALUE_REQUIRED", "source"));
  if (statedAsOf === asOf)
    problems.push(
      userError("BAD_USER_INPUT", "statedAsOf", "A disputed day is another than that of the figure (D6)."),
    );
  if (statedAsOf !== null && (note ?? "").trim() === "")
    problems.push(userError("VALUE_REQUIRED", "note", "A disputed day is explained (D6)."));
  return problems;
}
