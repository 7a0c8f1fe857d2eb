/** Changes that are refused: what a caller may expect and can mend, told in the payload of the mutation. */
import { type ErrorCode, errorCatalogue } from "@vardgraf/schema";

/** One reason why a change was not made: the graph's `UserError`. */
export interface UserError {
  /** A code of the catalogue. */
  readonly code: ErrorCode;
  /** The place in the input, from its top; null when it is about the change as a whole. */
  readonly field: readonly string[] | null;
  /** What was wrong and what to send instead. Never repeats a value that could identify a person. */
  readonly message: string;
}

/** A user error; without `message` the catalogue's English text. */
export function userError(
  code: ErrorCode,
  field: readonly string[] | string | null = null,
  message: string = errorCatalogue[code].en,
): UserError {
  return { code, field: typeof field === "string" ? [field] : field, message };
}

/** Thrown inside a change: nothing of it is written, and the caller is told why. */
export class ChangeRefused extends Error {
  constructor(readonly userErrors: readonly UserError[]) {
    super(`refused: ${userErrors.map(({ code }) => code).join(", ")}`);
  }
}

/** Throws when a rule has found something wrong. */
export function refuseIf(problems: readonly UserError[]): void {
  if (problems.length > 0) throw new ChangeRefused(problems);
}

/** The payload of a mutation: what `make` answers, or `otherwise` with the reasons why it was refused. */
export async function payload<Done extends object, Otherwise extends object>(
  make: () => Promise<Done>,
  otherwise: Otherwise,
): Promise<(Done | Otherwise) & { readonly userErrors: readonly UserError[] }> {
  try {
    return { ...(await make()), userErrors: [] };
  } catch (error) {
    if (error instanceof ChangeRefused) return { ...otherwise, userErrors: error.userErrors };
    throw error;
  }
}
