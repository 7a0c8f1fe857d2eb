/** What the checks of reference data say: where a row stands and what is wrong with it. */

/** Where a row stands in the data files. */
export interface Place {
  /** Name of the file in `data/`. */
  readonly file: string;
  /** Line of the row, counted from 1 (the line of column names). */
  readonly line: number;
}

/** A row that knows where it stands. */
export interface Placed {
  readonly place: Place;
}

/** Something wrong with a row. */
export interface Problem extends Placed {
  readonly message: string;
}

/** The problem as one line: `<file>:<line>: <what is wrong>`. */
export function describeProblem({ place, message }: Problem): string {
  return `${place.file}:${place.line}: ${message}`;
}
