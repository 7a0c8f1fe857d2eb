-- I23 Planned visits of all visits.
WITH counted AS (
  SELECT patient_id, day, 'MAIN' AS measure, CASE WHEN planned THEN 1 ELSE 0 END AS numerator, 1 AS denominator
  FROM visit
)
