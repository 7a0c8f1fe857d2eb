/** Reads the data files, checks them and turns them into rows of the tables. */
import { catalogue } from "./catalogue.js";
import { checkMeetings, checkOnCall } from "./check-cases.js";
import { checkCoordination } from "./check-coordination.js";
import { checkHomes } from "./check-homes.js";
import { checkTeams } from "./check-teams.js";
import { checkAssignments, checkUnits } from "./check-units.js";
import { readDataFiles } from "./files.js";
import { Problems } from "./problems.js";
import { type ReferenceData, tableRows } from "./rows.js";

export type { ReferenceData } from "./rows.js";

/** Reads and checks the files of `directory`; throws `StartError` with every problem, each with file and line. */
export function readReferenceData(directory: string): ReferenceData {
  const problems = new Problems();
  const rows = readDataFiles(directory, problems);
  problems.throwIfAny();
  const known = catalogue(rows, problems);
  checkUnits(rows, known, problems);
  checkAssignments(rows, known, problems);
  checkHomes(rows, known, problems);
  checkTeams(rows, known, problems);
  checkCoordination(rows, known, problems);
  checkOnCall(rows, known, problems);
  checkMeetings(rows, known, problems);
  problems.throwIfAny();
  return tableRows(rows);
}
