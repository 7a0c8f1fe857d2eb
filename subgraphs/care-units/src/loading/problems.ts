/** What is wrong in the data files: every problem with its file, line and rule, told at once. */
import { StartError } from "@vardgraf/schema";

/** Rules that the data files must keep. */
export type DataRule =
  | "AREA_KNOWN"
  | "COLUMNS"
  | "COORDINATION_ONE_PER_AREA"
  | "COORDINATION_ONE_AREA"
  | "COORDINATION_HEALTH_CENTRE"
  | "COORDINATION_DISTRICT_BEFORE_MUNICIPALITY"
  | "HSA_ID_FORMAT"
  | "HSA_ID_OWNER"
  | "MAIN_PHYSICIAN_ONE_PER_HOME"
  | "MAIN_PHYSICIAN_OF_HEALTH_CENTRE"
  | "MEETING_ORDER"
  | "MUNICIPALITY_KNOWN"
  | "ON_CALL_CLINIC"
  | "ON_CALL_SERVICE_KNOWN"
  | "ORGANISATION_NUMBER"
  | "PERIOD_ORDER"
  | "PLACES_PUBLISHED"
  | "PRACTITIONER_KNOWN"
  | "PROVIDER_AREA"
  | "PROVIDER_KNOWN"
  | "HOME_HEALTH_CENTRE"
  | "HOME_KNOWN"
  | "TEAM_KNOWN"
  | "TEAM_MEMBER_PROFESSION"
  | "UNIQUE"
  | "UNIT_KNOWN"
  | "VALUE";

/** Lines of problems that are told at most; the rest is counted. */
const MOST_TOLD = 30;

/** Collects problems while the files are read and checked. */
export class Problems {
  readonly #lines: string[] = [];

  /** Notes a problem in a line of a file. */
  add(file: string, line: number, rule: DataRule, message: string): void {
    this.#lines.push(`${file}:${line}: ${message}, rule ${rule}`);
  }

  /** Throws `StartError` with every problem noted so far, a line each; does nothing when there are none. */
  throwIfAny(): void {
    if (this.#lines.length === 0) return;
    const told = this.#lines.slice(0, MOST_TOLD);
    const rest = this.#lines.length - told.length;
    if (rest > 0) told.push(`and ${rest} more`);
    throw new StartError(`The data of care-units cannot be loaded.\n${told.join("\n")}`);
  }
}
