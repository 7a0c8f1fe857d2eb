-- I07 Visits with a physician at a health centre.
WITH counted AS (
  SELECT v.patient_id, v.day, 'MAIN' AS measure, 1 AS numerator, 0 AS denominator
  FROM visit v
  JOIN health_centre c ON c.unit = v.unit
  WHERE v.profession = 'PHYSICIAN'
)
