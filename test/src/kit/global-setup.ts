/** Starts one world in each topology, over copies of the same data, for all tests that only read. */
import type { TestProject } from "vitest/node";
import { copyOf, startWorld, type Topology } from "./world.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Addresses and data directories of the shared worlds. */
    worlds: {
      topology: Topology;
      url: string;
      dataDirectory: string;
      subgraphUrls: Readonly<Record<string, string>>;
    }[];
  }
}

/** Called by the test runner before the first test file; returns what to do after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const embedded = await startWorld("embedded");
  const services = await startWorld("services", copyOf(embedded.dataDirectory));
  const worlds = [embedded, services].map(({ topology, url, dataDirectory, subgraphUrls }) => ({
    topology,
    url,
    dataDirectory,
    subgraphUrls,
  }));
  project.provide("worlds", worlds);
  return async () => {
    await embedded[Symbol.asyncDispose]();
    await services[Symbol.asyncDispose]();
  };
}
