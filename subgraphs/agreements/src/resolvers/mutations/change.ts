/** How a change of the register is made: who may, one transaction, and nothing remembered from before. */
import { authorOf, type KnownCaller, refuse, type Repeatable, today } from "@vardgraf/core";
import type { Context } from "../../context.js";
import { forgetLoaded } from "../../registry-loaders.js";
import { type Act, refusalOf } from "../../rules/party-rights.js";
import type { Transaction } from "../../store/changes/acting.js";

/** A change of the register. */
export interface RegisterChange<Input extends Repeatable, Done> {
  /** Name of the mutation. */
  readonly mutation: string;
  /** The right that it takes. */
  readonly act: Act;
  readonly input: Input;
  readonly work: (transaction: Transaction, caller: KnownCaller, day: string) => Done;
}

/** Makes the change; answers what `work` answers. */
export async function makeChange<Input extends Repeatable, Done>(
  { mutation, act, input, work }: RegisterChange<Input, Done>,
  context: Context,
): Promise<Done> {
  const { caller, clock, store, loaders } = context;
  const code = refusalOf(act, caller);
  if (code !== null) throw refuse(code, code === "FORBIDDEN" ? "The caller may not change this." : undefined);
  if (caller.client === "ANONYMOUS") throw refuse("UNAUTHENTICATED");
  const day = today(clock);
  const done = await store.register.make(authorOf(context, mutation), input, (transaction) =>
    work(transaction, caller, day),
  );
  forgetLoaded(loaders);
  return done;
}
