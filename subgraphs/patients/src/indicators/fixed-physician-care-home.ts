/** I14: share of residents of care homes for older people with a fixed physician contact (D46c, B71). */
import { sql } from "drizzle-orm";
import { patient, residence } from "../tables.js";
import {
  aliveOn,
  hasNamedPhysician,
  inRegion,
  livesInCareHome,
  type Measure,
  protectedFlag,
} from "./measure.js";

/**
 * Denominator: persons who live in a care home for older people on the day; a resident belongs to the
 * municipality of the home. Numerator: those of them who have an active fixed physician contact with a name.
 * Excluded: housing under LSS, short-term places.
 */
export const fixedPhysicianCareHome: Measure = {
  code: "I14",
  groupings: ["REGION", "MUNICIPALITY", "CARE_HOME"],
  counts: (region, on) => sql`
    SELECT ${residence.municipality} AS "municipality", ${residence.careHomeId} AS "careHome", ${protectedFlag} AS "protected",
      sum(${hasNamedPhysician(on)}) AS "numerator", count(*) AS "denominator"
    FROM ${residence}
    JOIN ${patient} ON ${patient.id} = ${residence.patientId}
    WHERE ${inRegion(sql`${residence.municipality}`, region)} AND ${livesInCareHome(on)} AND ${aliveOn(on)}
    GROUP BY 1, 2, 3`,
};
