import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../", import.meta.url));

it("only the guard opens what the store has sealed", () => {
  const openers = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .filter((file) => readFileSync(join(source, file), "utf8").includes("Sealed.open("));
  expect(openers.toSorted()).toEqual([join("access", "guard.ts"), join("access", "person-facts.ts")]);
});
