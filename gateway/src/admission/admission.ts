/**
 * Whether an operation may run: the rule for documents, the limits on their form, and their cost. Asked for every
 * operation before anything of it runs, on whatever way it goes from there.
 */
import type { GraphQLSchema } from "graphql";
import type { Client } from "../documents/client.js";
import { type DocumentRule, judgeIntrospection, judgeTrust } from "../documents/policy.js";
import type { TrustedDocuments } from "../documents/trusted.js";
import { type UsageReport, usageReport } from "../documents/report.js";
import { UsageLedger } from "../documents/usage.js";
import { refusal } from "../errors/refusal.js";
import type { AskedOperation } from "../http/graphql-request.js";
import type { Claims } from "../identity/identity.js";
import type { DocumentLimits } from "../limits/document/limits.js";
import { OTHER_OPERATION } from "../telemetry/operation-name.js";
import { Inspector } from "./inspector.js";
import type { AdmissionMetrics } from "./metrics.js";

/** What operations are measured by. */
export interface AdmissionRules {
  readonly documents: DocumentRule;
  readonly trusted: TrustedDocuments;
  readonly limits: DocumentLimits;
  /** Most that an operation may cost. */
  readonly maxCost: number;
  /** Length of a list of which the schema says nothing. */
  readonly listSize: number;
}

/** Who asks. */
export interface AdmissionCaller {
  readonly claims: Claims | null;
  readonly client: Client | null;
}

/** The most that an operation may cost, and how much it would be allowed to. */
export interface ShownCost {
  readonly estimated: number;
  readonly limit: number;
}

/** See the file. */
export class Admission {
  readonly ledger = new UsageLedger();
  readonly #inspector: Inspector;

  constructor(
    readonly rules: AdmissionRules,
    readonly metrics: AdmissionMetrics,
  ) {
    this.#inspector = new Inspector(rules.limits, rules.listSize);
    metrics.watchUsage(this.ledger);
  }

  /** Takes another schema, with its supergraph: costs are read from it. */
  use(schema: GraphQLSchema, supergraphSdl: string): void {
    this.#inspector.use(schema, supergraphSdl);
  }

  /** Admits an operation or refuses it. Null for what is no GraphQL: whoever parses it says so. */
  admit({ claims, client }: AdmissionCaller, asked: AskedOperation): ShownCost | null {
    const { documents, trusted, maxCost } = this.rules;
    const document = trusted.recognise(asked.text);
    const verdict = judgeTrust(documents, claims, document !== undefined);
    const inspected = this.#inspector.inspect(asked.text, document?.name ?? OTHER_OPERATION);
    if (inspected === null) return null;
    if (inspected.introspects) judgeIntrospection(documents, claims);
    const operation = inspected.operation(asked.operationName);
    if (operation === undefined) throw refusal("OPERATION_RESOLUTION_FAILURE", 400);
    const cost = { estimated: finite(operation.cost(asked.variables)), limit: maxCost };
    this.metrics.cost.observe(cost.estimated);
    if (cost.estimated > maxCost) throw tooCostly(cost);
    this.metrics.documents.inc({ verdict: verdict.toLowerCase() });
    this.ledger.count(client, operation.use);
    return cost;
  }

  /** Who uses what, and what is deprecated. */
  usage(): UsageReport {
    return usageReport(this.ledger, this.#inspector.deprecated);
  }
}

function tooCostly(cost: ShownCost): Error {
  const error = refusal("OPERATION_TOO_COSTLY", 400);
  error.extensions["cost"] = cost;
  return error;
}

/** JSON knows no infinity. */
function finite(cost: number): number {
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}
