/** The two ends of a period in an input. */
import { type UserError, userError } from "@vardgraf/core";

/** Refuses a last day before the first one (`PERIOD_REVERSED`). */
export function periodProblems(validFrom: string, validTo: string | null, field = "validTo"): UserError[] {
  if (validTo === null || validFrom <= validTo) return [];
  return [
    userError("PERIOD_REVERSED", field, `The last day ${validTo} is before the first day ${validFrom}.`),
  ];
}

/** Refuses a day that has not come (`DAY_IN_FUTURE`). */
export function futureProblems(day: string, today: string, field: string): UserError[] {
  if (day <= today) return [];
  return [userError("DAY_IN_FUTURE", field, `${day} has not come yet: today is ${today}.`)];
}
