/** The data files of the subgraph and their columns; `data/README.md` describes them for people. */
import { z } from "zod";
import {
  careHomeKinds,
  careProviderKinds,
  careUnitTypes,
  commissionPurposes,
  dialogueForms,
  meetingKinds,
  type Profession,
  professions,
  sides,
  weekdays,
} from "../tables.js";
import {
  day,
  oneOf,
  openingHours,
  optionalDay,
  optionalOneOf,
  optionalText,
  optionalTime,
  share,
  text,
  time,
  wholeNumber,
  yesNo,
  yesNoUnknown,
} from "./columns.js";
import { type Row, readCsv } from "./csv.js";
import type { Problems } from "./problems.js";

const professionList = z.string().transform((value, context): Profession[] =>
  value
    .split(" ")
    .filter((word) => word !== "")
    .flatMap((word) => {
      const known = professions.find((profession) => profession === word);
      if (known !== undefined) return [known];
      context.addIssue(`must be words out of ${professions.join(", ")} with a space between`);
      return [];
    }),
);

/** Words with a space between. */
const wordList = z.string().transform((value) => value.split(" ").filter((word) => word !== ""));

const schemas = {
  "care-providers.csv": z.object({
    hsa_id: text,
    organisation_number: text,
    name: text,
    kind: oneOf(careProviderKinds),
    region: z.string().regex(/^\d{2}$/, "must be the two digits of a region"),
    municipality: optionalText,
  }),
  "care-units.csv": z.object({
    hsa_id: text,
    name: text,
    type: oneOf(careUnitTypes),
    care_provider: text,
    municipality: text,
    city_district: optionalText,
    hospital: optionalText,
    phone: optionalText,
    opening_hours: openingHours,
    valid_from: day,
    valid_to: optionalDay,
    synthetic: yesNo,
  }),
  "practitioners.csv": z.object({
    hsa_id: text,
    name: text,
    professions: professionList,
    care_unit: optionalText,
    synthetic: yesNo,
  }),
  "assignments.csv": z.object({
    commission_hsa_id: text,
    practitioner: text,
    care_unit: text,
    purpose: oneOf(commissionPurposes),
    rights: wordList,
    valid_from: day,
    valid_to: optionalDay,
  }),
  "care-homes.csv": z.object({
    id: text,
    name: text,
    kind: oneOf(careHomeKinds),
    municipality: text,
    care_area: optionalText,
    health_centre: optionalText,
    acute_contact_path: optionalText,
    dialogue_weekday: optionalOneOf(weekdays),
    dialogue_time: optionalTime,
    dialogue_form: optionalOneOf(dialogueForms),
    terms_from: optionalDay,
    synthetic: yesNo,
  }),
  "care-home-places.csv": z.object({ care_home: text, valid_from: day, places: wholeNumber }),
  "care-home-physicians.csv": z.object({
    care_home: text,
    practitioner: text,
    valid_from: day,
    valid_to: optionalDay,
  }),
  "physician-teams.csv": z.object({
    id: text,
    name: text,
    care_provider: text,
    care_unit: optionalText,
    round_the_clock: yesNoUnknown,
    reception_duty: yesNoUnknown,
    covers_ordinary: yesNoUnknown,
    covers_special: yesNoUnknown,
    planned_and_unplanned: yesNoUnknown,
    synthetic: yesNo,
  }),
  "physician-team-members.csv": z.object({
    team: text,
    practitioner: text,
    valid_from: day,
    full_time_share: share,
  }),
  "physician-team-areas.csv": z.object({ team: text, care_area: text }),
  "coordination-assignments.csv": z.object({
    care_unit: text,
    municipality: optionalText,
    city_district: optionalText,
    valid_from: day,
    valid_to: optionalDay,
    supporter: optionalText,
  }),
  "on-call-services.csv": z.object({ id: text, clinic: text, specialty: text, synthetic: yesNo }),
  "on-call-shifts.csv": z.object({
    service: text,
    valid_from: day,
    phone: text,
    weekday: oneOf(weekdays),
    starts: time,
    ends: time,
  }),
  "collaboration-meetings.csv": z.object({
    id: text,
    care_home: text,
    kind: oneOf(meetingKinds),
    held_on: day,
    recorded_by: oneOf(sides),
    confirmed_on: optionalDay,
    participants: wordList,
    minutes: optionalText,
  }),
};

/** A name of a data file. */
export type DataFile = keyof typeof schemas;
/** Every data file, in the order in which they depend on each other. */
export const dataFiles = Object.keys(schemas) as DataFile[];
/** A checked row of one data file. */
export type DataRow<File extends DataFile> = Row<z.output<(typeof schemas)[File]>>;

/** The rows of all files. */
export interface DataRows {
  readonly providers: readonly DataRow<"care-providers.csv">[];
  readonly units: readonly DataRow<"care-units.csv">[];
  readonly practitioners: readonly DataRow<"practitioners.csv">[];
  readonly assignments: readonly DataRow<"assignments.csv">[];
  readonly homes: readonly DataRow<"care-homes.csv">[];
  readonly places: readonly DataRow<"care-home-places.csv">[];
  readonly homePhysicians: readonly DataRow<"care-home-physicians.csv">[];
  readonly teams: readonly DataRow<"physician-teams.csv">[];
  readonly teamMembers: readonly DataRow<"physician-team-members.csv">[];
  readonly teamAreas: readonly DataRow<"physician-team-areas.csv">[];
  readonly coordination: readonly DataRow<"coordination-assignments.csv">[];
  readonly onCallServices: readonly DataRow<"on-call-services.csv">[];
  readonly onCallShifts: readonly DataRow<"on-call-shifts.csv">[];
  readonly meetings: readonly DataRow<"collaboration-meetings.csv">[];
}

/** Reads every data file; what a row alone can have wrong is noted in `problems`. */
export function readDataFiles(directory: string, problems: Problems): DataRows {
  const read = <File extends DataFile>(file: File): DataRow<File>[] =>
    readCsv(directory, file, schemas[file] as z.ZodObject, problems) as DataRow<File>[];
  return {
    providers: read("care-providers.csv"),
    units: read("care-units.csv"),
    practitioners: read("practitioners.csv"),
    assignments: read("assignments.csv"),
    homes: read("care-homes.csv"),
    places: read("care-home-places.csv"),
    homePhysicians: read("care-home-physicians.csv"),
    teams: read("physician-teams.csv"),
    teamMembers: read("physician-team-members.csv"),
    teamAreas: read("physician-team-areas.csv"),
    coordination: read("coordination-assignments.csv"),
    onCallServices: read("on-call-services.csv"),
    onCallShifts: read("on-call-shifts.csv"),
    meetings: read("collaboration-meetings.csv"),
  };
}
