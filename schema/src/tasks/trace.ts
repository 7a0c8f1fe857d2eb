/**
 * `npm run trace`: every row of the source documents against where it is kept. A row counts when a test names it, a
 * rule's docstring cites it or a fact of a data file has it as its source; the list of rows itself counts for
 * nothing. Fails when a row is kept nowhere, or a data file cites a row that no document has.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram, StartError } from "../program/main.js";
import { citedRows, type TextKind } from "../trace/citations.js";
import {
  type CitingFile,
  countByDocument,
  isMissing,
  readSourceRows,
  type TracedRow,
  traceRows,
  unknownRows,
} from "../trace/rows.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Titles of the source documents. */
const documents: Readonly<Record<string, string>> = {
  A: "Läkaravtal för kommunal primärvård (Skåne)",
  B: "Läkarinsatser i hemmet (Halland)",
  C: "Stöd till geografiskt samordnande vårdcentraler (Stockholm)",
  D: "Hälso- och sjukvårdsavtalet, God och nära vård (Skåne)",
  E: "Nytt hälso- och sjukvårdsavtal (Västra Götaland)",
};

/** What sort of citing file it is; null for a file that keeps no row. */
function kindOf(file: string): TextKind | null {
  if (/(^|\/)(dist|generated|node_modules|migrations)\//.test(file)) return null;
  if (file.endsWith(".test.ts")) return file.startsWith("test/") ? "system-test" : "test";
  if (/^subgraphs\/[^/]+\/data\/.*\.(yaml|csv)$/.test(file)) return "data";
  if (/^subgraphs\/[^/]+\/(src\/.*\.ts|policies\/.*\.cedar)$/.test(file)) return "rule";
  return null;
}

function citingFiles(): CitingFile[] {
  return ["subgraphs", "test/src"]
    .flatMap((directory) =>
      readdirSync(join(repository, directory), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(repository, join(parentPath, name)))
    .toSorted()
    .flatMap((file) => {
      const kind = kindOf(file);
      if (kind === null) return [];
      return [{ file, kind, rows: citedRows(kind, file, readFileSync(join(repository, file), "utf8")) }];
    });
}

function line({ row, label, systemTests, tests, rules, data }: TracedRow): string {
  const files = [...systemTests, ...tests, ...rules, ...data];
  const where = files.length === 0 ? "MISSING" : files.map(short).join(", ");
  return `${row.padEnd(7)} ${label}\n        ${where}`;
}

function short(file: string): string {
  return file.replace(/^subgraphs\//, "").replace("/src/", "/");
}

await runProgram(async () => {
  const rows = readSourceRows(readFileSync(join(repository, "schema/trace/source-rows.csv"), "utf8"));
  const files = citingFiles();
  const traced = traceRows(rows, files);
  const write = (text: string): void => void process.stdout.write(`${text}\n`);
  for (const row of traced) write(line(row));
  write("");
  for (const { document, rows, systemTested, tested, ruled, shown, missing } of countByDocument(traced)) {
    write(`${document}  ${documents[document]}`);
    write(
      `   ${rows} rows: ${systemTested} named by a test through the gateway, ${tested} by another test only, ${ruled} cited by a rule only, ${shown} shown as data only, ${missing} missing`,
    );
  }
  const problems = [
    ...traced.filter(isMissing).map(({ row, label }) => `row ${row} is kept nowhere: ${label}`),
    ...unknownRows(rows, files).map((place) => `${place} is a row of no document`),
  ];
  if (problems.length > 0) throw new StartError(problems.join("\nvardgraf: "));
  write(`All ${rows.length} rows are kept.`);
});
