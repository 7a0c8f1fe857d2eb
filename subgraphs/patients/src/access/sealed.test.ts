import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../", import.meta.url));

it("only what decides opens what the store has sealed", () => {
  const openers = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .filter((file) => readFileSync(join(source, file), "utf8").includes("Sealed.open("));
  expect(openers.toSorted()).toEqual(
    ["guard.ts", "notices.ts", "person-facts.ts"].map((file) => join("access", file)),
  );
});
