/** What every mutation does: sees who may, makes the change, and reads its object anew. */
import {
  type Appointment,
  type Author,
  authorOf,
  type Caller,
  type KnownCaller,
  payload,
  refuse,
  type UserError,
} from "@vardgraf/core";
import type { ErrorCode } from "@vardgraf/schema";
import type { Context } from "../context.js";
import { createLoaders, type Loaders } from "../loaders.js";
import { officeProblem } from "../rules/office.js";

/** The caller in one of `offices`; refuses everybody else. */
export function officerOf({ caller }: Context, offices: readonly Appointment[]): KnownCaller {
  return allowed(caller, officeProblem(caller, offices));
}

/** The caller, unless a rule has a problem with that. */
export function allowed(caller: Caller, problem: ErrorCode | null): KnownCaller {
  if (problem !== null)
    throw refuse(problem, problem === "FORBIDDEN" ? "The caller may not change this." : undefined);
  if (caller.client === "ANONYMOUS") throw refuse("UNAUTHENTICATED");
  return caller;
}

/** The payload of a mutation: `write` makes the change, `read` loads its object with loaders that know nothing yet. */
export async function changed<Name extends string, Result, Row>(
  context: Context,
  mutation: string,
  name: Name,
  write: (author: Author) => Promise<Result>,
  read: (loaders: Loaders, result: Result) => Promise<Row | null>,
): Promise<{ readonly [Key in Name]: Row | null } & { readonly userErrors: readonly UserError[] }> {
  const author = authorOf(context, mutation);
  const named = (row: Row | null) => ({ [name]: row }) as { readonly [Key in Name]: Row | null };
  return payload(async () => {
    const result = await write(author);
    context.loaders = createLoaders(context.store);
    return named(await read(context.loaders, result));
  }, named(null));
}

/** An input in which what the client has left out is null. */
export function orNull<Input extends object, Name extends keyof Input>(
  input: Input,
  ...names: readonly Name[]
): Omit<Input, Name> & { readonly [Key in Name]-?: Exclude<Input[Key], undefined> | null } {
  const nulls = Object.fromEntries(names.map((name) => [name, input[name] ?? null]));
  return { ...input, ...nulls } as Omit<Input, Name> & {
    readonly [Key in Name]-?: Exclude<Input[Key], undefined> | null;
  };
}
