import { readFileSync } from "node:fs";
import { parser } from "@prometheus-io/lezer-promql";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { worlds } from "../kit/shared-worlds.js";

interface Panel {
  readonly title: string;
  readonly type: string;
  readonly description?: string;
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}
const read = (path: string): string =>
  readFileSync(new URL(`../../../deploy/${path}`, import.meta.url), "utf8");
const board = JSON.parse(read("grafana/vardgraf.json")) as { readonly panels: readonly Panel[] };
const alerts = parse(read("prometheus/alerts.yaml")) as {
  groups: {
    rules: { alert: string; expr: string; annotations: { summary: string; description: string } }[];
  }[];
};

const queries = [
  ...board.panels.flatMap(({ title, targets }) =>
    (targets ?? []).map(({ expr, legendFormat }) => ({ title, expr, legend: legendFormat })),
  ),
  ...alerts.groups.flatMap(({ rules }) =>
    rules.map(({ alert, expr, annotations }) => ({ title: alert, expr, legend: annotations.summary })),
  ),
];

/** What a query asks for: series with the labels that it compares or groups by. */
function asked(query: string): { metrics: string[]; labels: string[]; mistakes: number } {
  // Grafana puts an interval in the place of its variable.
  const text = query.replaceAll("$__rate_interval", "5m");
  const found = { metrics: [] as string[], labels: [] as string[], mistakes: 0 };
  parser.parse(text).iterate({
    enter: ({ type, name, from, to, node }) => {
      if (type.isError) found.mistakes += 1;
      if (name === "Identifier" && node.parent?.name === "VectorSelector")
        found.metrics.push(text.slice(from, to));
      if (name === "LabelName") found.labels.push(text.slice(from, to));
    },
  });
  return found;
}

/** By series, the labels that occur. */
const series = new Map<string, Set<string>>();
beforeAll(async () => {
  for (const world of worlds) {
    await world.run("MyPatients", "nurse-halmstad", { first: 1 });
    await world.ask("nurse-halmstad", { query: `{ patient(id: "nobody") { id } }` });
    await world.ask(null, { query: `{ noSuchField }` });
    const subgraphs = Object.values(world.subgraphUrls).map((url) => url.replace("/graphql", ""));
    for (const source of [world.url, ...subgraphs]) {
      const text = await (await fetch(`${source}/metrics`)).text();
      for (const line of text.split("\n")) note(line);
    }
  }
});

function note(line: string): void {
  const [, declared, type] = /^# TYPE (\w+) (\w+)/.exec(line) ?? [];
  const [, name, labels = ""] = /^(\w+)(?:\{(.*)\})? \S+$/.exec(line) ?? [];
  const ends = type === "histogram" ? ["_bucket", "_count", "_sum"] : [""];
  if (declared !== undefined) for (const end of ends) labelsOf(declared + end);
  if (name !== undefined) {
    for (const [, label = ""] of labels.matchAll(/(\w+)="/g)) labelsOf(name).add(label);
  }
}

function labelsOf(name: string): Set<string> {
  const labels = series.get(name) ?? new Set<string>();
  series.set(name, labels);
  return labels;
}

/** Labels that Prometheus adds itself. */
const ADDED = new Set(["job", "instance", "le"]);

/** Labels of series that a quiet world has none of. */
const DECLARED: Readonly<Record<string, readonly string[]>> = {
  vardgraf_subgraph_retries_total: ["subgraph", "outcome"],
  vardgraf_refusals_total: ["reason"],
  vardgraf_deprecated_use_total: ["client", "coordinate"],
  vardgraf_client_operations_total: ["client", "operation"],
  vardgraf_documents_total: ["verdict"],
};

describe("the board and the alerts", () => {
  it("have something to show", () => {
    expect(queries.length).toBeGreaterThan(30);
    for (const { type, description, title } of board.panels) {
      if (type !== "row") expect(`${title}: ${description ?? ""}`.length).toBeGreaterThan(title.length + 1);
    }
  });

  it.each(queries)("$title: $expr", ({ expr, legend }) => {
    const { metrics, labels, mistakes } = asked(expr);
    expect(mistakes).toBe(0);
    expect(metrics.length).toBeGreaterThan(0);
    const known = new Set(ADDED);
    for (const metric of metrics) {
      expect([...series.keys()]).toContain(metric);
      for (const label of [...(series.get(metric) ?? []), ...(DECLARED[metric] ?? [])]) known.add(label);
    }
    const shown = [...legend.matchAll(/\{\{ ?(?:\$labels\.)?(\w+) ?\}\}/g)].map(([, label = ""]) => label);
    for (const label of [...labels, ...shown]) expect([...known]).toContain(label);
  });

  it("show every figure of the product", () => {
    const used = new Set(queries.flatMap(({ expr }) => asked(expr).metrics.map(baseOf)));
    const ours = [...series.keys()].filter((name) => name.startsWith("vardgraf_")).map(baseOf);
    expect([...new Set(ours)].filter((name) => !used.has(name))).toEqual([]);
  });
});

function baseOf(name: string): string {
  return name.replace(/_(bucket|count|sum)$/, "");
}
