/** What kinds of data log entries tell of. */
import type { AccessLogResource } from "@vardgraf/core";
import { type LoggedData, loggedGroup } from "../access/logged-groups.js";

/** Each kind once, in the order of the alphabet. */
export function loggedData(resources: readonly AccessLogResource[]): LoggedData[] {
  return [...new Set(resources.map(({ group }) => loggedGroup(group).data))].sort();
}
