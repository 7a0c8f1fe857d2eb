/** I13: share of the population with a named fixed physician contact (D46a). */
import { sql } from "drizzle-orm";
import { patient, registration } from "../tables.js";
import { holdsOn } from "../store/sql.js";
import { aliveOn, hasNamedPhysician, inRegion, type Measure, protectedFlag } from "./measure.js";

/**
 * Denominator: persons who are registered in the group on the day and alive. Numerator: those of them who
 * have an active fixed physician contact with a name. Excluded: contacts that name a unit only.
 */
export const fixedPhysicianPopulation: Measure = {
  code: "I13",
  groupings: ["REGION", "MUNICIPALITY"],
  counts: (region, on) => sql`
    SELECT ${registration.municipality} AS "municipality", NULL AS "careHome", ${protectedFlag} AS "protected",
      sum(${hasNamedPhysician(on)}) AS "numerator", count(*) AS "denominator"
    FROM ${registration}
    JOIN ${patient} ON ${patient.id} = ${registration.patientId}
    WHERE ${inRegion(sql`${registration.municipality}`, region)} AND ${holdsOn(registration, on)} AND ${aliveOn(on)}
    GROUP BY 1, 3`,
};
