import { today } from "@vardgraf/core";
import type { Context } from "../context.js";
import type { OnCallServiceResolvers } from "../generated/resolvers.js";
import { onCallCover, scheduleOn } from "../rules/on-call-cover.js";
import { worksWithRegisters } from "../rules/registry-readers.js";
import type { OnCallScheduleRow } from "../tables.js";
import { historyOf } from "./history.js";
import { present } from "./present.js";
import { readSpan } from "./spans.js";

/** Longest time over which cover is worked out, in days. */
const MOST_DAYS = 366;

/** Specialists on call (jourberedskap). */
export const OnCallService: OnCallServiceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.onCallService.load(id),
  clinic: ({ clinicHsaId }, _args, { loaders }) => present(loaders.unit.load(clinicHsaId)),
  hospital: async ({ clinicHsaId }, _args, { loaders }) => {
    const { hospital, name } = await present(loaders.unit.load(clinicHsaId));
    return hospital ?? name;
  },
  phone: async ({ id }, { asOf }, context) =>
    worksWithRegisters(context.caller) ? ((await scheduleOf(id, asOf, context))?.phone ?? null) : null,
  shifts: async ({ id }, { asOf }, context) => (await scheduleOf(id, asOf, context))?.shifts ?? [],
  schedules: ({ id }, _args, { loaders }) => loaders.schedulesOfService.load(id),
  coverage: async ({ id }, { from, to }, { loaders }) => {
    const span = readSpan(from, to, MOST_DAYS);
    return { ...span, ...onCallCover(await loaders.schedulesOfService.load(id), span) };
  },
  history: ({ id }, _args, context) => historyOf(context, "onCallService", id),
};

async function scheduleOf(
  serviceId: string,
  asOf: string | null | undefined,
  { loaders, clock }: Context,
): Promise<OnCallScheduleRow | null> {
  return scheduleOn(await loaders.schedulesOfService.load(serviceId), asOf ?? today(clock));
}
