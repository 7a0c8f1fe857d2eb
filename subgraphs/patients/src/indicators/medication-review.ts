/** I18: share of residents of care homes whose medicines a physician has reviewed within a year (B67). */
import { sql } from "drizzle-orm";
import { reviewCountsFrom } from "../rules/review-due.js";
import { valid } from "../store/sql.js";
import { medicationReview, patient, residence } from "../tables.js";
import { aliveOn, inRegion, livesInCareHome, type Measure, protectedFlag } from "./measure.js";

/**
 * Denominator: persons who live in a care home for older people on the day and moved into it a year ago or
 * earlier. Numerator: those of them with a physician's review in the last twelve months. Excluded: newer
 * residents, those who have moved or died before the day, reviews by other professions.
 */
export const yearlyMedicationReview: Measure = {
  code: "I18",
  groupings: ["REGION", "MUNICIPALITY", "CARE_HOME"],
  counts: (region, on) => {
    const yearAgo = reviewCountsFrom(on);
    return sql`
    SELECT ${residence.municipality} AS "municipality", ${residence.careHomeId} AS "careHome", ${protectedFlag} AS "protected",
      sum(EXISTS (
        SELECT 1 FROM ${medicationReview}
        WHERE ${medicationReview.patientId} = ${patient.id} AND ${medicationReview.profession} = 'PHYSICIAN'
          AND ${medicationReview.on} BETWEEN ${yearAgo} AND ${on} AND ${valid(medicationReview)}
      )) AS "numerator", count(*) AS "denominator"
    FROM ${residence}
    JOIN ${patient} ON ${patient.id} = ${residence.patientId}
    WHERE ${inRegion(sql`${residence.municipality}`, region)} AND ${livesInCareHome(on)}
      AND ${residence.validFrom} <= ${yearAgo} AND ${aliveOn(on)}
    GROUP BY 1, 2, 3`;
  },
};
