/** Reads and checks the data files of this subgraph. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "@vardgraf/schema";
import type { z } from "zod";
import { describeProblem, type Placed, type Problem } from "../rules/problem.js";
import { checkReferenceData } from "./check.js";
import { type DataFile, readCsv } from "./csv.js";
import {
  careAreaFile,
  cityDistrictFile,
  collaborationBodyFile,
  collaborationMemberFile,
  municipalityFile,
  municipalRoleFile,
  populationFile,
  type ReferenceData,
  regionFile,
} from "./files.js";

/** Good data, and a fingerprint that changes when any of the files does. */
export interface ReadReferenceData {
  readonly data: ReferenceData;
  readonly fingerprint: string;
}

/**
 * Reads the files in `directory`. Fails with a `StartError` that tells every problem, one a line, as
 * `<file>:<line>: <what is wrong>`. Rules that look at several rows are only checked when each row is good.
 */
export function readReferenceData(directory: string): ReadReferenceData {
  const hash = createHash("sha256");
  const problems: Problem[] = [];

  function rows<Row extends z.ZodObject>(dataFile: DataFile<Row>): (z.output<Row> & Placed)[] {
    const text = readText(directory, dataFile.file);
    hash.update(`${dataFile.file}\0${text}\0`);
    const read = readCsv(dataFile, text);
    problems.push(...read.problems);
    return read.rows;
  }

  const data: ReferenceData = {
    regions: rows(regionFile),
    municipalities: rows(municipalityFile),
    populationFigures: rows(populationFile),
    cityDistricts: rows(cityDistrictFile),
    careAreas: rows(careAreaFile),
    roleAssignments: rows(municipalRoleFile),
    collaborationBodies: rows(collaborationBodyFile),
    collaborationMembers: rows(collaborationMemberFile),
  };
  if (problems.length === 0) problems.push(...checkReferenceData(data));
  if (problems.length > 0) throw new StartError(problems.map(describeProblem).join("\n"));
  return { data, fingerprint: hash.digest("hex") };
}

function readText(directory: string, file: string): string {
  try {
    return readFileSync(join(directory, file), "utf8");
  } catch (error) {
    throw new StartError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`);
  }
}
