/** What the catalogue of indicators needs to know of agreements: what is aimed at, and the clauses that it follows from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { clauseId } from "./loading/ids.js";
import type { TargetFacts } from "./loading/indicator-shapes.js";
import { INDICATORS_FILE, readFacts } from "./loading/read.js";

const dataDirectory = fileURLToPath(new URL("../data", import.meta.url));

/** The file of definitions, which is made from the rules that count. */
export const indicatorsFile = join(dataDirectory, INDICATORS_FILE);

/** A target with the clause that it follows from, in words; null when it follows from an act or a plan. */
export interface CatalogueTarget extends Omit<TargetFacts, "clause"> {
  readonly clause: { readonly agreement: string; readonly number: string; readonly textEn: string } | null;
}

/**
 * The targets of the data files, checked beside `indicators`: the text that is to be the file of definitions. Fails with
 * a `StartError` that tells every problem, also those of that text.
 */
export function readCatalogueTargets(indicators: string): CatalogueTarget[] {
  const others = readdirSync(dataDirectory)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(dataDirectory, file), "utf8") }));
  const { agreements, targets } = readFacts([...others, { file: INDICATORS_FILE, text: indicators }]);
  const clauses = new Map(
    agreements.flatMap(({ fact: { id, titleEn, clauses } }) =>
      clauses.map(({ number, textEn = "", versions }) => [
        clauseId(id, number),
        { agreement: titleEn, number, textEn: versions?.at(-1)?.textEn ?? textEn },
      ]),
    ),
  );
  return targets.map(({ fact: { clause, ...target } }) => ({
    ...target,
    clause: clauses.get(clause ?? "") ?? null,
  }));
}
