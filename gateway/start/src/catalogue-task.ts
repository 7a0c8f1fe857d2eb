/** `npm run indicators`: writes the catalogue of indicators, as the file that is served and as the page to read. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { indicatorsFile, readCatalogueTargets } from "@vardgraf/agreements";
import { runProgram } from "@vardgraf/schema";
import { catalogueEntries, catalogueJson } from "./catalogue.js";
import { cataloguePage } from "./catalogue-page.js";

const pageFile = join(fileURLToPath(new URL("../../../", import.meta.url)), "schema/INDICATORS.md");

await runProgram(async () => {
  const entries = catalogueEntries();
  const json = catalogueJson(entries);
  const page = cataloguePage(entries, readCatalogueTargets(json));
  writeFileSync(indicatorsFile, json);
  writeFileSync(pageFile, page);
  process.stdout.write(`wrote ${entries.length} indicators\n`);
});
