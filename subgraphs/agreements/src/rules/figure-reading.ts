/**
 * Rule: who may ask for figures of indicators, here as elsewhere in the graph: dashboards for statistics, quality
 * auditors, those who answer for the quality of municipal care, developers in the sandbox. Rows 11, 12, 20–22 and 25
 * of the decision table.
 */
import type { Appointment, Caller, ClientKind, Purpose } from "@vardgraf/core";
import type { ErrorCode } from "@vardgraf/schema";

/** Who reads figures, a line a kind of reader; without appointments, everybody of the client. */
export const figureReaders: readonly {
  readonly client: ClientKind;
  readonly purpose: Purpose;
  readonly appointments?: readonly Appointment[];
}[] = [
  { client: "DASHBOARD", purpose: "STATISTICS" },
  { client: "DASHBOARD", purpose: "QUALITY", appointments: ["QUALITY_AUDITOR"] },
  { client: "PORTAL", purpose: "QUALITY", appointments: ["MAS", "MAR"] },
  { client: "SANDBOX", purpose: "TEST" },
];

/** Why the caller may not ask for figures; null when the caller may. */
export function figureRefusal(caller: Caller): ErrorCode | null {
  if (caller.client === "ANONYMOUS") return "UNAUTHENTICATED";
  const { client, purpose } = caller;
  const holds = ({ appointments }: (typeof figureReaders)[number]): boolean =>
    appointments === undefined || appointments.some((each) => caller.appointments.includes(each));
  const mine = figureReaders.filter((reader) => reader.client === client && reader.purpose === purpose);
  if (mine.some(holds)) return null;
  return client === "DASHBOARD" && purpose === "CARE" ? "PURPOSE_NOT_ALLOWED_FOR_CLIENT" : "FORBIDDEN";
}
