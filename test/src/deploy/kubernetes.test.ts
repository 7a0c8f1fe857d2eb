import { readdirSync, readFileSync } from "node:fs";
import { subgraphSettingsSchema } from "@vardgraf/core";
import { gatewaySettingsFields, gatewaySettingsSchema } from "@vardgraf/gateway";
import { readSettings, withSettingsFile } from "@vardgraf/schema";
import { Deployment, StatefulSet } from "kubernetes-models/apps/v1";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1";
import { PodDisruptionBudget } from "kubernetes-models/policy/v1";
import { ConfigMap, Namespace, Service } from "kubernetes-models/v1";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";

const folder = new URL("../../../deploy/kubernetes/", import.meta.url);
const files = readdirSync(folder).filter((name) => name !== "kustomization.yaml");

/** What the checks look at of a manifest. */
interface Manifest {
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: Readonly<Record<string, never>>;
  readonly data?: Readonly<Record<string, string>>;
}

const manifests = files.flatMap((file) =>
  parseAllDocuments(readFileSync(new URL(file, folder), "utf8")).map(
    (document) => ({ file, ...(document.toJS() as object) }) as Manifest,
  ),
);
const ofKind = (kind: string): Manifest[] => manifests.filter((manifest) => manifest.kind === kind);

const models = {
  ConfigMap,
  Deployment,
  Namespace,
  NetworkPolicy,
  PodDisruptionBudget,
  Service,
  StatefulSet,
} as const;

interface Container {
  readonly name: string;
  readonly image: string;
  readonly args: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly resources: { readonly requests: object; readonly limits: object };
  readonly securityContext: object;
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  readonly startupProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
}
interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}
interface Workload {
  readonly spec: {
    readonly replicas: number;
    readonly selector: { readonly matchLabels: Record<string, string> };
    readonly volumeClaimTemplates?: readonly { readonly metadata: { readonly name: string } }[];
    readonly template: {
      readonly metadata: { readonly labels: Record<string, string> };
      readonly spec: {
        readonly securityContext: object;
        readonly automountServiceAccountToken: boolean;
        readonly terminationGracePeriodSeconds: number;
        readonly initContainers?: readonly Container[];
        readonly containers: readonly Container[];
        readonly volumes: readonly {
          readonly name: string;
          readonly configMap?: { readonly name: string };
        }[];
      };
    };
  };
}
const workloads = [...ofKind("Deployment"), ...ofKind("StatefulSet")] as unknown as (Manifest & Workload)[];

describe("manifests for Kubernetes", () => {
  it.each(manifests.map((manifest) => [manifest.kind, manifest.metadata.name, manifest] as const))(
    "%s %s fits the schema of its kind",
    (kind, _name, { file: _file, ...manifest }) => {
      const Model = models[kind as keyof typeof models] as new (data: object) => { validate(): void };
      expect(() => new Model(manifest).validate()).not.toThrow();
    },
  );

  it("are all named in the kustomization", () => {
    const { resources } = parse(readFileSync(new URL("kustomization.yaml", folder), "utf8")) as {
      resources: string[];
    };
    expect(resources.toSorted()).toEqual(files.toSorted());
  });

  describe.each(workloads.map((workload) => [workload.metadata.name, workload] as const))(
    "%s",
    (name, { spec }) => {
      const pod = spec.template.spec;
      const containers = [...(pod.initContainers ?? []), ...pod.containers];

      it("runs as nobody, with nothing but what it needs", () => {
        expect(pod.automountServiceAccountToken).toBe(false);
        expect(pod.securityContext).toMatchObject({
          runAsNonRoot: true,
          runAsUser: 10001,
          seccompProfile: { type: "RuntimeDefault" },
        });
        for (const container of containers) {
          expect(container.securityContext).toEqual({
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ["ALL"] },
          });
          expect(container.resources).toMatchObject({
            requests: { cpu: expect.anything(), memory: expect.anything() },
            limits: { cpu: expect.anything(), memory: expect.anything() },
          });
          expect(container.image).toMatch(/:\d+\.\d+\.\d+$/);
        }
      });

      it("is probed where it answers", () => {
        for (const { ports = [], startupProbe, livenessProbe, readinessProbe } of pod.containers) {
          expect(startupProbe?.httpGet.path).toBe("/healthz");
          expect(livenessProbe?.httpGet.path).toBe("/healthz");
          expect(readinessProbe?.httpGet.path).toBe("/readyz");
          for (const probe of [startupProbe, livenessProbe, readinessProbe]) {
            expect(ports.map((port) => port.name)).toContain(probe?.httpGet.port);
          }
        }
      });

      it("mounts what it has, and finds there what its settings name", () => {
        const claims = (spec.volumeClaimTemplates ?? []).map(({ metadata }) => metadata.name);
        const volumes = new Set([...pod.volumes.map((volume) => volume.name), ...claims]);
        for (const { volumeMounts } of containers) {
          for (const mount of volumeMounts) expect([...volumes]).toContain(mount.name);
          const mounted = volumeMounts.map(({ mountPath }) => mountPath);
          const paths = Object.values(settingsOf(name)).filter((value) => /^\/(etc|var)\//.test(value));
          for (const path of paths) {
            expect(mounted.some((place) => path === place || path.startsWith(`${place}/`))).toBe(true);
          }
        }
        for (const { configMap } of pod.volumes) {
          if (configMap === undefined || configMap.name === "vardgraf-supergraph") continue;
          expect(ofKind("ConfigMap").map(({ metadata }) => metadata.name)).toContain(configMap.name);
        }
      });

      it("is selected by its service, its budget and a network policy", () => {
        const { labels } = spec.template.metadata;
        expect(labels).toMatchObject(spec.selector.matchLabels);
        const selecting = (kind: string, of: (manifest: Manifest) => unknown): Manifest[] =>
          ofKind(kind).filter((manifest) => {
            const selector = of(manifest) as Record<string, string> | undefined;
            return (
              selector !== undefined &&
              Object.entries(selector).every(([key, value]) => labels[key] === value)
            );
          });
        const specOf = (
          manifest: Manifest,
        ): { selector: { matchLabels?: object }; podSelector: { matchLabels?: object } } =>
          manifest.spec as never;
        expect(selecting("Service", (manifest) => specOf(manifest).selector)).toHaveLength(1);
        expect(
          selecting("PodDisruptionBudget", (manifest) => specOf(manifest).selector.matchLabels),
        ).toHaveLength(1);
        expect(
          selecting("NetworkPolicy", (manifest) => specOf(manifest).podSelector.matchLabels),
        ).toHaveLength(1);
      });

      it("has settings that its program takes", () => {
        const environment = { NODE_ENV: "production", ...settingsOf(name) };
        const settings =
          name === "gateway"
            ? readSettings(gatewaySettingsSchema, environment)
            : readSettings(subgraphSettingsSchema, environment);
        for (const { ports = [] } of pod.containers) {
          const listening = ports.map(({ containerPort }) => containerPort);
          expect(listening).toContain(settings.PORT);
          if ("OPERATOR_PORT" in settings) expect(listening).toContain(settings.OPERATOR_PORT);
        }
      });
    },
  );

  it("give the gateway time to drain, and keep enough of it", () => {
    const gateway = workloads.find(({ metadata }) => metadata.name === "gateway");
    const settings = readSettings(gatewaySettingsSchema, {
      NODE_ENV: "production",
      ...settingsOf("gateway"),
    });
    const { DRAIN_DELAY_MS, DRAIN_TIMEOUT_MS, REQUEST_TIMEOUT_MS, GATEWAY_COPIES, SUBGRAPH_URLS } = settings;
    const grace = (gateway?.spec.template.spec.terminationGracePeriodSeconds ?? 0) * 1000;
    expect(grace).toBeGreaterThan(DRAIN_DELAY_MS + DRAIN_TIMEOUT_MS + REQUEST_TIMEOUT_MS);
    expect(gateway?.spec.replicas).toBe(GATEWAY_COPIES);
    expect([...SUBGRAPH_URLS.keys()].toSorted()).toEqual(
      ofKind("StatefulSet")
        .map(({ metadata }) => metadata.name)
        .toSorted(),
    );
    for (const url of SUBGRAPH_URLS.values()) {
      expect(ofKind("Service").map(({ metadata }) => metadata.name)).toContain(new URL(url).hostname);
    }
  });

  it("close everything that no policy opens", () => {
    const nobody = ofKind("NetworkPolicy").find(({ metadata }) => metadata.name === "nobody");
    expect(nobody?.spec).toMatchObject({ podSelector: {}, policyTypes: ["Ingress", "Egress"] });
    expect(nobody?.spec).not.toHaveProperty("ingress");
  });
});

/** The settings that a workload's ConfigMap holds, as its program reads them. */
function settingsOf(name: string): Record<string, string> {
  const map = ofKind("ConfigMap").find(({ metadata }) => metadata.name === `vardgraf-${name}`);
  const [text = ""] = Object.values(map?.data ?? {});
  const directory = mkdtempSync(join(tmpdir(), "vardgraf-manifest-"));
  try {
    const CONFIG = join(directory, "settings.yaml");
    writeFileSync(CONFIG, text);
    const known = name === "gateway" ? gatewaySettingsFields : subgraphSettingsSchema;
    return withSettingsFile({ CONFIG }, Object.keys(known.shape)) as Record<string, string>;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
