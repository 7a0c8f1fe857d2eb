/** What operators ask a gateway: health, readiness with its reasons, figures, and the supergraph in use. */
import type { FastifyInstance } from "fastify";
import type { UsageReport } from "../documents/report.js";
import type { LifeReport } from "../life/report.js";

/** What operators are answered from. */
export interface OperatorOptions {
  readonly report: () => Promise<LifeReport>;
  /** Figures in the Prometheus format. */
  readonly figures: { readonly contentType: string; metrics(): Promise<string> };
  readonly supergraphSdl: () => string;
  /** Who uses what, and who still uses what is deprecated. */
  readonly usage: () => UsageReport;
}

/** Health and readiness as anybody may know them: yes or no. */
export function addHealthRoutes(app: FastifyInstance, { report }: Pick<OperatorOptions, "report">): void {
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const { status } = await report();
    return reply.code(status === "ready" ? 200 : 503).send({ status });
  });
}

/** The figures. */
export function addMetricsRoute(app: FastifyInstance, { figures }: Pick<OperatorOptions, "figures">): void {
  app.get("/metrics", async (_request, reply) => {
    void reply.type(figures.contentType);
    return figures.metrics();
  });
}

/** Everything, for a port that clients do not reach. */
export function addOperatorRoutes(app: FastifyInstance, options: OperatorOptions): void {
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const report = await options.report();
    return reply.code(report.status === "ready" ? 200 : 503).send(report);
  });
  addMetricsRoute(app, options);
  app.get("/usage", () => options.usage());
  app.get("/supergraph", async (_request, reply) => {
    void reply.type("text/plain; charset=utf-8");
    return options.supergraphSdl();
  });
}
