import { authorOf, type KnownCaller, payload, refuse, type Repeatable, today } from "@vardgraf/core";
import type { Context } from "../context.js";
import type { MutationResolvers } from "../generated/resolvers.js";
import { forgetLoaded } from "../loaders.js";
import { type Register, refusalOf } from "../rules/register-rights.js";
import { mergeDistricts, recordFigure } from "../store/area-changes.js";
import type { Transaction } from "../store/changes.js";
import { appointRole, endRole } from "../store/role-changes.js";
import { required } from "./required.js";

/** Resolvers of changes. */
export const Mutation: MutationResolvers = {
  appointMunicipalRole: (_, { input }, context) =>
    payload(
      async () => {
        const caller = keeperOf("MUNICIPAL_ROLES", context);
        const done = await make("appointMunicipalRole", input, context, (transaction) =>
          appointRole(transaction, caller, input),
        );
        return { assignment: await required(context.loaders.roleAssignment.load(done.assignment)) };
      },
      { assignment: null },
    ),

  endMunicipalRole: (_, { input }, context) =>
    payload(
      async () => {
        const caller = keeperOf("MUNICIPAL_ROLES", context);
        const done = await make("endMunicipalRole", input, context, (transaction) =>
          endRole(transaction, caller, input),
        );
        const { roleAssignment } = context.loaders;
        return {
          assignment: await required(roleAssignment.load(done.assignment)),
          successor: done.successor === null ? null : await required(roleAssignment.load(done.successor)),
        };
      },
      { assignment: null, successor: null },
    ),

  recordPopulation: (_, { input }, context) =>
    payload(
      async () => {
        const caller = keeperOf("POPULATION", context);
        const day = today(context.clock);
        const done = await make("recordPopulation", input, context, (transaction) =>
          recordFigure(transaction, caller, input, day),
        );
        const figures = await context.loaders.populationFigures.load(done.area);
        return { figure: figures.find(({ id }) => id === done.figure) ?? null };
      },
      { figure: null },
    ),

  mergeCityDistricts: (_, { input }, context) =>
    payload(
      async () => {
        const caller = keeperOf("CITY_DISTRICTS", context);
        const done = await make("mergeCityDistricts", input, context, (transaction) =>
          mergeDistricts(transaction, caller, input),
        );
        const { cityDistrict } = context.loaders;
        return {
          district: await required(cityDistrict.load(done.district)),
          merged: await Promise.all(done.merged.map((id) => required(cityDistrict.load(id)))),
        };
      },
      { district: null, merged: [] },
    ),
};

/** The caller, who must keep the register of some organisation; whose, the change itself sees. */
function keeperOf(register: Register, { caller }: Context): KnownCaller {
  const code = refusalOf(register, caller);
  if (code !== null) throw refuse(code, code === "FORBIDDEN" ? "The caller may not change this." : undefined);
  if (caller.client === "ANONYMOUS") throw refuse("UNAUTHENTICATED");
  return caller;
}

/** Makes one change, and forgets what was read before it. */
async function make<Done>(
  mutation: string,
  input: Repeatable,
  context: Context,
  work: (transaction: Transaction) => Done,
): Promise<Done> {
  const done = await context.store.changes.make(authorOf(context, mutation), input, work);
  forgetLoaded(context.loaders);
  return done;
}
