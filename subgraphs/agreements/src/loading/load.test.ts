import { fileURLToPath } from "node:url";
import { openDatabase } from "@vardgraf/core";
import { expect, it } from "vitest";
import { Store } from "../store.js";
import * as tables from "../tables.js";
import { loadRows } from "./load.js";
import { readDataDirectory } from "./read.js";
import { rowsOf } from "./rows.js";

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

it("loads the rows once, and replaces them all when one of them changes", async () => {
  const database = openDatabase({ file: ":memory:", tables, migrations: folder("migrations") });
  const store = new Store(database);
  const rows = rowsOf(readDataDirectory(folder("data")));
  expect(loadRows(database, rows)).toBe(true);
  expect(loadRows(database, rows)).toBe(false);

  const [first, ...others] = rows.targets;
  expect(loadRows(database, { ...rows, targets: others })).toBe(true);
  expect(await store.indicators.targets([first?.id ?? ""])).toEqual([]);
  expect(await store.agreementCount(null)).toBe(rows.agreements.length);
  await store.close();
});
