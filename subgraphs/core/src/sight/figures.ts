/** Figures of the subgraphs of one process, in the Prometheus format. No label ever holds anything of a person. */
import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** Seconds that the buckets of latency end at. */
const ANSWER_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COMMIT_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** How a request to a subgraph ended. */
export type AnswerOutcome = "answered" | "refused" | "abandoned" | "failed";

/** Told how the access log fares. */
export interface AuditObserver {
  /** The log is known to end at `rows`. */
  reaches(rows: number): void;
  /** `rows` were written in one commit that took `seconds`. */
  committed(rows: number, seconds: number): void;
  /** A commit failed. */
  failed(): void;
  /** Asked for how many requests wait for the log, whenever figures are read. */
  watch(waiting: () => number): void;
}

/** See the file. */
export interface SubgraphFigures {
  readonly registry: Registry;
  readonly auditLog: AuditObserver;
  /** Notes a request to `subgraph`. */
  answered(subgraph: string, outcome: AnswerOutcome, seconds: number, statements: number): void;
}

/** A fresh set of figures. */
export function createSubgraphFigures(): SubgraphFigures {
  const registry = new Registry();
  const registers = [registry];
  const seconds = new Histogram({
    name: "vardgraf_subgraph_answer_duration_seconds",
    help: "Time that a subgraph worked on a request, as the subgraph sees it",
    labelNames: ["subgraph", "outcome"],
    buckets: ANSWER_BUCKETS,
    registers,
  });
  const sql = new Counter({
    name: "vardgraf_sql_statements_total",
    help: "SQL statements that a subgraph ran for requests",
    labelNames: ["subgraph"],
    registers,
  });
  return {
    registry,
    auditLog: auditFigures(registry),
    answered: (subgraph, outcome, took, statements) => {
      seconds.observe({ subgraph, outcome }, took);
      sql.inc({ subgraph }, statements);
    },
  };
}

function auditFigures(registry: Registry): AuditObserver {
  const registers = [registry];
  const rows = new Gauge({
    name: "vardgraf_access_log_rows",
    help: "Rows of the access log",
    registers,
  });
  const commits = new Histogram({
    name: "vardgraf_access_log_commit_seconds",
    help: "Time to bring entries of the access log to the disk, one commit",
    buckets: COMMIT_BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: "vardgraf_access_log_failures_total",
    help: "Commits of the access log that failed: the answers that needed them were kept back",
    registers,
  });
  let waiting = (): number => 0;
  registry.registerMetric(
    new Gauge({
      name: "vardgraf_access_log_waiting",
      help: "Requests that wait for the access log",
      registers: [],
      collect() {
        this.set(waiting());
      },
    }),
  );
  return {
    reaches: (count) => rows.set(count),
    committed: (count, seconds) => {
      rows.inc(count);
      commits.observe(seconds);
    },
    failed: () => failures.inc(),
    watch: (read) => {
      waiting = read;
    },
  };
}
