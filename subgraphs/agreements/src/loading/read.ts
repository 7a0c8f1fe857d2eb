/** Reads and checks the data files of this subgraph. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "@vardgraf/schema";
import type { z } from "zod";
import type { FactPath, Finding, Placed } from "../rules/finding.js";
import { checkFacts } from "./check.js";
import type { DocumentedAgreement, Facts } from "./facts.js";
import { type IndicatorFacts, indicatorsShape, type TargetFacts, targetsShape } from "./indicator-shapes.js";
import { type ExampleSupply, exampleSupplyShape } from "./registry-shapes.js";
import {
  documentShape,
  type ExampleDecision,
  exampleDecisionsShape,
  NO_SOURCE,
  type OrganisationFacts,
  organisationsShape,
} from "./shapes.js";
import { readYaml, type YamlFile } from "./yaml.js";

/** A data file: its name and its text. */
export interface DataText {
  readonly file: string;
  readonly text: string;
}

/** File of decisions that are invented for demonstration. */
export const EXAMPLE_DECISIONS_FILE = "example-decisions.yaml";
/** File of figures on competence that are invented for demonstration. */
export const EXAMPLE_SUPPLY_FILE = "example-competence-supply.yaml";
/** File of indicator definitions; made from the rules that count. */
export const INDICATORS_FILE = "indicators.json";
/** File of what is aimed at. */
export const TARGETS_FILE = "targets.yaml";
/** File of organisation numbers. */
export const ORGANISATIONS_FILE = "organisations.yaml";

/** Reads all files of a folder and checks them; see {@link readFacts}. */
export function readDataDirectory(directory: string): Facts {
  try {
    const names = readdirSync(directory)
      .filter((name) => name.endsWith(".yaml") || name.endsWith(".json"))
      .toSorted();
    return readFacts(names.map((file) => ({ file, text: readFileSync(join(directory, file), "utf8") })));
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`agreements: the data files cannot be read: ${(error as Error).message}`);
  }
}

/**
 * Reads the texts of all files. Fails with a `StartError` that tells every problem, one a line, as
 * `<file>:<line>: <what is wrong> (rule <name>)`. Rules across facts are only checked when each fact is good.
 */
export function readFacts(texts: readonly DataText[]): Facts {
  const files = texts.map(({ file, text }) => readYaml(file, text));
  const problems = files.flatMap(({ findings }) =>
    findings.map((finding) => describe(finding, finding.line)),
  );
  const tell = (file: YamlFile, finding: Finding): void =>
    void problems.push(describe(finding, file.lineOf(finding.path)));

  function shaped<Shape extends z.ZodType>(file: YamlFile, shape: Shape): z.output<Shape> | undefined {
    if (file.findings.length > 0) return undefined;
    const read = shape.safeParse(file.content);
    if (read.success) return read.data;
    for (const issue of read.error.issues) {
      for (const finding of findingsOf(file.file, issue)) tell(file, finding);
    }
    return undefined;
  }

  const agreements: Placed<DocumentedAgreement>[] = [];
  const exampleDecisions: Placed<ExampleDecision>[] = [];
  const exampleSupply: Placed<ExampleSupply>[] = [];
  const indicators: Placed<IndicatorFacts>[] = [];
  const organisations: Placed<OrganisationFacts>[] = [];
  const targets: Placed<TargetFacts>[] = [];
  for (const file of files) {
    if (file.file === INDICATORS_FILE) {
      indicators.push(...placed(file, "indicators", shaped(file, indicatorsShape)?.indicators));
    } else if (file.file === TARGETS_FILE) {
      targets.push(...placed(file, "targets", shaped(file, targetsShape)?.targets));
    } else if (file.file === ORGANISATIONS_FILE) {
      organisations.push(...placed(file, "organisations", shaped(file, organisationsShape)?.organisations));
    } else if (file.file === EXAMPLE_SUPPLY_FILE) {
      exampleSupply.push(...placed(file, "supply", shaped(file, exampleSupplyShape)?.supply));
    } else if (file.file === EXAMPLE_DECISIONS_FILE) {
      exampleDecisions.push(...placed(file, "decisions", shaped(file, exampleDecisionsShape)?.decisions));
    } else {
      const document = shaped(file, documentShape);
      const facts = document?.agreements.map((fact) => ({ ...fact, sourceDocument: document.document }));
      agreements.push(...placed(file, "agreements", facts));
    }
  }

  const facts = { agreements, exampleDecisions, exampleSupply, indicators, organisations, targets };
  if (problems.length === 0) {
    const byName = new Map(files.map((file) => [file.file, file]));
    for (const finding of checkFacts(facts)) {
      const file = byName.get(finding.file);
      if (file) tell(file, finding);
    }
  }
  if (problems.length > 0) throw new StartError(problems.join("\n"));
  return facts;
}

function placed<Fact>(file: YamlFile, list: string, facts: readonly Fact[] | undefined): Placed<Fact>[] {
  return (facts ?? []).map((fact, index) => ({ file: file.file, path: [list, index], fact }));
}

function describe({ file, rule, message }: Finding, line: number): string {
  return `${file}:${line}: ${message} (rule ${rule})`;
}

/** An unknown key is told at its own line, anything else at the line of the value. */
function findingsOf(file: string, issue: z.core.$ZodIssue): Finding[] {
  const path = issue.path.filter((step) => typeof step !== "symbol") as FactPath;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      path: [...path, key],
      rule: "format",
      message: `unknown key ${key}`,
    }));
  }
  const rule = issue.message === NO_SOURCE ? "source" : "format";
  return [{ file, path, rule, message: `${path.at(-1) ?? "the file"} ${issue.message}` }];
}
