/**
 * What a log line may hold. Nothing of a person and no token is handed to a logger in the first place; this is the net
 * below that, for errors that quote values and for what somebody forgets.
 */
import { withoutIdentityNumbers } from "./identity-number.js";

/** JSON Web Tokens: access tokens and caller contexts. */
const TOKEN = /eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?/g;

/** The line without identity numbers and tokens. */
export function scrub(line: string): string {
  return withoutIdentityNumbers(line.replaceAll(TOKEN, "[token]"));
}

/** An error as it is logged. */
export interface LoggedError {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  /** Where it arose: lines of the stack, without the message. */
  readonly at?: readonly string[];
  readonly cause?: LoggedError;
}

/** Errors whose message speaks of code, tables or addresses and never quotes a value. */
const PLAIN_MESSAGES: ReadonlySet<string> = new Set([
  "TypeError",
  "SqliteError",
  "StartError",
  "CallFailure",
]);

/** Most lines of a stack that are logged. */
const MOST_LINES = 12;

/** What is logged of an error: its message only where messages of that kind quote no values. */
export function describeError(error: unknown): LoggedError {
  if (typeof error !== "object" || error === null) return { name: typeof error };
  const { name, code, message, stack, cause, syscall } = error as Record<string, unknown>;
  const plain = PLAIN_MESSAGES.has(String(name)) || typeof syscall === "string";
  const at =
    typeof stack === "string"
      ? stack
          .split("\n")
          .filter((line) => /^\s+at /.test(line))
          .slice(0, MOST_LINES)
          .map((line) => line.trim())
      : [];
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof code === "string" ? { code } : {}),
    ...(plain && typeof message === "string" ? { message } : {}),
    ...(at.length > 0 ? { at } : {}),
    ...(cause instanceof Error ? { cause: describeError(cause) } : {}),
  };
}
