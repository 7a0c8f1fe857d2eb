import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// As in Node itself: one copy of graphql, the one that the federation packages require.
const resolve = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") }],
};

const shared = {
  exclude: ["**/dist/**", "**/node_modules/**"],
  testTimeout: 30_000,
  hookTimeout: 120_000,
  // Modules are loaded once for all files of a worker, which halves the time; no test leaves anything in them.
  isolate: false,
};

export default defineConfig({
  test: {
    // As many as there are cores: left to itself, vitest keeps one of two for watching.
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: "unit",
          setupFiles: ["test/src/kit/random-seed.ts"],
          include: [
            "schema/src/**/*.test.ts",
            "subgraphs/*/src/**/*.test.ts",
            "gateway/src/**/*.test.ts",
            "gateway/start/src/**/*.test.ts",
          ],
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: "system",
          setupFiles: ["test/src/kit/random-seed.ts"],
          globalSetup: ["test/src/kit/global-setup.ts"],
          include: ["test/src/**/*.test.ts"],
          exclude: [...shared.exclude, "test/src/browser/**"],
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: "browser",
          include: ["test/src/browser/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
