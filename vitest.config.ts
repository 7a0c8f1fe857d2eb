import { defineConfig } from "vitest/config";

const shared = { exclude: ["**/dist/**", "**/node_modules/**"], testTimeout: 30_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: [
            "schema/src/**/*.test.ts",
            "subgraphs/*/src/**/*.test.ts",
            "gateway/src/**/*.test.ts",
            "gateway/start/src/**/*.test.ts",
          ],
        },
      },
      {
        test: {
          ...shared,
          name: "system",
          globalSetup: ["test/src/kit/global-setup.ts"],
          include: ["test/src/**/*.test.ts"],
          exclude: [...shared.exclude, "test/src/browser/**"],
          testTimeout: 60_000,
        },
      },
      {
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
