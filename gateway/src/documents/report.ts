/** The report of use, for operators: who runs what, and who still uses what is deprecated. */
import type { Client } from "./client.js";
import type { ClientUse, UsageLedger } from "./usage.js";

/** Requests of one client. */
interface ReportedClient extends Client {
  readonly requests: number;
  readonly lastSeen: string;
}

/** Use of an operation or a field, all clients together. */
interface ReportedUse {
  readonly name: string;
  readonly requests: number;
  readonly clients: readonly { readonly name: string; readonly version: string; readonly requests: number }[];
}

/** A deprecated part of the schema; nobody uses it when `usedBy` is empty. */
interface ReportedDeprecation {
  readonly coordinate: string;
  readonly reason: string;
  readonly requests: number;
  readonly usedBy: readonly (ReportedClient & { readonly operations: readonly string[] })[];
}

/** Everything, since `since`, of this process. */
export interface UsageReport {
  readonly since: string;
  readonly clients: readonly ReportedClient[];
  readonly operations: readonly ReportedUse[];
  readonly fields: readonly ReportedUse[];
  readonly deprecated: readonly ReportedDeprecation[];
}

/** Writes the report; `deprecated` holds the reason of every deprecated part of the schema in use, by coordinate. */
export function usageReport(ledger: UsageLedger, deprecated: ReadonlyMap<string, string>): UsageReport {
  const uses = ledger.clients();
  return {
    since: instant(ledger.startedAt),
    clients: uses
      .map(({ client, requests, lastSeen }) => ({ ...client, requests, lastSeen: instant(lastSeen) }))
      .sort((a, b) => b.requests - a.requests),
    operations: together(uses, ({ operations }) => operations),
    fields: together(uses, ({ fields }) => fields),
    deprecated: [...deprecated].map(([coordinate, reason]) => reportDeprecation(uses, coordinate, reason)),
  };
}

function together(
  uses: readonly ClientUse[],
  figuresOf: (use: ClientUse) => ReadonlyMap<string, number>,
): ReportedUse[] {
  const names = new Set(uses.flatMap((use) => [...figuresOf(use).keys()]));
  return [...names]
    .map((name) => {
      const clients = uses.flatMap((use) => {
        const requests = figuresOf(use).get(name);
        return requests === undefined ? [] : [{ ...use.client, requests }];
      });
      return { name, requests: clients.reduce((sum, { requests }) => sum + requests, 0), clients };
    })
    .sort((a, b) => b.requests - a.requests || a.name.localeCompare(b.name, "en"));
}

function reportDeprecation(
  uses: readonly ClientUse[],
  coordinate: string,
  reason: string,
): ReportedDeprecation {
  const usedBy = uses.flatMap(({ client, deprecated }) => {
    const use = deprecated.get(coordinate);
    if (use === undefined) return [];
    const { requests, lastSeen, operations } = use;
    return [{ ...client, requests, lastSeen: instant(lastSeen), operations: [...operations].sort() }];
  });
  return { coordinate, reason, requests: usedBy.reduce((sum, { requests }) => sum + requests, 0), usedBy };
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
